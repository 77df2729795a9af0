import { defineLanguage } from '../language.ts';

export default defineLanguage({
  tag: 'sk',
  name: 'Slovak',
  iso6393: 'slk',
  scripts: ['Latin'],
  spaced: true,
  functionWords: `
    ten tá to tí tie toho tej tomu tú tom tým tou tých tými tento táto toto títo tieto tohto tejto tomuto
    túto tomto týmto touto týchto týmito taký taká také takého takej takých takým takú každý každá každé
    každého každej každému každom každým každú niektorý niektorá niektoré niektorí niektorého niektorých
    niektorým žiadny žiadna žiadne žiadneho žiadnu žiadnych všetok všetka všetko všetky všetci všetkého
    všetkých všetkým všetkými iný iná iné iného inej iných iným sám sama samo sami oba obe oboch ja mňa ma
    mne mi mnou ty teba ťa tebe ti tebou on ona ono oni ony jeho ho jemu mu ňom ním ju jej ňou ich im nich
    nimi neho nemu my nás nám nami vy vás vám vami sa si seba sebe sebou môj moja moje môjho náš naša naše
    nášho našej našich naším našu váš vaša vaše vášho vašej vašom vášmu vašich vašim vaším vašu svoj svoja
    svoje svojho svojej svojom svojim svojich svojimi svoju kto koho komu kým čo čoho čomu čím ktorý ktorá
    ktoré ktorí ktorého ktorej ktorému ktorom ktorým ktorú ktorou ktorých ktorými aký aká aké akého akým
    akých ako kde kam kedy prečo koľko odkiaľ niekto niečo nikto nič v vo z zo s so k ku na do od odo u o po
    pod pre pri pred cez bez nad medzi za podľa okolo okrem počas vďaka kvôli voči proti vrátane ohľadom
    namiesto prostredníctvom a i aj ani alebo či ale však avšak že aby keby keď ak pokiaľ pretože lebo keďže
    takže teda preto hoci než akonáhle zatiaľ buď som je sme ste sú bol bola bolo boli byť by budem bude
    budete budú nebol nebola nebolo nebude mám má máte máme majú mať mal mala malo mali nemá nemáte môže
    môžete môžeme môžu mohol nemôže nemôžete musí musíte musíme nemusí možno nemožno treba nie nikdy tak
    tiež takisto už ešte len iba tu tam teraz potom veľmi viac menej vždy niekedy ďalej znova znovu opäť
    napríklad až príliš inak sem
  `,
  homographs: `
    had her hon jak jest kit let los men min most nebo no pas per pol por den dat era dal sen skal van vid
    vad plus volt jen pro bis les sok is an en se
  `,
  greetings: {
    interjections: 'ahoj čau nazdar',
    nouns: 'pozdrav pozdravu pozdravom pozdravy pozdravov pozdravoch',
  },
  world: 'svet sveta svetu svete svetom svety',
  intensifiers: 'príliš',
  repeats: 'sa je to tak už len',
  reduplicates: false,
  elided: '',
  suffixesAfterMarkup: false,
  tellingLetters: 'ľĺŕ',
  sentenceEnds: '.!?…',
  quotes: ['„“', '‚‘', '»«'],
  spacedMarks: '',
  digits: '',
  address: {
    formal: 'vy vás vám vami váš vaša vaše vášho vašej vašom vášmu vašich vašim vaším vašu',
    informal: `
      ty teba ťa tebe tebou tvoj tvoja tvoje tvojho tvojej tvojom tvojmu tvojím tvoju tvojich tvojim môžeš
      musíš chceš
    `,
  },
  negations: {
    verbal: `
      nie nikdy nie- nemôž- nemoh- nesm- nebud- nebol- nemá nemajú nemáte nemus- neodporúč- nepodpor-
      nepouží- nefung- nechc- nedá
    `,
    other: 'ne ani bez nič ničoho nikto nikoho nikde nikam nijako -žiadn- nemožno nemožn- ne- bez-',
    akin: `
      len iba výhradne výlučne až kým okrem s_výnimkou výnim- namiesto radšej vyhn- vyhýb- zabrán-
      zabráň- bráni- zlyh- chýb- chyb- zakáz- zakaz- odmiet- zamiet- blok- sotva zriedka odliš- líši-
      rozdiel- voliteľ- ignor- preskoč- vynech- vylúč- vypn- vypni- prest- zastav- skonč- prázdn- nul-
      strat- ťažk- príliš maximálne najviac aspoň zastar- zbytoč- málo
    `,
    idioms: `
      nielen nie_len alebo_nie či_nie ak_nie ešte_nie prečo_nie nezabudnite neváhajte nezáleží niečo
      niekde niekedy niesť nech
    `,
    lookalikes: `
      nieko- niekt- neto- netw- netz- netb- new- next- nedeľ- necháj- nechaj- nezávis- nevyhnut- bezpeč-
      neustál-
    `,
  },
  numerals: `
    0 nula 1 jeden jedna jedno jedného jednej jednu jedným prv- prvý 2 dva dve dvoch dvoma druh- oba obe
    dvojit- pár 3 tri troch tret- 4 štyri štyroch štvrt- 5 päť piatich piat- 6 šesť šiestich šiest- 7
    sedem siedm- 8 osem ôsm- 9 deväť deviat- 10 desať desiat- 11 jedenásť- 12 dvanásť- tucet 13 trinásť
    14 štrnásť 15 pätnásť 16 šestnásť 17 sedemnásť 18 osemnásť 19 devätnásť 20 dvadsať 30 tridsať 40
    štyridsať 50 päťdesiat 60 šesťdesiat 100 sto stovk- 1000 tisíc- 1000000 milión- 1000000000 miliard-
  `,
});
