import { defineLanguage } from '../language.ts';

export default defineLanguage({
  tag: 'et',
  name: 'Estonian',
  iso6393: 'ekk',
  scripts: ['Latin'],
  spaced: true,
  functionWords: `
    see selle seda selles sellest sellesse sellel sellele selleks sellega need nende neid nendes nendest
    nendega nendele too tolle toda nood mõlemad mõlema kõik kõige kõiki kõigi kõigile kõigis iga igal igas
    igale mingi mingit mõni mõne mõned mõnda mõnes ükski ühegi ühtegi muu muud muude muid teine teise teist
    teised teiste teisi sama samal samas samad ise enda end ennast oma mitu mitme mitut palju vähe selline
    sellise sellist sellised niisugune mina ma minu mind mul mulle sina sa sinu sind sul sulle tema ta teda
    tal talle meie me meid meil meile teie te teid teil teile nemad nad neil neile kes kelle keda kellel mis
    mille mida millel milles millest milleks millega kus kuhu kust millal kuidas miks kui milline millise
    millist millised kumb keegi kellegi miski midagi ja ning või ega aga kuid vaid et kuna sest nagu kuigi
    ehkki enne kuni nii siis sellepärast seetõttu seega järelikult ehk kas on olen oled oleme olete oli olid
    olnud olla olema oleks ole pole polnud peab peavad pead peate pidi pidid saab saavad saad saate sai saa
    saaks võib võivad võid võite võiks tuleb tuleks tohi tohib ei mitte ära ärge ilma koos peale pärast
    jooksul kaudu läbi alla all peal üle vahel juures juurde kõrval asemel tõttu eest järgi abil kohta vastu
    ümber sees sisse seest seas suhtes poolt poole jaoks puhul korral ka samuti ainult juba veel nüüd siin
    seal siia sinna alati sageli tihti kunagi väga üsna peaaegu umbes rohkem vähem uuesti jälle näiteks
    muidu isegi just vähemalt siiski ometi seejärel
  `,
  // Words of production, which begin as an English "to" misread does, come first.
  homographs: `
    toode toote toodet tooted toodete tooteid tootes tootest tootesse tootel tootele tootelt tooteks tooteni
    tootega tootja tootjad tootjat tootma tootmine tootmise toodud toodi toodab tooma toob tool toole tooli
    toon tooni toora toorik toore tooret toored toores toorest toolid toolil toomas toonid toost tooste no must nor mere era vara las sel tee maa hind kit and
    hall hulk kord ilm tasu lood ala data mees loss hea sada kaks ees vend la saada vai ette kohti pois tule
  `,
  greetings: {
    interjections: 'tere tervist',
    nouns: 'tervitus tervituse tervitust tervitused tervitusi tervitada tervitab',
  },
  world: 'maailm maailma maailmas maailmale',
  intensifiers: 'liiga',
  repeats: 'aina see et kui väga',
  reduplicates: false,
  elided: '',
  suffixesAfterMarkup: false,
  compounds: true,
  tellingLetters: '',
  sentenceEnds: '.!?…',
  quotes: ['„“', '„”', '«»', '‚‘', '“”'],
  spacedMarks: '',
  digits: '',
  address: {
    formal: 'teie te teil teile teilt teiega',
    informal: 'sina sinu sind sul sulle sult sinuga sa',
  },
  negations: {
    verbal: 'ei ära ärge pole mitte polnud poleks',
    other: `
      ega puudub puudu- ilma ükski ühtegi ühegi keegi midagi kunagi kuskil võimatu eba- mitte- -mata
      -matu -matud -tu -tud
    `,
    akin: `
      ainult vaid üksnes ainuüksi alles kuni kui välja_arvatud arvatud peale asemel väldi- väl- takista-
      ebaõnnes- nurju- keela- keeld- keeldu- loobu- harva vaevalt erine- erinev- valikuli- ignoreeri-
      eira- jäta- jäet- väljajät- blokeeri- lõpet- lõpp- tühi tühja null kaota- kadu- raske liiga
      kõige_rohkem maksimaalselt vähemalt vähe
    `,
    idioms: `
      mitte_ainult mitte_üksnes või_mitte kui_mitte veel_mitte miks_mitte ärge_unustage
    `,
    lookalikes: '',
  },
  numerals: `
    0 null 1 üks ühe ühte esime- ainus 2 kaks kahe kaht- teine teise mõlem- topelt- paar 3 kolm kolme
    kolma- 4 neli nelja nelja- 5 viis viie viie- 6 kuus kuue kuue- 7 seitse seitsme- 8 kaheksa- 9
    üheksa- 10 kümme kümne- 11 üksteist 12 kaksteist 13 kolmteist 14 neliteist 15 viisteist 16 kuusteist
    20 kakskümmend 30 kolmkümmend 50 viiskümmend 100 sada saja- 1000 tuhat tuhande- 1000000 miljon-
    1000000000 miljard-
  `,
});
