import { defineLanguage } from '../language.ts';

export default defineLanguage({
  tag: 'sl',
  name: 'Slovenian',
  iso6393: 'slv',
  scripts: ['Latin'],
  spaced: true,
  functionWords: `
    ta to te ti tega teh temu tem tej tisti tista tisto tiste tistega tistih ves vsa vse vsi vsega vseh vsem
    vsemi vsak vsaka vsako vsakega vsake vsakem vsakemu nekateri nekatera nekatere nekaterih neki neka neko
    nekega nekaj noben nobena nobeno nobenega nobene drug druga drugo drugi druge drugega drugih drugim isti
    ista isto istega iste istem sam sama samo sami oba obe obeh tak taka tako take takega takih takšen
    takšna takšno jaz mene me meni mi tebe tebi on ona ono oni one njega ga njemu mu njem njim nje jo njej
    ji njo njih jih njimi jim nas nam nami vi vas vam vami se si sebe sebi seboj moj moja moje naš naša naše
    našega našem naši vaš vaša vaše vašega vašem vašemu vaši vašo vaših vašim svoj svoja svoje svojega
    svojem svojo svojih svojim njegov njegova njegovo njihov njihova njihove kdo koga komu kaj česa čemu čim
    kateri katera katero katere katerega katerem katerih katerim ki kjer kje kam kdaj kako zakaj koliko
    kadar kakšen kakšna kakšno nekdo nihče nič v na z s iz za od do pri po pod pred prek preko skozi brez
    nad med o ob k h proti zaradi glede kljub namesto poleg okoli znotraj zunaj in ali pa a ter vendar toda
    če da ker saj ko kot kakor čeprav dokler medtem zato torej niti ne bodisi oziroma temveč ampak sem je
    sva smo ste so bil bila bilo bili bile biti bom boste bo bomo bodo bi ni niso nisem niste ima imate
    imamo imajo imeti imel nima nimate lahko mora morate moramo morajo moral more moremo morejo mogoče treba
    naj že še le tudi tukaj tu tam zdaj sedaj nato potem zelo bolj manj več vedno nikoli včasih znova spet
    dalje sicer prav precej preveč skoraj
  `,
  homographs: `
    let most men not as has her dan den del dal sin sol pot dar par pas los les pol kos per pero era mil min
    bis ven dol mir nog rok sok tri tok van volt plus ide had hon kit is jak tom dva vid red bar
  `,
  greetings: {
    interjections: 'pozdravljeni pozdravljen zdravo živjo živijo',
    nouns: 'pozdrav pozdrava pozdravu pozdravi pozdravov pozdravom pozdraviti',
  },
  world: 'svet sveta svetu svetom',
  intensifiers: 'preveč',
  repeats: 'vse še bolj dan',
  reduplicates: false,
  elided: '',
  suffixesAfterMarkup: false,
  tellingLetters: '',
  sentenceEnds: '.!?…',
  quotes: ['„“', '‚‘', '»«', '›‹', '“”'],
  spacedMarks: '',
  digits: '',
  address: {
    formal: 'vi vas vam vami vaš vaša vaše vašega vašem vašemu vaši vašo vaših vašim',
    informal: `
      tebe tebi teboj tvoj tvoja tvoje tvojega tvojem tvojemu tvoji tvojo tvojih moraš želiš
    `,
  },
  negations: {
    verbal: 'ne ni nisem nisi nismo niste niso nima nimam nimaš nimamo nimate nimajo nikoli',
    other: `
      nič ničesar nihče nikogar nikjer nikamor noben nobena nobeno nobenega nobene nobenih brez niti
      nikakor nemogoče nemogoč- ne- nima- brez-
    `,
    akin: `
      samo le zgolj izključno šele dokler preden razen izjem- namesto raje izogib- izogn- prepreč-
      onemogoč- blokir- neuspe- napak- manjk- prepoved- zavrn- redko komaj različ- razlik- sicer
      neobvez- izbir- prezr- preskoč- izpust- izključ- ustav- preneh- prazn- nič- izgub- tež- težk-
      preveč največ vsaj zastar- malo proti
    `,
    idioms: `
      ne_samo ne_le ali_ne če_ne še_ne zakaj_ne ne_pozabite ne_oklevajte ni_pomembno nekaj nekoliko
    `,
    lookalikes: `
      nedelj- nevron- nek- neodvis- neposredn- neprekinjen- neto- netw- netz- netb- new- next-
    `,
  },
  numerals: `
    0 nič 1 en ena eno enega ene prv- enkrat 2 dva dve drug- oba obe dvojn- par 3 tri treh tretj- 4
    štiri štirih četrt- 5 pet petih pet- 6 šest šest- 7 sedem sedm- 8 osem osm- 9 devet devet- 10 deset
    deset- 11 enajst- 12 dvanajst- 15 petnajst- 20 dvajset- 30 trideset- 50 petdeset- 100 sto stotin-
    1000 tisoč- 1000000 milijon- 1000000000 milijard-
  `,
});
