import { defineLanguage } from '../language.ts';

export default defineLanguage({
  tag: 'sv',
  name: 'Swedish',
  iso6393: 'swe',
  scripts: ['Latin'],
  spaced: true,
  functionWords: `
    en ett den det de denna detta dessa denne dess deras min mitt mina din ditt dina sin sitt sina vår vårt
    våra er ert era hans hennes någon något några ingen inget inga all allt alla varje var vart samma sådan
    sådant sådana annan annat andra vilken vilket vilka båda egen eget egna själv själva
    jag du han hon hen vi ni man mig dig sig oss dem honom henne varandra vem vems vad vars ingenting allting
    i på av till från för med om hos ur ut vid under över efter före mellan mot utan inom utanför innanför
    genom bland bakom bredvid enligt trots åt per längs kring omkring runt utom förutom via framför ovanför
    nedanför angående och eller men samt att som då när eftersom medan fast fastän innan tills så ifall
    huruvida såvida antingen varken både än oavsett
    är varit vara vore blir bli blev blivit har hade haft ha kan kunde kunna kunnat ska skall skulle vill
    ville måste får fick få fått bör borde må låt låter låta gör göra gjorde gjort finns fanns finnas
    inte ej icke aldrig ja jo nej
    här där hur varför varifrån nu också även bara redan ännu alltid ofta ibland igen sedan mycket mer mest
    mindre minst många flera fler flest lite ganska alltför väldigt nästan ungefär kanske dock därför därefter
    därifrån därmed däremot därav därtill därpå däri varav varvid varpå varefter dessutom således alltså
    annars istället härifrån hit dit upp ned ner in fram bort tillbaka tillsammans endast enbart exempelvis
    nämligen vidare respektive nog ju väl tyvärr numera dessförinnan hittills härmed härav
  `,
  homographs: `
    is not by for be se ser ses sa ta te le la lo al el del par sur dans sans son ton mes nos plus ont para
    por dos os fel het van hem ben tak jak tam ved mod skal dal volt tal sent massa just dela delas tog tom
    anda nya apa tas visas visa viss mus tur bak enda bil bo neka tema alt
  `,
  greetings: {
    interjections: 'hej hejsan hallå tjena goddag',
    nouns: 'hälsning hälsningen hälsningar hälsningarna hälsa hälsar',
  },
  world: 'värld världen världens världar',
  intensifiers: 'för alltför',
  repeats: 'det den de var så till om på har är kan mycket att',
  reduplicates: false,
  elided: '',
  suffixesAfterMarkup: false,
  tellingLetters: '',
  sentenceEnds: '.!?…',
  quotes: ['””', '’’', '»»', '»«'],
  spacedMarks: '',
  digits: '',
  address: {
    formal: 'Ni Er Ert Era',
    informal: 'du dig din ditt dina',
  },
  negations: `
    inte ej icke aldrig ingen inget inga ingenting utan varken nej ingenstans omöjlig omöjligt o- -lös -löst
    -lösa -fri -fritt -fria
  `,
});
