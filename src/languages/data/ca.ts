import { defineLanguage } from '../language.ts';

export default defineLanguage({
  tag: 'ca',
  name: 'Catalan',
  iso6393: 'cat',
  scripts: ['Latin'],
  spaced: true,
  functionWords: `
    el la els les l lo un una uns unes al als del dels pel pels aquest aquesta aquests aquestes aquell
    aquella aquells aquelles això allò meu meva meus meves teu teva teus seu seva seus seves nostre nostra
    nostres vostre vostra vostres cada algun alguna alguns algunes cap ningun altre altra altres mateix
    mateixa mateixos mateixes tot tota tots totes tal tals diversos diverses ambdós ambdues molt molta molts
    moltes poc poca pocs poques qualsevol quelcom ningú algú res jo tu ell ella nosaltres vosaltres ells
    elles vostè vostès em et es ens us li hi ho en se s t d n m me te ne mi si qui que què quin quina quins
    quines qual quals quan on com quant quants perquè a amb de des entre fins per sense sobre sota segons
    contra durant mitjançant excepte davant darrere dins fora prop després abans través llevat vora i o ni
    però sinó doncs mentre encara malgrat ja així ser és som sou són era eren sigut sent estat sigui siguin
    serà seran seria serien fos estar està estan estàs estem estava estigui ha he has han hem heu haver
    havia haurà hauria hagi hagin fer fa fan pot pots podeu podem poden podia podrà podria podrien pugui
    pugueu puguin deu cal caldrà calen va van vam vau vaig té tenen tens teniu tenim tenir tenia tingui
    voleu vol no mai també tampoc ara aquí allà allí sempre sovint més menys massa tan tant tanta tants bé
    llavors aleshores només gairebé potser inclús força tanmateix igualment
  `,
  homographs: `
    are as bon col dit don dos for her los mes mil mon nit or ou pas plus pla port pou sang set son ton tres
    vila sis cor not clau foc is was den der once pare mare part pero sin car donat mira ben dona mas para
    nos
  `,
  greetings: {
    interjections: 'hola',
    nouns: 'salutació salutacions saludar saluda saludem',
  },
  world: 'món mons',
  intensifiers: 'massa',
  repeats: 'que si us molt poc gairebé',
  reduplicates: false,
  elided: 'l d m t s n',
  suffixesAfterMarkup: false,
  tellingLetters: '',
  sentenceEnds: '.!?…',
  quotes: ['«»', '“”', '‘’'],
  spacedMarks: '',
  digits: '',
  address: {
    formal: 'vostè vostès',
    informal: 'tu teu teva teus teves pots vols necessites ets',
  },
  negations: {
    verbal: 'no mai',
    other: `
      ni sense cap res ningú enlloc tampoc gens impossib- incorrect- invàlid- invalid- incomplet-
      inactiu inactiv- insuficient- inaccessib- incompatib- inexistent- independ- il·limitat- incapa-
      innecess- inesperat- insegur- desconegu- deshabilit- desactiv- desaconsell-
    `,
    akin: `
      només sols solament únicament exclusivament fins llevat excepte tret evit- impedi- impede- preven-
      bloque- falla- fracàs fracass- falta- manca- absèn- absent- prohib- nega- rebutj- deneg- rar-
      difer- difere- distint- opcional- ignor- omet- omès exclo- exclu- deix- atur- cess- buit- zero
      perd- difícil- massa màxim mínim menys obsolet- poc-
    `,
    idioms: 'no_només no_solament o_no si_no encara_no per_què_no no_importa',
    lookalikes: 'no_oblid- no_dubt- no_obstant',
  },
  numerals: `
    0 zero 1 un una primer- únic- 2 dos dues segon- doble- ambdós ambdues 3 tres tercer- 4 quatre quart-
    5 cinc cinqu- 6 sis sis- 7 set set- 8 vuit vuit- 9 nou nov- 10 deu des- 11 onze 12 dotze dotzen- 13
    tretze 14 catorze 15 quinze 16 setze 17 disset 18 divuit 19 dinou 20 vint- 30 trenta 40 quaranta 50
    cinquanta 60 seixanta 70 setanta 80 vuitanta 90 noranta 100 cent- 1000 mil milers 1000000 milió
    milions
  `,
});
