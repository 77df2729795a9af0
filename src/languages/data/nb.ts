import { defineLanguage } from '../language.ts';

export default defineLanguage({
  tag: 'nb',
  name: 'Norwegian Bokmål',
  iso6393: 'nob',
  scripts: ['Latin'],
  spaced: true,
  functionWords: `
    en et ei den det de denne dette disse dens dets deres min mitt mi mine din ditt di dine sin sitt si sine
    vår vårt våre hans hennes noen noe ingen intet alt all alle hver hvert enhver ethvert samme slik slikt
    slike annen annet andre hvilken hvilket hvilke begge egen eget egne selv jeg du han hun vi man meg deg
    seg oss dere dem ham henne hverandre hvem hva ingenting i på av til fra for med om hos ut ved under over
    etter før mellom mot uten innen innenfor utenfor gjennom blant bak ifølge tross siden per pr langs rundt
    via inntil foran ovenfor nedenfor vedrørende ettersom og eller men samt at som der da når fordi mens
    hvis dersom så hvorvidt enten verken både enn er var vært være blir bli ble blitt har hadde hatt ha kan
    kunne kunnet skal skulle vil ville må måtte bør burde får fikk få fått gjør gjøre gjorde gjort la lar
    finnes fantes ikke aldri ja jo nei her hvor hvordan hvorfor hvorfra nå også bare allerede ennå enda
    alltid ofte igjen deretter veldig svært mye mer mest mindre minst mange flere flest litt ganske nesten
    kanskje derfor derfra dermed dessuten imidlertid altså ellers herfra hit dit opp ned inn frem fram bort
    tilbake sammen kun eksempelvis nemlig videre henholdsvis fortsatt særlig spesielt dog nok vel
  `,
  homographs: `
    is by to had hat let die es le te il se ser ses el los sus del dal par sur dans sans ton plus pas ben
    tak tam ve sen vid vad ur fast volt not be do or os ad eg an bruk fire land ord sted dag made tre lite
    sett and ting
  `,
  greetings: {
    interjections: 'hei heisann hallo',
    nouns: 'hilsen hilsenen hilsener hilsenene hilse hilser',
  },
  world: 'verden verdenen verdens verdener',
  intensifiers: 'for altfor',
  repeats: 'det den de der i så til om på er har kan veldig',
  reduplicates: false,
  elided: '',
  suffixesAfterMarkup: false,
  tellingLetters: '',
  sentenceEnds: '.!?…',
  quotes: ['«»', '‘’', '“”', '””', '„“'],
  spacedMarks: '',
  digits: '',
  address: {
    formal: 'De Dem Deres',
    informal: 'du deg din ditt dine',
  },
  negations: `
    ikke aldri ingen intet ingenting uten verken nei neppe ingensteds umulig u- -løs -løst -løse -fri -fritt
  `,
});
