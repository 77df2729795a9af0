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
  negations: `
    nu n niciun nicio nici niciodată nimic nimeni nicăieri fără imposibil nicidecum ne- in- im-
  `,
});
