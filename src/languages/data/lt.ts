import { defineLanguage } from '../language.ts';

export default defineLanguage({
  tag: 'lt',
  name: 'Lithuanian',
  iso6393: 'lit',
  scripts: ['Latin'],
  spaced: true,
  functionWords: `
    šis ši šie šios šį šią šio šiam šiai šiame šioje šiems šioms šiuos šias šiuose šiose šiuo šia šiais tas
    ta tie tos tą to tam tai tame toje tiems toms tuos tuose tuo tais tokie toks tokia tokios tokį tokio
    visas visa visi visos visą viso visus visų visiems visoms visais visuose kiekvienas kiekviena kiekvieną
    kiekvieno kiekvienam kiekvienoje koks kokia kokie kokios kokį kitas kita kiti kitos kitą kito kitų kitus
    kitiems kitais pats pati patys patį paties abu abi kai kurie kurios keli kelios kelis keletas daug
    daugelis joks jokia jokio jokių nė aš mane man manęs tu tave tau tavęs jis ji jie jos jį ją jo jam jai
    jų jiems joms juos jas juo jais mes mus mums mūsų jūs jus jums jūsų save sau savęs savo mano tavo kas ką
    ko kam kuo kur kada kaip kodėl kiek kuris kuri kurį kurią kurio kuriam kuriame kurioje kuriuos kurių
    kuriems kuriais kažkas niekas nieko į iš su be ant po prie per pagal dėl apie nuo iki už prieš tarp virš
    vietoj pas pro šalia kartu ir ar arba bet tačiau o kad jei jeigu nes kadangi nors kol todėl taip pat tad
    jog tik nei yra nėra esu esi esame esate buvo bus būti būtų buvęs gali galite galime galėtų galima
    negalima negali negalite turi turite turime turėtų reikia reikėtų tampa ne niekada visada kartais dažnai
    dar jau dabar tada čia ten labai daugiau mažiau vėl pavyzdžiui beveik maždaug pernelyg kitaip net būtent
    gal galbūt iškart toliau
  `,
  homographs: `
    du as no is vis gale sala sode data kit metai sek ras tiek are not sunku dieną die men gana karta vietos
    sale toli
  `,
  greetings: {
    interjections: 'sveiki sveikas sveika',
    nouns: `
      pasisveikinimas pasisveikinimo pasisveikinimą sveikinimas sveikinimo sveikinimą sveikinimai sveikinti
    `,
  },
  world: 'pasaulis pasauli pasaulio pasaulį pasauliui pasaulyje',
  intensifiers: 'pernelyg',
  repeats: 'labai vis tik vos',
  reduplicates: false,
  elided: '',
  suffixesAfterMarkup: false,
  tellingLetters: 'ėįų',
  sentenceEnds: '.!?…',
  quotes: ['„“', '‚‘', '«»', '“”'],
  spacedMarks: '',
  digits: '',
  address: {
    formal: 'jūs jus jums jūsų jumis',
    informal: 'tu tave tau tavęs tavo tavimi tavyje',
  },
  negations: {
    verbal: `
      ne nėra nebėra niekada negalima nerekomenduo- negali- neturė- nepalaik- nenaudo- neleidž-
    `,
    other: `
      niekas nieko niekam niekur joks jokia jokio jokios jokį jokią jokių jokiu nė nei be neįmanoma
      neįmanom- ne- trūksta
    `,
    akin: `
      tik tiktai vien vienintel- išimtinai kol iki išskyrus išimt- vietoj užuot veng- išveng- neleis-
      užkirs- blok- nepavy- nepavyk- klaid- draud- uždraud- atsisak- atmes- atmet- retai vos skir-
      kitaip pasirenk- neprivalom- ignor- praleis- praleid- pašalin- išjung- sustabd- nustoj- nustos-
      tušč- nul- prara- sunk- per_daug pernelyg daugiausia mažiausiai pasen- mažai
    `,
    idioms: `
      ne_tik ar_ne arba_ne jei_ne dar_ne kodėl_ne neužmirškite nepamirškite nedvejokite nesvarbu nes
      nebent
    `,
    lookalikes: 'nepriklausom- neto- netw- netz- netb- new- next- neuron-',
  },
  numerals: `
    0 nulis nul- 1 vienas viena vieno vienos vieną pirm- vien- 2 du dvi dviejų antr- abu abi dvigub-
    pora 3 trys trijų treč- 4 keturi keturių ketvirt- 5 penki penkių penkt- 6 šeši šešių šešt- 7 septyni
    septyn- septint- 8 aštuon- aštunt- 9 devyn- devint- 10 dešimt- 11 vienuolik- 12 dvylik- tuzin- 15
    penkiolik- 20 dvidešimt- 30 trisdešimt 50 penkiasdešimt 100 šimt- 1000 tūkstan- tūkst 1000000
    milijon- mln 1000000000 milijard- mlrd
  `,
});
