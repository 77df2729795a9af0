import { defineLanguage } from '../language.ts';

export default defineLanguage({
  tag: 'lv',
  name: 'Latvian',
  iso6393: 'lvs',
  scripts: ['Latin'],
  spaced: true,
  functionWords: `
    šis šī šie šīs šo šā šai šajā šim šiem šīm šos šajos tas tā tie tās to tam tai tajā tiem tām tos tajos
    viss visa visi visas visu visam visiem visām visus visos katrs katra katru katram katrā katrai kāds kāda
    kādi kādas kādu kādam kādā neviens neviena nevienu nekāds cits cita citi citas citu citam citiem citām
    citos pats pati paši pašas pašu abi abas abu dažs daži dažas dažiem daudzi daudz daudzas tāds tāda tādi
    tādas tādu es mani man manis tu tevi tev tevis viņš viņa viņi viņas viņu viņam viņai viņiem mēs mūs mums
    mūsu jūs jums jūsu sevi sev sevis savs sava savi savas savu savā savam savai saviem savām savus mans
    mana tavs tava tavi tavu kas ko kā kam kur kad kāpēc cik kurš kura kuri kuras kuru kuram kurā kurai
    kuriem kurām kurus kuros jebkurš jebkura jebkuru jebkurā nekas neko ar no uz pie pa par līdz pēc pirms
    bez ap starp caur zem virs pār pret kopš dēļ labad priekš ārpus blakus iekš un vai bet gan tomēr ka ja
    lai jo kaut arī taču nekā tāpēc tādēļ jeb nevis kamēr tiklīdz ir nav esmu esi esam esat bija būs būt
    būtu bijis bijusi var varat varam varēs varētu nevar nevarat jābūt vajag vajadzētu tiek tika tiks tiktu
    kļūst ļauj drīkst nedrīkst ne nē nekad vienmēr dažreiz bieži tikai vēl jau tagad tad šeit tur te ļoti
    vairāk mazāk visvairāk atkal piemēram gandrīz apmēram pārāk citādi pat tieši turklāt savukārt tādējādi
    pašlaik
  `,
  homographs: `
    as vara sala cena mala lieta koks put kit maza lasa sola dati lapa tik den pus sen skats sals gala mes
    die das del
  `,
  greetings: {
    interjections: 'sveiki sveiks čau labdien',
    nouns: 'sveiciens sveicienu sveiciena sveicieni sveicinājums sveicinājumu sveicināt',
  },
  world: 'pasaule pasaules pasauli pasaulē pasaulei',
  intensifiers: 'pārāk',
  repeats: 'ļoti vēl tikko tur',
  reduplicates: false,
  elided: '',
  suffixesAfterMarkup: false,
  tellingLetters: 'ēīģķļņ',
  sentenceEnds: '.!?…',
  quotes: ['“”', '„“', '«»', '‘’', '„”'],
  spacedMarks: '',
  digits: '',
  address: {
    formal: 'jūs jūsu jums',
    informal: 'tu tevi tev tevis tavs tava tavi tavas tavu tavā tavam tavai',
  },
  negations: {
    verbal: `
      ne nav nekad nevar nevarat nevajag nedrīkst neiesak- neatbalst- neizmant- neļauj- nebūs nebija
    `,
    other: `
      nekas neko nekam neviens neviena nevienu nevienam nekāds nekāda nekādu nekur nekādi bez nē nevis
      neiespējami neiespējam- ne- trūkst
    `,
    akin: `
      tikai vienīgi vien kamēr izņemot izņēm- nevis_vietā vietā drīzāk izvair- novērs- nepieļau- bloķ-
      neizde- kļūd- aizlieg- atteic- atteik- noraid- reti diez atšķir- citādi neobligāt- ignor- izlais-
      izlaid- izslēg- atspēj- aptur- pārtrau- tukš- null- zaud- grūt- pārāk augstākais vismaz novecoj-
      maz pret
    `,
    idioms: `
      ne_tikai vai_ne vai_nē ja_ne vēl_ne kāpēc_ne neaizmirstiet nevilcinieties nav_svarīgi nekavējoties
      nevien
    `,
    lookalikes: 'neatkarīg- nedēļ- neiro- neto- netw- netz- netb- new- next- nesen- nepieciešam-',
  },
  numerals: `
    0 nulle 1 viens viena vienu vienā pirm- vienreiz 2 divi divas divu divām otr- abi abas dubult- pāris
    3 trīs triju treš- 4 četri četras ceturt- 5 pieci piecas piekt- 6 seši sešas sest- 7 septiņi septiņ-
    septīt- 8 astoņ- astot- 9 deviņ- devīt- 10 desmit- 11 vienpadsmit- 12 divpadsmit- ducis 15
    piecpadsmit- 20 divdesmit- 30 trīsdesmit- 50 piecdesmit- 100 simt- simts 1000 tūksto- tūkst 1000000
    miljon- milj 1000000000 miljard-
  `,
});
