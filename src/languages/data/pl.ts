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
  negations: `
    nie ani bez żaden żadna żadne żadnego żadnej żadnym żadnych nigdy nigdzie nic niczego nikt nikogo brak
    niemożliwe nie- bez-
  `,
});
