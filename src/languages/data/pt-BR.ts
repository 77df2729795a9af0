import { defineLanguage } from '../language.ts';

export default defineLanguage({
  tag: 'pt-BR',
  name: 'Portuguese (Brazil)',
  iso6393: 'por',
  scripts: ['Latin'],
  spaced: true,
  functionWords: `
    o a os as um uma uns umas ao aos à às do da dos das no na nos nas num numa pelo pela pelos pelas este esta estes
    estas esse essa esses essas aquele aquela aqueles aquelas isto isso aquilo deste desta destes destas desse dessa
    desses dessas daquele daquela disto disso neste nesta nestes nestas nesse nessa nesses nessas naquele naquela
    nisto nisso meu minha meus minhas teu tua seu sua seus suas nosso nossa nossos nossas dele dela deles delas nele
    nela neles nelas eu tu você vocês ele ela eles elas nós me te se lhe lhes mim ti si consigo conosco quem que quê
    qual quais cujo cuja cujos cujas quando onde como quanto quantos quantas todo toda todos todas tudo cada algum
    alguma alguns algumas nenhum nenhuma outro outra outros outras mesmo mesma mesmos mesmas tal tais vários várias
    ambos ambas muito muita muitos muitas pouco poucos poucas qualquer quaisquer algo alguém nada ninguém de em por
    para com sem sob sobre entre até desde contra após durante mediante conforme exceto através via e ou mas nem
    porém contudo porque pois embora caso enquanto portanto ser sou é somos são era eram sido sendo foi foram será
    serão seria seriam seja sejam fosse fossem for forem estar estou está estamos estão estava estavam esteja
    estejam ter tenho tem temos têm tinha tinham tendo terá terão teria tenha tenham tiver tiverem há havia haver
    houver pode podem podemos podia poderá poderão poderia poderiam possa possam puder deve devem devemos deverá
    deverão deveria deveriam vai vão vamos não nunca jamais também já ainda mais menos tão tanto tanta assim então
    depois antes sempre só somente apenas quase agora aqui ali lá aí talvez além aliás logo inclusive entretanto
    dentro fora acima abaixo
  `,
  homographs: `
    abas ai alta ama ante arte baixo bis bola bolo bom canto cara cela come dai dar dei demasiado der deu
    dia dina disse diversos entro erre fino fins força ir kit la lar las lei li lo los maga mal mala mano
    massa mia mimo mina mine nova nu nó off onda ora ovo par per pod poder polo pouca preto prima pro sana
    segundo sei sino solo som sono sopra sub sul tema tens tom una uno vara vele vem verso vi vil volt vos
  `,
  greetings: { interjections: 'olá oi', nouns: 'saudação saudações saudar' },
  world: 'mundo',
  intensifiers: 'muito demasiado',
  repeats: 'já logo muito que se',
  reduplicates: false,
  elided: 'd',
  suffixesAfterMarkup: false,
  tellingLetters: '',
  sentenceEnds: '.!?…',
  quotes: ['“”', '‘’', '«»'],
  spacedMarks: '',
  digits: '',
  address: {
    formal: 'você vocês',
    informal: 'tu ti contigo te teu tua teus tuas podes deves queres',
  },
  negations: {
    verbal: 'não nunca jamais',
    other: `
      nem sem nada ninguém nenhum nenhuma nenhuns nenhumas tampouco impossív- impossib- incorret-
      inválid- invalid- incomplet- inativ- insuficien- inacessív- incompatív- inexistent- indefinid-
      independ- ilimitad- irrevers- incapa- desnecessár- inesperad- insegur- invisív- imutáv- ilegal-
      desconhecid- desabilit- desativ- desaconselh- indispon- inútil inúteis proibi-
    `,
    akin: `
      só somente apenas unicamente exclusivamente exclusiv- até salvo exceto excet- exceção invés evit-
      imped- impeç- previn- preven- bloque- falh- fracass- falta- carec- ausent- ausênci- neg- rejeit-
      recus- raramente difer- distint- opcional- opcionais ignor- pul- omit- omiss- exclu- deix-
      interromp- cess- vazi- zero perd- difíc- demais demasiado máximo mínimo menos contra obsolet- fora
      lugar pouc-
    `,
    idioms: `
      não_só não_somente não_apenas não_unicamente ou_não se_não ainda_não por_que_não não_esqueça
      não_esqueçam não_hesite não_importa não_mais_que não_menos_que
    `,
    lookalikes: 'não_obstante sem_dúvida',
    warnings: 'não_deve nunca não_recomendado não_é_recomendado não_suportado',
  },
  numerals: `
    0 zero 1 um uma primeir- únic- 2 dois duas segund- dobro dupl- ambos ambas par 3 três terceir-
    triplo 4 quatro quart- 5 cinco quint- 6 seis sext- meia 7 sete sétim- 8 oito oitav- 9 nove non- 10
    dez décim- dezena- 11 onze 12 doze dúzia- 13 treze 14 catorze quatorze 15 quinze 16 dezesseis
    dezasseis 17 dezessete dezassete 18 dezoito 19 dezenove dezanove 20 vinte 30 trinta 40 quarenta 50
    cinquenta 60 sessenta 70 setenta 80 oitenta 90 noventa 100 cem cento centena- 1000 mil milhar-
    1000000 milhão milhões 1000000000 bilhão bilhões
  `,
});
