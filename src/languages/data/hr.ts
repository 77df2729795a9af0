import { defineLanguage } from '../language.ts';

export default defineLanguage({
  tag: 'hr',
  name: 'Croatian',
  iso6393: 'hrv',
  scripts: ['Latin'],
  spaced: true,
  functionWords: `
    taj ta to ti te tog toga tom tome tomu tim tih tima toj tu ovaj ova ovo ovi ove ovog ovoga ovom ovome
    ovim ovih ovoj ovu onaj ona ono oni one onog onoga onom onim onih takav takva takvo takvi takve takvog
    takvih svaki svaka svako svakog svakoga svakom svaku svake sav sva sve svi svega svih svim svima svemu
    neki neka neko nekog neke nekih nekim nijedan nijedna nijedno nikakav drugi druga drugo druge drugog
    drugih drugim drugom isti ista isto iste istog istom istu sam sama samo sami oba obje ja mene me meni mi
    mnom tebe tebi on njega ga njemu mu njim nju je nje joj njom njoj njih ih im njima nas nam nama vi vas
    vam vama se si sebe sebi sobom moj moja moje naš naša naše našeg našem naši naših vaš vaša vaše vašeg
    vašem vašoj vašu vaši vaših vašim svoj svoja svoje svojeg svog svom svojoj svoju svojih svojim njegov
    njegova njegovo njezin njihov njihova njihove tko koga kome komu što čega čemu čime koji koja koje kojeg
    kojega kojem kojemu kojim kojih kojima koju kojoj kakav kakva kakvo gdje kamo kada kad kako zašto koliko
    otkud netko nešto nitko ništa u na iz za od do o po pod pred pri preko kroz bez nad između s sa k ka
    prema zbog radi unutar izvan oko osim tijekom putem nakon prije poslije protiv umjesto pomoću uz i a ali
    ili pa no nego već da ako jer dok čim iako premda budući stoga zato dakle niti ni bilo odnosno smo ste
    su bio bila bili bile biti budem bude budete budu bih bi bismo biste nije nisu nisam niste nismo ima
    imate imamo imaju imati imao nema nemate može možete možemo mogu mogao moguće mora morate moramo moraju
    treba trebate trebaju trebao hoće će ćete ćemo neće želite ne nikada nikad također još tek ovdje tamo
    sada sad tada zatim potom vrlo više manje uvijek ponekad često opet ponovno ponovo primjerice gotovo
    previše otprilike inače ukoliko li
  `,
  homographs: `
    let most men not as has her dan den del dal sin par pas los les per pero era mil min bis led mir rok sok
    tri tok van volt plus ide had is kit dva vid red bar are so brod hit med sto mod pet veoma mada pošto
  `,
  greetings: {
    interjections: 'bok zdravo',
    nouns: `
      pozdrav pozdrava pozdravu pozdravi pozdravom pozdravni pozdravna pozdravne pozdraviti
    `,
  },
  world: 'svijet svijeta svijetu svijetom svijete',
  intensifiers: 'previše',
  repeats: 'sve još vrlo malo',
  reduplicates: false,
  elided: '',
  suffixesAfterMarkup: false,
  tellingLetters: '',
  sentenceEnds: '.!?…',
  quotes: ['„“', '„”', '»«', '‚‘', '“”'],
  spacedMarks: '',
  digits: '',
  address: {
    formal: `
      vi vas vam vama vaš vaša vaše vašeg vašega vašem vašemu vašoj vašu vaši vaših vašim
    `,
    informal: `
      tebe tebi tobom tvoj tvoja tvoje tvog tvojeg tvom tvojem tvojoj tvoju tvoji tvojih možeš moraš želiš
    `,
  },
  negations: {
    verbal: `
      ne nije nisam nisi nismo niste nisu neću nećete neće nećemo nemoj nemojte nikad nikada
    `,
    other: `
      ni nema nemate nemaju nemamo ništa ničega nitko nigdje nijedan nijedna nijedno nikakav nikakva
      nikakvo nikakve bez niti nemoguće nemoguć- ne- nedostaj- bez-
    `,
    akin: `
      samo jedino isključivo tek dok osim izuze- umjesto radije izbjeg- izbjeć- spriječ- spreč-
      onemoguć- blokir- neuspje- pogreš- zabran- zabranj- odbi- odbij- rijetko jedva različit- razlik-
      inače opcional- neobavez- zanemar- preskoč- izostav- isključ- zaustav- presta- prazn- nul- izgub-
      tešk- previše najviše maksimalno najmanje zastar- malo protiv
    `,
    idioms: `
      ne_samo ili_ne ako_ne još_ne zašto_ne ne_zaboravite ne_ustručavajte nije_važno nego nekoliko nešto
      neko
    `,
    lookalikes: `
      nedjelj- neuron- nek- neophod- neovis- nezavis- neposredn- bezbed- neto- netw- netz- netb- new-
      next- neprekid- bez_obzira
    `,
  },
  numerals: `
    0 nula 1 jedan jedna jedno jednog jedne jednu prv- jednom 2 dva dvije dviju drug- oba obje dvostru-
    par 3 tri treć- 4 četiri četvrt- 5 pet pet- 6 šest šest- 7 sedam sedm- 8 osam osm- 9 devet devet- 10
    deset deset- 11 jedanaest- 12 dvanaest- 13 trinaest- 14 četrnaest- 15 petnaest- 20 dvadeset- 30
    trideset- 50 pedeset- 100 sto stotin- 1000 tisuć- 1000000 milijun- milijuni 1000000000 milijard-
  `,
});
