import { defineLanguage } from '../language.ts';

export default defineLanguage({
  tag: 'de',
  name: 'German',
  iso6393: 'deu',
  scripts: ['Latin'],
  spaced: true,
  functionWords: `
    der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner dies dieser diese
    dieses diesen diesem jeder jede jedes jeden jedem jene jener alle aller alles allen allem beide beiden einige
    einigen einiger mehrere mehreren mehrerer manche solche solcher solchen welche welcher welches welchen welchem
    viele vielen viel wenig weniger mehr etwas nichts jemand niemand man andere anderen anderer anderes derselbe
    dieselbe dasselbe denselben demselben derselben ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm
    ihnen sich mein meine meinen dein deine sein seine seinen seinem seiner ihre ihren ihrem ihrer ihres unser
    unsere unseren unserer selbst deren dessen denen wer wen wem was wann warum wie wo wohin woher wofür womit
    wodurch worauf wozu ab an am auf aus außer außerhalb bei beim bis durch für gegen hinter im in innerhalb ins mit
    mithilfe nach neben ohne per pro seit statt anstatt anstelle trotz über um unter vom von vor während wegen zu
    zum zur zwischen gemäß bezüglich mittels je via und oder aber sondern denn sowie sowohl weder noch entweder als
    dass ob wenn weil da damit obwohl falls sofern sobald solange nachdem bevor indem sodass bzw bin bist ist sind
    war waren gewesen sei seien wäre wären habe hast hat haben hatte hatten hätte hätten werde wird werden wurde
    wurden worden würde würden kann kannst können konnte konnten könnte könnten muss müssen musste mussten darf
    dürfen mag mögen soll sollen sollte sollten will wollen möchte möchten lässt lassen nicht nie niemals auch nur
    schon bereits immer oft mal wieder sehr so also dann danach dabei dadurch dafür dagegen daher daran darauf
    daraus darin darüber davon davor dazu deshalb dennoch jedoch trotzdem außerdem anschließend zunächst hier
    hierbei hierfür hierzu dort jetzt nun doch etwa fast ganz sogar erst zuerst sonst andernfalls beispielsweise
    zudem somit stattdessen allerdings hin her ja
  `,
  homographs: `
    a ad all alt anders au bare beste bus ca circa co d dock e echter elle ellen end este fan ha haar hai
    hans heb hebt hit hol i indien inne innen iso just kam kit kunde la lad las les logo los maar mai mais
    meer met mind minder mine mint mitte n not nu o ode off op par plus po pod prima quasi rate s samen samt
    sauf sinne solo tal tan tante teil teile tel these ton tot tu u van vers volt z
  `,
  greetings: {
    interjections: 'hallo servus moin',
    nouns: `
      gruß gruße grußes grüße grüßen begrüßung begrüßungen begrüßungs begrüßen begrüßt willkommensgruß
    `,
  },
  world: 'welt',
  intensifiers: 'zu',
  repeats: 'das dem den der die es ihr mit sie von was wer werden zu',
  reduplicates: false,
  elided: '',
  suffixesAfterMarkup: false,
  compounds: true,
  tellingLetters: 'ß',
  sentenceEnds: '.!?…',
  quotes: ['„“', '‚‘', '»«', '›‹', '«»', '‹›'],
  spacedMarks: '',
  digits: '',
  address: {
    formal: 'Sie Ihnen Ihr Ihre Ihren Ihrem Ihrer Ihres',
    informal: `
      du dich dir dein deine deinen deinem deiner deines kannst musst möchtest willst solltest hast
    `,
  },
  negations: {
    verbal: 'nicht nie niemals',
    other: `
      kein keine keinen keinem keiner keines keinerlei keineswegs nichts niemand niemanden nirgends
      nirgendwo ohne weder nein unmöglich un- nicht- -los -lose -losen -loser -loses -frei -freie
    `,
    akin: `
      nur allein- ausschließlich- lediglich bloß erst bis bevor sofern außer ausgenommen abgesehen statt
      anstatt anstelle vermeid- vermied- verhinder- unterbind- unterbund- fehl- scheiter- mangel- verbot-
      verbiet- untersag- verweiger- ablehn- abgelehnt- lehn- blockier- kaum selten anders unterschied-
      unterscheid- optional- ignorier- übersprung- überspring- ausgelass- auslass- weglass- weggelass-
      ausschließ- ausgeschloss- deaktivier- ausgeblend- stopp- beend- leer- null verlor- verlier- schwer
      schwierig- höchstens maximal spätestens mindestens entfäll- entfall- abraten abgeraten abzuraten
      verzicht- erübrig- genüg- sperr- gesperrt- veraltet- außerhalb wenig- sonst aufhör- abweich-
      wegfall- weggefallen gestrichen
    `,
    idioms: `
      nicht_nur nicht_bloß oder_nicht wenn_nicht noch_nicht warum_nicht nicht_zuletzt nicht_mehr_als
      nicht_weniger_als vergessen_sie_nicht nicht_vergessen zögern_sie_nicht unix unten uns
      nichtsdestotrotz
    `,
    lookalikes: `
      unter- und- uni- union- unser- ungefähr- unbedingt- unmittelbar- unterdess- update- ohne_weiteres
      ohnehin
    `,
    warnings: `
      nie niemals darf_nicht dürfen_nicht sollte_nicht sollten_nicht nicht_empfohlen nicht_unterstützt
      nicht_zulässig
    `,
  },
  numerals: `
    0 null 1 ein eins eine einen einem einer eines erste- erst einmal- einzeln- einzig- 2 zwei zweit-
    zweimal- beide- doppelt- paar 3 drei dritt- dreimal- 4 vier viert- viertel 5 fünf fünft- 6 sechs
    sechst- 7 sieben siebt- 8 acht achte- 9 neun neunt- 10 zehn zehnt- 11 elf elft- 12 zwölf zwölft-
    dutzend- 13 dreizehn 14 vierzehn 15 fünfzehn 16 sechzehn 17 siebzehn 18 achtzehn 19 neunzehn 20
    zwanzig 30 dreißig 40 vierzig 50 fünfzig 60 sechzig 70 siebzig 80 achtzig 90 neunzig 100 hundert-
    1000 tausend- 1000000 million- mio 1000000000 milliarde- mrd 1000000000000 billion-
  `,
});
