import { defineLanguage } from '../language.ts';

export default defineLanguage({
  tag: 'fr',
  name: 'French',
  iso6393: 'fra',
  scripts: ['Latin'],
  spaced: true,
  functionWords: `
    le la les l un une des du de d au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur
    leurs quel quelle quels quelles chaque plusieurs certain certaine certains certaines aucun aucune tout toute
    tous toutes quelque quelques autre autres même mêmes tel telle tels telles chacun chacune je j tu il elle on
    nous vous ils elles me m te t se s lui eux moi toi soi y en qui que qu quoi dont où lequel laquelle lesquels
    lesquelles auquel auxquels auxquelles duquel desquels desquelles celui celle ceux celles ceci cela ça c rien
    quelqu à dans par pour sur sous avec sans chez entre vers depuis pendant avant après contre selon dès derrière
    devant jusque jusqu parmi malgré durant hors lors via outre sauf afin et ou mais donc or ni car si comme lorsque
    lorsqu puisque puisqu quand tandis parce sinon suis es est sommes êtes sont été étant être était étaient sera
    serez seront serait seraient soit soient fut ai as a avons avez ont eu ayant avoir avait avaient aura aurez
    auront aurait ait aient peux peut pouvons pouvez peuvent pouvoir pouvait pourra pourrez pourront pourrait
    pourraient puisse puissent dois doit devons devez doivent devra devrez devront devrait devraient devriez veut
    voulez veuillez vouloir faut faudra faudrait va vont ne n pas plus jamais non aussi très trop tant peu moins
    bien mal assez encore déjà toujours souvent parfois ici là alors ainsi puis ensuite enfin cependant toutefois
    néanmoins pourtant également notamment seulement uniquement environ presque plutôt comment pourquoi combien hier
    aujourd'hui maintenant auparavant ci voici voilà oui ailleurs autrement désormais
  `,
  homographs: `
    ad alla aller ami an ben bile bis bol bu bus but case col com con contra dette dit diverses dock dort
    dos dus erre fer fins foi fora fosse go ha han hit inclusive ira kit las logo mag mai mange mas mens mer
    met mi mie mille mina mine mir mis mit moral mot nu ode off onde onze os ours poche pod polo pro pure
    quanta quasi rond sein seine sine sobre solo sono su sue sus tante ter tua tue tus uns us van verso vil
    ville volt
  `,
  greetings: {
    interjections: 'bonjour salut bonsoir coucou',
    nouns: 'salutation salutations saluer salue saluez',
  },
  world: 'monde',
  intensifiers: 'trop',
  repeats: 'en est faire nous très vous mot',
  reduplicates: false,
  elided: 'l d j m t s c n qu jusqu lorsqu puisqu quoiqu quelqu presqu',
  suffixesAfterMarkup: false,
  tellingLetters: 'œû',
  sentenceEnds: '.!?…',
  quotes: ['«»', '“”', '‘’', '‹›'],
  spacedMarks: ';:!?»',
  digits: '',
  address: {
    formal: 'vous votre vos vôtre vôtres veuillez',
    informal: 'tu te toi ta tes tien tienne',
  },
  negations: `
    ne n n'- pas jamais aucun aucune rien non ni sans nul nulle nullement guère impossible in- im- non-
  `,
});
