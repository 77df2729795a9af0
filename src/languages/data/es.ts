import { defineLanguage } from '../language.ts';

export default defineLanguage({
  tag: 'es',
  name: 'Spanish',
  iso6393: 'spa',
  scripts: ['Latin'],
  spaced: true,
  functionWords: `
    el la los las lo un una uno unos unas al del este esta esto estos estas ese esa eso esos esas aquel aquella
    aquello aquellos aquellas mi mis tu tus su sus suyo suya nuestro nuestra nuestros nuestras vuestro vuestra yo tú
    él ella ello nosotros vosotros usted ustedes ellos ellas me te se nos os le les mí ti sí consigo que qué quien
    quién quienes cual cuál cuales cuáles cuyo cuya cuyos cuyas cuando cuándo donde dónde como cómo cuanto cuánto
    cuantos cuántos todo toda todos todas cada algún alguno alguna algunos algunas ningún ninguno ninguna otro otra
    otros otras mismo misma mismos mismas tal tales varios varias ambos ambas mucho mucha muchos muchas poco poca
    pocos pocas cualquier cualquiera algo alguien nada nadie a ante bajo con contra de desde durante en entre
    excepto hacia hasta mediante conforme para por según sin sobre tras dentro fuera encima debajo detrás acerca
    través y e o u pero sino aunque porque pues si ni mientras ser soy eres es somos son era eran sido siendo fue
    fueron será serán sería serían sea sean fuese estar estoy está estás estamos están estaba estaban estará estarán
    esté estén haber he has ha hemos han hay había habían habrá habrán habría haya hayan hubo poder puede puedes
    pueden podemos podía podrá podrán podría podrían pueda puedan deber debe debes deben debemos debía deberá
    deberán debería deberían tener tiene tienes tienen va van vamos no nunca jamás también tampoco ya aun aún
    todavía muy más menos demasiado tan tanto tanta tantos tantas bien mal así entonces luego después antes siempre
    solo sólo solamente casi apenas ahora aquí allí ahí quizá quizás además incluso asimismo
  `,
  homographs: `
    ad alta ama arte as bis bola cara case caso cine citas col come da dan dar das deja den des di diversos
    dos entro fino hala inclusive ir kit logo loro maga mala malo mano mas mes mimo mina mine moja oda off
    once onda ora oso par pela pelas pelo pelos pie plus pod pode polo prima pro sana segundo sera seria
    siete sur tale tema ten té ud vara vas ve vele verso vi vid viene volt vos
  `,
  greetings: { interjections: 'hola', nouns: 'saludo saludos saludar saluda salutación' },
  world: 'mundo',
  intensifiers: 'demasiado',
  repeats: 'casi así luego muy poco que sí ya',
  reduplicates: false,
  elided: '',
  suffixesAfterMarkup: false,
  tellingLetters: '¿¡',
  sentenceEnds: '.!?…',
  quotes: ['“”', '‘’', '«»'],
  spacedMarks: '',
  digits: '',
  address: {
    formal: 'usted ustedes',
    informal: `
      tú ti contigo tu tus tuyo tuya tuyos tuyas te vosotros vosotras vuestro vuestra vuestros vuestras
      puedes debes tienes quieres necesitas estás eres
    `,
  },
  negations: {
    verbal: 'no nunca jamás',
    other: `
      ni sin nada nadie ningún ninguno ninguna ningunos ningunas tampoco imposib- incorrect- inválid-
      invalid- incomplet- inactiv- insuficien- inaccesib- incompatib- inexisten- indefinid- independ-
      ilimitad- irrevers- incapa- innecesari- inesperad- insegur- inhabilit- invisib- inmutab- ilegal-
      desconocid- deshabilit- desactiv- desaconsej- indispon- inutil- inadecuad- indebid-
    `,
    akin: `
      solo sólo solamente únicamente exclusivamente exclusiv- apenas hasta salvo excepto exceptu-
      excepci- evit- impid- impedi- prevenir previen- bloque- falla- fallo- fracas- falta- carec- ausen-
      ausencia prohib- neg- nieg- rechaz- deneg- denieg- raras rara_vez difer- distint- opcional- ignor-
      omit- omis- exclu- dej- deten- ces- vací- cero perd- pierd- perdi- difícil- demasiado máximo mínimo
      contra obsolet- fuera pendiente poc-
    `,
    idioms: `
      no_solo no_sólo no_solamente no_únicamente o_no si_no aún_no todavía_no por_qué_no no_olvide
      no_olvides no_dude no_dudes no_importa no_más_de no_menos_de no_hay_duda
    `,
    lookalikes: 'sin_embargo no_obstante',
    warnings: 'no_debe no_debes nunca no_se_recomienda no_se_admite no_es_compatible no_use',
  },
  numerals: `
    0 cero 1 un uno una primer- único- única- 2 dos segund- doble- ambos ambas par 3 tres tercer- triple
    4 cuatro cuart- 5 cinco quint- 6 seis sext- 7 siete séptim- 8 ocho octav- 9 nueve noven- 10 diez
    décim- decena- 11 once 12 doce docena- 13 trece 14 catorce 15 quince 16 dieciséis 17 diecisiete 18
    dieciocho 19 diecinueve 20 veinte 30 treinta 40 cuarenta 50 cincuenta 60 sesenta 70 setenta 80
    ochenta 90 noventa 100 cien- 1000 mil miles millar- 1000000 millón millones
  `,
});
