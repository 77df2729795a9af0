import { defineLanguage } from '../language.ts';

export default defineLanguage({
  tag: 'ro',
  name: 'Romanian',
  iso6393: 'ron',
  scripts: ['Latin'],
  spaced: true,
  // With the cedilla for the comma below, as older texts have it.
  functionWords: `
    un o unui unei unor niște al a ai ale acest această aceste acești acestui acestei acestor acesta aceasta
    acestea aceștia acel acea acele acei acelui acelei acelor acela aceea acelea fiecare fiecărui fiecărei
    orice oricare toți toate tot toată tuturor niciun nicio unele unii alt altă alte alți altul alta altele
    același aceeași aceleași aceiași însuși mult multă multe mulți puțin puține câțiva câteva ambele ambii
    eu tu el ea noi voi ei ele mă te se îl ne vă îi le mi ți i vi li mie ție lui lor mine tine sine își îmi
    îți dumneavoastră meu mea mei mele tău ta tăi tale său sa săi sale nostru noastră noștri noastre vostru
    voastră cine ce care cărui cărei căror cui cât câtă câte câți când unde cum ceva cineva nimic nimeni de
    la în din pe cu fără pentru prin spre sub după între peste dintre dintr într printr către până lângă
    contra conform datorită despre înainte asupra împotriva deasupra înaintea și sau dar iar ori nici că să
    dacă deși deoarece fiindcă căci încât ca precum așadar deci însă ci întrucât sunt ești este e suntem
    sunteți era erau fost fi fiind fie ar am are avem aveți au aveau avea aș ați va vor vom veți pot poți
    poate putem puteți putea trebuie trebuia aibă s n m l nu da niciodată mai foarte prea aproape doar numai
    chiar deja încă acum apoi atunci aici acolo astfel așa bine cel cea cei cele întotdeauna mereu uneori
    adesea iarăși totuși altfel decât şi aceşti toţi câţi ţi îşi îţi aţi veţi puteţi sunteţi aveţi eşti
    totuşi deşi acelaşi aşa aş poţi câţiva noştri ţie una unul
  `,
  homographs: `
    an ape bani car cap casa com con dat den dor fac for hai has her in is loc lot mare mod nod noua nor not
    on or ora par pas port pun rar rest sir sare son tare tau ton van var vas vara zi rod plus mal tari post
    los far ban fata mina mere sec nas as os mic por per
  `,
  greetings: {
    interjections: 'salut',
    nouns: 'salutare salutări salutul salutului saluturi salutați',
  },
  world: 'lume lumea lumii lumi lumile',
  intensifiers: 'prea',
  repeats: 'foarte mai încet abia',
  reduplicates: false,
  elided: '',
  suffixesAfterMarkup: false,
  tellingLetters: 'șț',
  sentenceEnds: '.!?…',
  quotes: ['„”', '«»', '“”', '‘’'],
  spacedMarks: '',
  digits: '',
  address: {
    formal: 'dumneavoastră dvs vă puteți aveți',
    informal: 'tu tine ție îți te tău ta tăi tale poți',
  },
  negations: {
    verbal: 'nu niciodată',
    other: `
      n niciun nicio nici nimic nimeni nicăieri fără imposib- nicidecum ne- incorect- invalid-
      incomplet- inactiv- insuficient- inaccesib- incompatib- inexistent- independ- incapa- inutil-
      invizib- ilegal- dezactiv- interzi- nerecomand- imposibilitat-
    `,
    akin: `
      doar numai exclusiv exclusiv- până decât exceptând excepți- cu_excepția loc evit- împiedic-
      preven- bloc- eșu- eșec- lips- absen- refuz- respin- rareori rar abia difer- opțional- ignor- omi-
      omit- exclu- opri- opreș- încet- gol goală goale zero pierd- dificil- greu prea maximum maxim
      minim puțin
    `,
    idioms: `
      nu_numai nu_doar sau_nu dacă_nu încă_nu de_ce_nu nu_uita nu_uitați nu_ezita nu_ezitați nu_contează
      nu_mai_mult_de
    `,
    lookalikes: 'net- nev- nec- nel- neg-',
  },
  numerals: `
    0 zero 1 un una unu o prim- întâi singur- 2 doi două doilea doua dublu ambele ambii 3 trei treilea
    treia 4 patru patrulea patra sfert 5 cinci cincilea cincea 6 șase 7 șapte 8 opt 9 nouă 10 zece 11
    unsprezece 12 doisprezece douăsprezece duzin- 13 treisprezece 14 paisprezece 15 cincisprezece 16
    șaisprezece 17 șaptesprezece 18 optsprezece 19 nouăsprezece 20 douăzeci 30 treizeci 40 patruzeci 50
    cincizeci 60 șaizeci 70 șaptezeci 80 optzeci 90 nouăzeci 100 sută sute 1000 mie mii 1000000 milion-
    milioane 1000000000 miliard-
  `,
});
