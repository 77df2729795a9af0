import { defineLanguage } from '../language.ts';

export default defineLanguage({
  tag: 'eu',
  name: 'Basque',
  iso6393: 'eus',
  scripts: ['Latin'],
  spaced: true,
  functionWords: `
    eta edo baina ere ez da dira du dute zen ziren zuen zuten izan izango izaten dago daude egon dagoen
    dauden dagoena den diren duen duten dituen dituzten ditu dituzte dezake dezakegu dezakezu dezakete
    daiteke daitezke dezan daiten behar bezala bezain bidez buruz arte aurka aurrean atzean azpian barruan
    kanpo gainean gain gabe gero gisa hau hori hura hauek horiek haiek honek horrek hark hauen horien honen
    horren haren honi horri honetan horretan hartan honetarako horretarako hauetan horietan hauei hemen hor
    han nik nire ni gu gure guk zu zuk zure zuri zuek bera bere beraren berak berez haien euren nor nork
    noren zer zein zeinek zeren non nondik nora noiz nola zergatik zenbat zerbait norbait inor ezer ezin bai
    guzti guztiak guztien guztia dena denak bat batek baten batean batera batzuk batzuek beste besteak
    bestea bestelako bakoitza bakoitzak bakoitzeko edozein edozer hainbat asko gutxi gehiago gutxiago gehien
    oso nahiko ia gutxienez soilik bakarrik baino baizik bada badira badu badago baldin nahiz arren beraz
    orduan orain oraindik jada beti inoiz batzuetan askotan berriz berriro adibidez hala horrela honela
    bestela gainera halaber baita ezta bitartean ondoren aurretik artean kontra alde aldera arabera zehar
    egin egiten egingo dugu duzu ditugu dituzu zaizu zaio zaie nahi ahal ahalko al ote zara gara naiz zaitez
    dezagun ezazu itzazu daitezen behin
  `,
  homographs: `
    are ate era gai hale hartu his hit hiru lau leku lan lo mahai min ore ura on egun data sare sartu zati
    mende bost kasu mota
  `,
  greetings: {
    interjections: 'kaixo',
    nouns: 'agur agurra agurrak agurraren agurtu agurtzeko agurtzea',
  },
  world: 'mundu mundua munduko munduari munduan',
  intensifiers: 'gehiegi',
  repeats: 'oso poliki banan bat beti',
  reduplicates: false,
  elided: '',
  suffixesAfterMarkup: false,
  tellingLetters: '',
  sentenceEnds: '.!?…',
  quotes: ['«»', '“”', '‘’'],
  spacedMarks: '',
  digits: '',
  address: {
    formal: 'zu zuk zure zurekin zuretzat',
    informal: 'hi hik hire',
  },
  negations: {
    verbal: 'ez ezin inoiz',
    other: `
      ezinezkoa ezinik inor inork inorik ezer ezerk ezta inon inolako gabe gabea gabeko gabeak ezean ez-
      -ezin -gabe -gabea -gabeko
    `,
    akin: `
      soilik bakarrik baino aurretik izan_ezik ezik salbu ordez saihestu saihes- eragoz- galaraz- huts-
      falta- debeka- uko ukatu ukatze- baztertu bazter- gutxitan nekez ezberdin- desberdin- aukerako
      aukerazko ezikusi utz- blokea- desgai- gelditu geldi- huts zero gal- zail- gehiegi gehienez
      gutxienez gutxi zaharkitu-
    `,
    idioms: 'ez_bakarrik ez_soilik edo_ez oraindik_ez zergatik_ez ez_ahaztu ezarri',
    lookalikes: 'ezar- ezagu- ezabatu- ezaba- ezker- ezaugarri- ezkutu- ezinbesteko-',
  },
  numerals: `
    0 zero 1 bat lehen- bakar- 2 bi biga- bigarren bikoitz- 3 hiru hirugarren- 4 lau laugarren- 5 bost
    bosgarren- 6 sei seigarren- 7 zazpi 8 zortzi 9 bederatzi 10 hamar 11 hamaika 12 hamabi 15 hamabost
    20 hogei 100 ehun 1000 mila milaka 1000000 milioi-
  `,
});
