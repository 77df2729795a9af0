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
  compounds: true,
  tellingLetters: '',
  sentenceEnds: '.!?…',
  quotes: ['«»', '‘’', '“”', '””', '„“'],
  spacedMarks: '',
  digits: '',
  address: {
    formal: 'De Dem Deres',
    informal: 'du deg din ditt dine',
  },
  negations: {
    verbal: 'ikke aldri',
    other: `
      ingen intet ingenting uten verken nei neppe ingensteds umulig- -løs -løst -løse -fritt ugyldig-
      ukjent- uendr- ufullstend- utilgjeng- uavheng- uforen- utilstrek- unødvend- ubruk- uvent- ulov-
    `,
    akin: `
      bare kun utelukkende innen med_mindre mindre unntatt unntak bortsett foruten i_stedet stedet
      unngå- unngikk forhindr- hindr- mislyk- mislykk- feil- mangl- mangel nekt- avvis- avslå- forbud-
      forby- fraråd- blokker- sjelden- knapt annerledes forskjell- valgfri- ignorer- hopp- utelat-
      deaktiver- slått_av stopp- opphør- tom tomt tomme null tap- mist- vanskelig- høyst maksimalt
      senest minst ellers få
    `,
    idioms: `
      ikke_bare ikke_kun eller_ikke hvis_ikke enda_ikke ennå_ikke hvorfor_ikke ikke_minst ikke_glem
      glem_ikke ikke_nøl ikke_mer_enn
    `,
    lookalikes: '',
  },
  numerals: `
    0 null 1 en ett én ei første enkelt- 2 to andre annen begge dobbelt- par 3 tre tredje 4 fire fjerde
    kvart 5 fem femte 6 seks sjette 7 sju syv sjuende 8 åtte åttende 9 ni niende 10 ti tiende 11 elleve
    ellevte 12 tolv tolvte dusin 13 tretten 14 fjorten 15 femten 16 seksten 17 sytten 18 atten 19 nitten
    20 tjue 30 tretti 40 førti 50 femti 60 seksti 70 sytti 80 åtti 90 nitti 100 hundre- 1000 tusen-
    1000000 million- 1000000000 milliard-
  `,
});
