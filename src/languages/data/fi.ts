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
  tellingLetters: '',
  sentenceEnds: '.!?…',
  quotes: ['””', '’’', '»»', '»«'],
  spacedMarks: '',
  digits: '',
  address: {
    formal: 'te teidän teitä teillä teille teiltä teidät teihin',
    informal: 'sinä sinun sinut sinua sinulla sinulle sinulta sinuun',
  },
  negations: `
    ei en et emme ette eivät älä älkää eikä eivätkä enkä ellei elleivät ilman kukaan ketään mikään mitään
    koskaan ikinä mahdoton mahdotonta epä- -ton -tön -ttoman -ttömän -ttomia -ttömiä -matta -mättä -maton
    -mätön -mattoman -mättömän
  `,
});
