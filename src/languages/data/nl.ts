import { defineLanguage } from '../language.ts';

export default defineLanguage({
  tag: 'nl',
  name: 'Dutch',
  iso6393: 'nld',
  scripts: ['Latin'],
  spaced: true,
  functionWords: `
    de het een der des den dit dat deze die zo'n zulke elk elke ieder iedere geen enkele alle alles al ander andere
    anderen sommige beide beiden dezelfde hetzelfde eigen zoveel iets iemand men ik jij je u hij zij ze wij we
    jullie hen hun hem haar mij me ons onze mijn jouw uw zijn zich zichzelf zelf uzelf jezelf elkaar wie wat waar
    wanneer waarom hoe hoeveel welk welke wiens aan achter af behalve bij binnen boven buiten dankzij door gedurende
    in langs met middels na naar naast om onder ondanks op over per rond sinds te tegen ten ter tijdens toe tot
    tussen uit qua van vanaf vanuit vanwege via volgens voor wegens zonder en of ofwel maar want dus noch als alsof
    dan indien hoewel omdat terwijl totdat tenzij toen zoals zodat zodra zolang zowel mits nadat voordat aangezien
    ben bent is was waren geweest wees word wordt worden werd werden geworden heb hebt heeft hebben had hadden gehad
    kan kunt kunnen kon konden mag mogen mocht mochten moet moeten moest moesten zal zult zullen zou zouden wil wilt
    willen wilde hoeft hoeven laat laten gaat gaan doe doet doen niet nooit niets niemand nergens wel ook nog nu
    toch weer reeds slechts alleen zelfs echter zo even eerst eens pas net ja mee altijd soms vaak meestal misschien
    bijna vooral anders verder samen hier daar ergens overal er heel zeer erg veel vele meer meest weinig minder
    bovendien tevens vervolgens bijvoorbeeld daarom daarna daarbij daardoor daarin daarmee daarnaast daarop daarvan
    daarvoor eraan erbij erin ermee erop ervan ervoor hierbij hierboven hierdoor hierin hiermee hierna hieronder
    hierop hiervan hiervoor waarbij waardoor waarin waarmee waarna waarop waarvan waarvoor
  `,
  homographs: `
    a ad ai ale alt as at au bak bare beste bin bis bol bus circa d dal dans das del deren down ebben ei el
    ellen end enten es fel go ha ham her hit ho hol i inne innen jak jam just kam kit kring kunde kus la
    lader las lei les logo los lui m mal man mei mens mes mest mie min mine mint mis mot nam nok non o och
    ode os pak para pendant plus po pod pot prima pro pure quasi s sein sla sok solo som tak tal tam tante
    tas tel tem til ton trots up verken vers viel vil vol volt vos w war wen
  `,
  greetings: {
    interjections: 'hallo hoi goedendag',
    nouns: 'begroeting begroetingen groet groeten begroet begroeten',
  },
  world: 'wereld',
  intensifiers: 'te',
  repeats: 'als dat die door er haar het je jullie om u wat wie ze zijn',
  reduplicates: false,
  elided: '',
  suffixesAfterMarkup: false,
  compounds: true,
  tellingLetters: '',
  sentenceEnds: '.!?…',
  quotes: ['‘’', '“”', '„”', '‚’'],
  spacedMarks: '',
  digits: '',
  address: {
    formal: 'u uw uzelf',
    informal: 'je jij jou jouw jezelf jullie',
  },
  negations: {
    verbal: 'niet nooit',
    other: `
      geen niets niemand nergens zonder noch evenmin nimmer nee onmogelijk on- niet- -loos -loze -vrij
      -vrije
    `,
    akin: `
      alleen uitsluitend slechts enkel louter pas tot totdat voordat tenzij behalve uitgezonderd
      in_plaats vermijd- vermeden voorkom- verhinder- mislukt- misluk- faalt falen gefaald ontbre-
      ontbra- gebrek weiger- geweigerd verbod- verbied- verboden afgeraden afraden geblokkeerd blokkeer-
      nauwelijks zelden amper anders verschil- optioneel facultatief negeer- genegeerd overgeslagen
      overslaan weglaten weggelaten uitgesloten uitsluit- uitgeschakeld uitschakel- stopt stoppen gestopt
      leeg lege nul verloren verliest verliezen moeilijk lastig zojuist maximaal hoogstens hooguit minder
      minst afgezien buiten weinig afwijk- ophoud- houdt_op verouderd kwijt verlopen
    `,
    idioms: `
      niet_alleen niet_enkel niet_slechts of_niet zo_niet indien_niet nog_niet waarom_niet
      niet_te_vergeten niet_zozeer vergeet_niet niet_meer_dan niet_later_dan nooit_meer_dan ongeacht ons
      onze ongeveer onlangs ooit on
    `,
    lookalikes: `
      onder- onderwerp- ont- online- on-premises- zonder_meer desalniettemin niettemin
    `,
    warnings: `
      niet_doen mag_niet mogen_niet moet_niet nooit niet_aanbevolen niet_ondersteund
      wordt_niet_ondersteund
    `,
  },
  numerals: `
    0 nul 1 een één eén eerste eerst eenmaal 2 twee tweede tweemaal beide dubbele dubbel 3 drie derde
    drievoudig 4 vier vierde kwart 5 vijf vijfde 6 zes zesde 7 zeven zevende 8 acht achtste 9 negen
    negende 10 tien tiende 11 elf elfde 12 twaalf twaalfde dozijn 13 dertien 14 veertien 15 vijftien 16
    zestien 17 zeventien 18 achttien 19 negentien 20 twintig 30 dertig 40 veertig 50 vijftig 60 zestig
    70 zeventig 80 tachtig 90 negentig 100 honderd- 1000 duizend- 1000000 miljoen- 1000000000 miljard-
  `,
});
