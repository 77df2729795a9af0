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
  negations: `
    no ni nunca jamás sin nada nadie ningún ninguno ninguna ningunos ningunas tampoco imposible in- im-
  `,
});
