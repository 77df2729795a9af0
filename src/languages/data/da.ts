import { defineLanguage } from '../language.ts';

export default defineLanguage({
  tag: 'da',
  name: 'Danish',
  iso6393: 'dan',
  scripts: ['Latin'],
  spaced: true,
  functionWords: `
    en et den det de denne dette disse dens dets deres min mit mine din dit dine sin sit sine vores vor vort
    vore jeres hans hendes nogen noget nogle ingen intet al alt alle hver hvert enhver ethvert samme sådan
    sådant sådanne anden andet andre hvilken hvilket hvilke begge egen eget egne selv
    jeg du han hun vi man mig dig sig os jer dem ham hende hinanden hvem hvis hvad ingenting alting
    i på af til fra for med om hos ud ved under over efter før mellem mod uden inden indenfor udenfor gennem
    igennem blandt bag ifølge trods siden ad per pr langs omkring rundt via indtil foran ovenfor nedenfor
    vedrørende imod og eller men samt at som der da når fordi mens selvom skønt så hvorvidt medmindre enten
    hverken både dog end er var været være bliver blive blev blevet har havde haft have kan kunne kunnet skal
    skulle vil ville må måtte bør burde får fik få fået gør gøre gjorde gjort lad lader findes fandtes
    ikke ej aldrig ja jo nej
    her hvor hvordan hvorfor hvornår hvorfra nu også kun bare allerede endnu altid ofte igen derefter meget
    mere mest mindre mindst mange flere flest lidt ganske næsten måske derfor derfra dermed derved dertil
    deraf deri derudover derimod desuden således altså ellers herfra hertil herefter hermed herved heraf heri
    herunder hvorved hvormed hvorefter hvori hvoraf hen op ned ind frem bort tilbage sammen blot eksempelvis
    nemlig videre henholdsvis stadig netop nok vist mon des dvs
  `,
  homographs: `
    is by to had hat let die es le te si ni il se ser ses el los sus del dal par sur dans sans ton plus pas
    ben tak tam ve sen vid vad ur av fast hit volt tal ens tema just bat minut nyt deles ti tog tom mus net
    vært svært bil la mi ei bak di enda vel
  `,
  greetings: {
    interjections: 'hej hejsa goddag halløj hallo',
    nouns: 'hilsen hilsenen hilsner hilsnerne hilse hilser',
  },
  world: 'verden verdenen verdens verdener',
  intensifiers: 'for',
  repeats: 'det den de der i så til om på er har kan meget',
  reduplicates: false,
  elided: '',
  suffixesAfterMarkup: false,
  compounds: true,
  tellingLetters: '',
  sentenceEnds: '.!?…',
  quotes: ['“”', '‘’', '»«', '„“', '””'],
  spacedMarks: '',
  digits: '',
  address: {
    formal: 'De Dem Deres',
    informal: 'du dig din dit dine',
  },
  negations: {
    verbal: 'ikke aldrig ej',
    other: `
      ingen intet ingenting uden hverken nej ingensteder næppe umulig- -løs -løst -løse -frit ugyldig-
      ukendt- uændr- ufuldstænd- utilgæng- uafhæng- uforen- utilstræk- unødvend- ubrug- uvented- ulov-
      udeluk- ude
    `,
    akin: `
      kun udelukkende blot bare alene inden medmindre undtagen bortset udover i_stedet stedet undgå-
      undgik forhindr- forebyg- mislyk- fejl- mangl- mangel nægt- afvis- forbud- forbyd- fraråd- blokér-
      blokere- sjælden- knap anderledes forskel- valgfri- ignorer- spring- udelad- udelade- deaktiver-
      slået_fra stop- ophør- tom tomt tomme nul tab- mist- svær- højst maksimalt senest mindst ellers få
    `,
    idioms: `
      ikke_kun ikke_bare eller_ej eller_ikke hvis_ikke endnu_ikke hvorfor_ikke ikke_mindst glem_ikke
      tøv_ikke ikke_mere_end
    `,
    lookalikes: '',
  },
  numerals: `
    0 nul 1 en et én ét første enkelt- engang 2 to anden andet begge dobbelt- par 3 tre tredje 4 fire
    fjerde kvart 5 fem femte 6 seks sjette 7 syv syvende 8 otte ottende 9 ni niende 10 ti tiende 11
    elleve ellevte 12 tolv tolvte dusin 13 tretten 14 fjorten 15 femten 16 seksten 17 sytten 18 atten 19
    nitten 20 tyve 30 tredive 40 fyrre 50 halvtreds 60 tres 70 halvfjerds 80 firs 90 halvfems 100
    hundred- 1000 tusind- 1000000 million- 1000000000 milliard-
  `,
});
