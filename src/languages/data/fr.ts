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
  negations: {
    verbal: 'pas jamais',
    other: `
      ne n n'- aucun aucune rien non ni sans nul nulle nullement guère impossib- non- plus incorrect-
      invalid- incomplet- inacti- insuffis- inaccess- incompat- inexist- indéfin- indépend- illimit-
      irrévers- incapa- inutil- inattend- inconnu- invisib- immuab- illég- indispon- interdit- interdi-
      inchang- inappropri- introuvab-
    `,
    akin: `
      seul- uniquement exclusivement seulement simplement jusqu- sauf excepté hormis hors autrement
      plutôt_que évit- empêch- prévien- préven- bloqu- échou- échec- manqu- absent- absenc- défaut refus-
      rejet- nier nie déconseill- rare- peine différ- optionnel- facultati- ignor- saut- omett- omis-
      omission exclu- désactiv- arrêt- cess- vide- zéro perd- perte- difficil- trop maximum dépass-
      dispens- dépourv- suppr- obsol- peu contre
    `,
    idioms: `
      pas_seulement pas_uniquement ou_pas ou_non pas_encore pourquoi_pas si_ce_n'est n'hésitez_pas
      n'oubliez_pas ne_pas_oublier n'importe pas_à_pas pas_de_temps pas_moins pas_plus au_pas
      premier_pas premiers_pas prochains_pas quelques_pas faux_pas
    `,
    lookalikes: 'sans_doute non_plus',
    warnings: `
      ne_pas n'utilisez_pas ne_doit_pas ne_devez_pas jamais pas_recommandé pas_pris_en_charge
      pas_supporté
    `,
  },
  numerals: `
    0 zéro 1 un une premi- unique- 2 deux deuxième- second- double- paire couple 3 trois trois-
    troisième- tiers triple- 4 quatre quatrième- quart- 5 cinq cinquième- 6 six sixième- 7 sept
    septième- 8 huit huitième- 9 neuf neuvième- 10 dix dixième- dizaine- 11 onze onzième- 12 douze
    douzième- douzaine- 13 treize 14 quatorze 15 quinze quinzaine 16 seize 17 dix-sept 18 dix-huit 19
    dix-neuf 20 vingt- 30 trente 40 quarante 50 cinquante 60 soixante 80 quatre-vingt- 100 cent- 1000
    mille- millier- 1000000 million- 1000000000 milliard-
  `,
});
