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
  tellingLetters: '',
  sentenceEnds: '.!?…',
  quotes: ['“”', '‘’', '»«', '„“', '””'],
  spacedMarks: '',
  digits: '',
  address: {
    formal: 'De Dem Deres',
    informal: 'du dig din dit dine',
  },
  negations: `
    ikke ej aldrig ingen intet ingenting uden hverken nej ingensteder næppe umulig umuligt u- -løs -løst
    -løse -fri -frit
  `,
});
