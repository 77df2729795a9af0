import { defineLanguage } from '../language.ts';

export default defineLanguage({
  tag: 'gl',
  name: 'Galician',
  iso6393: 'glg',
  scripts: ['Latin'],
  spaced: true,
  functionWords: `
    o a os as un unha uns unhas ao aos á ás do da dos das no na nos nas nun nunha nuns nunhas polo pola
    polos polas dun dunha duns dunhas este esta estes estas ese esa eses esas aquel aquela aqueles aquelas
    isto iso aquilo deste desta destes destas dese desa deses desas neste nesta nestes nestas nese nesa
    disto diso nisto niso co coa cos coas cun cunha meu miña meus miñas teu túa teus túas seu súa seus súas
    noso nosa nosos nosas voso vosa vosos vosas del dela deles delas cada algún algunha algúns algunhas
    ningún ningunha outro outra outros outras mesmo mesma mesmos mesmas todo toda todos todas tal tales
    varios varias ambos ambas moito moita moitos moitas pouco pouca poucos poucas calquera algo alguén nada
    ninguén eu ti tu el ela nós vós eles elas vostede vostedes me te che lle lles se vos min si que quen cal
    cales cuxo cuxa cuxos cuxas cando onde como canto cantos cantas de en por para con sen sobre entre ata
    desde contra tras baixo durante mediante segundo ante agás excepto cara dentro fóra diante detrás
    despois antes e ou mais pero senón aínda porque pois nin mentres tanto así ser son es é somos sodes era
    eran sido sendo foi foron será serán sería serían sexa sexan fose estar estou está estás están estaba
    estaban estea estean haber hai había haberá houbo ter teño tes ten temos tedes teñen tiña tiñan terá
    teña teñan poder podo podes pode podemos podedes poden podía poderá podería poida poidan debe debes
    deben deberá debería vai van vas imos ir fai facer non nunca xamais tamén tampouco xa sempre só soamente
    moi máis menos demasiado tan agora aquí aí alí logo entón ben mal case quizais talvez ademais incluso
  `,
  homographs: `
    is us he on be so at mes mar fin pan par casa dous sete vez data dar once mina lei solo sol vista ver
    ora sala lugar tres dan nota man rede vara pasa capa ai sei lo ola las los
  `,
  greetings: {
    interjections: 'ola',
    nouns: 'saúdo saúdos saudar saúda saudación saudacións',
  },
  world: 'mundo mundos',
  intensifiers: 'demasiado',
  repeats: 'que se moi case xa',
  reduplicates: false,
  elided: '',
  suffixesAfterMarkup: false,
  tellingLetters: '',
  sentenceEnds: '.!?…',
  quotes: ['“”', '‘’', '«»'],
  spacedMarks: '',
  digits: '',
  address: {
    formal: 'vostede vostedes',
    informal: 'ti teu túa teus túas che podes debes queres necesitas',
  },
  negations: {
    verbal: 'non nunca xamais',
    other: `
      nin sen nada ninguén ningún ningunha ningúns ningunhas tampouco imposib- incorrect- inválid-
      incomplet- inactiv- insuficien- inaccesib- incompatib- inexisten- independ- ilimitad- incapa-
      innecesari- inesperad- descoñecid- deshabilit- desactiv- desaconsell-
    `,
    akin: `
      só soamente unicamente exclusivamente ata salvo excepto agás evit- impid- impedi- previr bloque-
      falla- fracas- falta- carec- ausen- prohib- neg- rexeit- deneg- rara difer- distint- opcional-
      ignor- omit- exclu- deix- det- ces- baleir- cero perd- difícil- demasiado máximo mínimo menos
      obsolet- pouc-
    `,
    idioms: 'non_só non_soamente ou_non se_non aínda_non por_que_non non_importa',
    lookalikes: 'non_esquez- non_dubid- non_obstante',
  },
  numerals: `
    0 cero 1 un unha primeir- únic- 2 dous dúas segund- dobre ambos 3 tres terceir- 4 catro cuart- 5
    cinco quint- 6 seis sext- 7 sete sétim- 8 oito oitav- 9 nove noven- 10 dez décim- 11 once 12 doce 13
    trece 14 catorce 15 quince 16 dezaseis 17 dezasete 18 dezaoito 19 dezanove 20 vinte 30 trinta 40
    corenta 50 cincuenta 60 sesenta 70 setenta 80 oitenta 90 noventa 100 cen- 1000 mil miles 1000000
    millón millóns
  `,
});
