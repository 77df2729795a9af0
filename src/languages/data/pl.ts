import { defineLanguage } from '../language.ts';

export default defineLanguage({
  tag: 'pl',
  name: 'Polish',
  iso6393: 'pol',
  scripts: ['Latin'],
  spaced: true,
  functionWords: `
    w we z ze do od na nad o po pod przed przez przy u za ku dla bez między poza obok oprócz według podczas wśród
    wobec mimo pomimo dzięki zamiast wokół poprzez ten ta to te ci tego tej tę tą temu tym tych tymi tamten każdy
    każda każde każdego każdej każdym każdą wszystko wszystkie wszystkich wszystkim wszystkimi żaden żadna żadne
    żadnego żadnych taki taka takie takiego takiej takich takim takimi jaki jaka jakie jakiego jakiej jakich który
    która które którego której których którym któremu którą którymi niektóre niektórych inny inna inne innego innej
    innych innym innymi sam sama samo sami samego samej same kilka kilku wiele wielu ja ty on ona ono my wy oni one
    mnie mi cię ciebie tobie go jego mu jemu nim niego jej ją nią niej nas nam nami was wam wami ich im nich nimi je
    się sobie siebie sobą swój swoja swoje swojego swojej swoich swoim swoją mój moja moje moi twój twoja twoje
    twojego twojej twoich nasz nasza nasze kto kogo komu kim co czego czemu czym ktoś coś nikt nic i a oraz lub albo
    ani ale lecz jednak że żeby aby by jeśli jeżeli gdy gdyby kiedy ponieważ gdyż więc zatem dlatego chociaż choć
    czy jak jako niż dopóki bo zanim natomiast bądź gdzie skąd dlaczego ile być jest są jestem jesteś był była było
    byli były będzie będą będziesz będę byłoby został została zostało zostały zostanie zostaną ma mają masz mam miał
    może mogą możesz możemy można mógł należy musi muszą musisz trzeba powinien powinna powinno powinny niech nie
    także również też już jeszcze tylko zawsze nigdy często tak tutaj tu tam teraz potem następnie bardzo bardziej
    więcej mniej zbyt prawie około no właśnie
  `,
  homographs: `
    ad alt as bij bis but car cel da dal dat dem den druga drugi drugie drugim ej era for fora ha hala hit
    hol in jen kit kot kun las lite logo los m mag maga mali mas mer met mig min mina minut mis mit most
    nada nor nos not och oda oko os pak par para pas per plus pole por pot prima pro quasi rond sen ser sera
    seria sina sine sit sok solo tato tel tom tomu ton tras ud wat wie wir zda
  `,
  greetings: {
    interjections: 'witaj witajcie witam cześć',
    nouns: `
      powitanie powitania powitaniu powitaniem powitań powitaniom powitaniami powitaniach powitalny powitalna
      powitalne powitalnego powitalnej powitalnemu powitalnym powitalną powitalnych powitalnymi pozdrowienie
      pozdrowienia pozdrowień
    `,
  },
  world: 'świat świata światu światem świecie',
  intensifiers: 'zbyt za',
  repeats: 'bardzo co coraz ich jej już ledwo to tuż',
  reduplicates: false,
  elided: '',
  suffixesAfterMarkup: false,
  tellingLetters: 'łżźńś',
  sentenceEnds: '.!?…',
  quotes: ['„”', '«»', '»«', '‚’'],
  spacedMarks: '',
  digits: '',
  address: {
    formal: 'Państwo Państwa Państwu Państwem Pan Pana Panu Panem Pani Panią',
    informal: `
      ty ciebie cię tobie tobą twój twoja twoje twojego twojej twojemu twoim twoją twoich twoimi możesz
      musisz chcesz jesteś
    `,
  },
  negations: {
    verbal: 'nie nigdy',
    other: `
      ani bez żaden żadna żadne żadnego żadnej żadnym żadnych nigdzie nic niczego nikt nikogo brak
      niemożliw- nie- bez-
    `,
    akin: `
      błąd- błęd-
      tylko wyłącznie jedynie dopiero dopóki aż zanim chyba_że chyba oprócz poza wyjąt- zamiast raczej
      unik- zapobie- uniemożliw- zablokow- blok- nie_powi- zakończ- brak- brakuj- zabron- zabran- zakaz-
      odmów- odmawia- odrzuc- odradz- rzadko ledwie inaczej różn- opcjonal- ignor- pomi- pomij- wyklucz-
      wyłącz- przesta- zatrzym- wstrzym- pust- zero utrac- trac- trudn- zbyt maksymalnie najwyżej
      najpóźniej co_najmniej przestarza- zbędn- mało spoza wątpliw- zignor- powstrzym- przeciwień-
      sporadycz-
    `,
    idioms: `
      nie_tylko czy_nie lub_nie jeśli_nie jeszcze_nie dlaczego_nie nie_zapomnij nie_wahaj nie_mówiąc
      nie_ma_znaczenia nie_więcej_niż nie_mniej_niż nieco niemal niej niego niemniej niesie niż
    `,
    lookalikes: `
      niekt- niektór- niezależ- niezbęd- niech- niedz- niedaw- bezpieczeń- bezpiecz- bezpośred-
      niezwłocz- niebiesk- tym_niemniej
    `,
    warnings: 'nigdy nie_zaleca nie_wolno nie_należy nie_powinien nie_jest_obsługiwan-',
  },
  numerals: `
    0 zero zera 1 jeden jedna jedno jednego jednej jedną jednym pierwsz- raz pojedync- 2 dwa dwie dwóch
    dwoma dwu drug- oba obie obu podwójn- para 3 trzy trzech trzem trzeci- 4 cztery czterech czwart- 5
    pięć pięciu piąt- 6 sześć sześciu szóst- 7 siedem siedmiu siódm- 8 osiem ośmiu ósm- 9 dziewięć
    dziewięciu dziewiąt- 10 dziesięć dziesięciu dziesiąt- 11 jedenaście jedenast- 12 dwanaście dwunast-
    tuzin 13 trzynaście trzynast- 14 czternaście czternast- 15 piętnaście piętnast- 16 szesnaście 17
    siedemnaście 18 osiemnaście 19 dziewiętnaście 20 dwadzieścia dwudziest- 30 trzydzieści trzydziest-
    40 czterdzieści 50 pięćdziesiąt 60 sześćdziesiąt 100 sto stu setk- 1000 tysiąc- tysięc- 1000000
    milion- 1000000000 miliard-
  `,
});
