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
  compounds: true,
  tellingLetters: '',
  sentenceEnds: '.!?…',
  quotes: ['””', '’’', '»»', '»«'],
  spacedMarks: '',
  digits: '',
  address: {
    formal: 'Ni Er Ert Era',
    informal: 'du dig din ditt dina',
  },
  negations: {
    verbal: 'inte ej icke aldrig',
    other: `
      ingen inget inga ingenting utan varken nej ingenstans omöjlig- -lös -löst -lösa -fritt ogiltig-
      okänd- oförändr- ofullständ- otillgäng- oberoende oförenlig- otillräck- onödig- oanvänd- oväntad-
      olaglig- obegräns- otillåt- osäk- oavsett
    `,
    akin: `
      olik-
      bara endast enbart enkom innan förrän såvida utom undantag- bortsett förutom i_stället istället
      stället undvik- undvek förhindr- hindra- misslyck- fel- sakna- brist- vägra- avvis- neka- förbud-
      förbjud- avråd- blocker- sällan knappt annorlunda skillnad- skilj- valfri- ignorer- hopp- uteläm-
      utelämn- inaktiver- stäng- stopp- upphör- tom tomt tomma noll förlor- svår- högst maximalt senast
      minst annars få förbli- kvarstå-
    `,
    idioms: `
      inte_bara inte_endast inte_enbart eller_inte eller_ej om_inte ännu_inte varför_inte inte_minst
      glöm_inte tveka_inte inte_mer_än
    `,
    lookalikes: 'utan_även utan_också',
    warnings: 'aldrig får_inte bör_inte ska_inte rekommenderas_inte stöds_inte',
  },
  numerals: `
    0 noll 1 en ett första enkel enstaka 2 två andra båda dubbel- par 3 tre tredje 4 fyra fjärde kvart-
    5 fem femte 6 sex sjätte 7 sju sjunde 8 åtta åttonde 9 nio nionde 10 tio tionde 11 elva elfte 12
    tolv tolfte dussin 13 tretton 14 fjorton 15 femton 16 sexton 17 sjutton 18 arton 19 nitton 20 tjugo
    30 trettio 40 fyrtio 50 femtio 60 sextio 70 sjuttio 80 åttio 90 nittio 100 hundra- 1000 tusen-
    1000000 miljon- 1000000000 miljard-
  `,
});
