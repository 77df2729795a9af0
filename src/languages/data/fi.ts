import { defineLanguage } from '../language.ts';

export default defineLanguage({
  tag: 'fi',
  name: 'Finnish',
  iso6393: 'fin',
  scripts: ['Latin'],
  spaced: true,
  functionWords: `
    se ne tämä nämä tuo nuo sen sitä siinä siitä siihen sillä siltä sille niiden niitä niissä niistä niihin
    niillä niille tämän tätä tässä tästä tähän tällä tältä tälle näiden näitä näissä näistä näihin näillä
    tuon tuota joka jonka jota jossa josta johon jolla jolta jolle jotka joiden joita joissa joista joihin
    joilla joille mikä minkä mitä missä mistä mihin millä mille mitkä kuka kenen ketä kumpi minä sinä hän me
    te he minun sinun hänen meidän teidän heidän minut sinut hänet meitä teitä heitä minulla sinulla hänellä
    meillä teillä heillä minulle sinulle hänelle itse itsensä toinen toisen toista muu muun muut muita
    muiden muissa kaikki kaiken kaikkea kaikkien kaikkia kaikissa jokainen jokaisen jokaista jokin jonkin
    jotakin jotain joku jonkun kukaan mikään mitään minkään eräs sama saman samaa samat samassa samalla
    molemmat usea useita useat useiden monta monet monia moni muutama joitakin jotkut sellainen sellaisen
    sellaista tällainen tällaisen ja tai vai sekä mutta vaan että jos kun kuin koska joten jotta vaikka
    kunnes eli siis ellei mikäli joko niin ei en et emme ette eivät älä älkää on ovat ole olen olet olemme
    olette oli olivat ollut olla olisi olisivat olevan oleva olevat voi voit voida voivat voitte voimme
    voidaan voisi voinut täytyy pitää pitäisi tulee tulisi saa saada ilman kanssa mukaan mukaisesti ennen
    jälkeen aikana kautta alla alle päällä yli ali välillä vieressä lisäksi sijaan sijasta takia vuoksi
    avulla osalta kohti vastaan myötä varten myös vain jo vielä nyt sitten silloin aina joskus usein koskaan
    täällä siellä tänne sinne hyvin erittäin melko lähes noin enemmän vähemmän eniten enää uudelleen
    kuitenkin esimerkiksi muuten muutoin ehkä juuri jopa ainakin vähintään miten miksi milloin kuinka
    yleensä näin taas edelleen
  `,
  homographs: `
    no ala kit sata tuli maa oma alas sana seine mies kuu vara era tule lain loma tila pois hana sota suo
    tie man sot tee
  `,
  greetings: {
    interjections: 'hei moi',
    nouns: 'tervehdys tervehdyksen tervehdystä tervehdykset tervehdyksiä tervehtiä tervehtii',
  },
  world: 'maailma maailman maailmaa maailmalle',
  intensifiers: 'liian',
  repeats: 'hyvin aina kun niin se yhä',
  reduplicates: false,
  elided: '',
  suffixesAfterMarkup: false,
  compounds: true,
  tellingLetters: '',
  sentenceEnds: '.!?…',
  quotes: ['””', '’’', '»»', '»«'],
  spacedMarks: '',
  digits: '',
  address: {
    formal: 'te teidän teitä teillä teille teiltä teidät teihin',
    informal: 'sinä sinun sinut sinua sinulla sinulle sinulta sinuun',
  },
  negations: {
    verbal: 'ei en et emme ette eivät älä älkää koskaan',
    other: `
      eikä eivätkä enkä ellei elleivät ilman kukaan ketään mikään mitään ikinä mahdoton mahdotonta
      mahdottom- epä- -ton -tön -ttoman -ttömän -ttomia -ttömiä -matta -mättä -maton -mätön -mattoman
      -mättömän -matonta -mätöntä -mattomia -mättömiä -ttomasti -ttömästi
    `,
    akin: `
      vain ainoastaan pelkästään vasta kunnes ennen paitsi lukuun poikkeu- sijaan sijasta mieluummin
      vältä- vältt- väli- välte- estä- estä estet- epäonnis- puutt- puuttu- kiell- kielt- evä- hylk-
      hylätä- harvoin tuskin erilai- ero- eroa- muuten valinnai- ohita- ohite- jätä- jäte- jättä- pois
      poissulk- lopet- lakkaa- lakat- tyhjä- nolla kadot- menet- menettä- vaike- liian enintään
      viimeistään vähintään vähän harva- vanhentu-
    `,
    idioms: `
      ei_vain ei_pelkästään ei_ainoastaan tai_ei vai_ei jos_ei ei_vielä miksi_ei ei_väliä älä_unohda
      älkää_unohtako
    `,
    lookalikes: '',
  },
  numerals: `
    0 nolla 1 yksi yhden yhtä yhde- ensimmäi- ainoa 2 kaksi kahden kahta kahde- toinen toise- molem-
    kaksois- pari 3 kolme kolmen kolmea kolma- kolmas 4 neljä neljä- neljännes 5 viisi viide- viittä 6
    kuusi kuude- kuutta 7 seitsemän seitsemä- 8 kahdeksan kahdeksa- 9 yhdeksän yhdeksä- 10 kymmenen
    kymmen- 11 yksitoista 12 kaksitoista tusina 13 kolmetoista 14 neljätoista 15 viisitoista 20
    kaksikymmentä 30 kolmekymmentä 50 viisikymmentä 100 sata sada- satoja 1000 tuhat tuhan- tuhansia
    1000000 miljoona- 1000000000 miljardi-
  `,
});
