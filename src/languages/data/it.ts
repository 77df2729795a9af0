import { defineLanguage } from '../language.ts';

export default defineLanguage({
  tag: 'it',
  name: 'Italian',
  iso6393: 'ita',
  scripts: ['Latin'],
  spaced: true,
  functionWords: `
    il lo la i gli le l un uno una del dello della dell dei degli delle al allo alla all ai agli alle dal dallo
    dalla dall dai dagli dalle nel nello nella nell nei negli nelle sul sullo sulla sull sui sugli sulle col questo
    questa questi queste quest quello quella quelli quelle quell quei quegli quel stesso stessa stessi stesse mio
    mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra nostri nostre vostro vostra vostri vostre loro ogni
    ognuno ciascuno ciascuna ciascun qualche qualsiasi qualunque alcuni alcune alcun alcuna nessun nessuno nessuna
    tutto tutta tutti tutte altro altra altri altre entrambi entrambe molto molta molti molte poco pochi poche tanto
    tanta tanti tante troppo tale tali io tu lui lei noi voi esso essa essi esse mi ti si ci vi ne me te se sé li
    chi che cui quale quali quanto quanta quanti quante qualcosa qualcuno niente nulla a ad da di d in con su per
    tra fra verso contro dentro fuori dietro davanti dopo prima durante mediante tramite senza sopra sotto presso
    oltre entro fino sino circa via e ed o oppure ma però perché poiché affinché anche neanche nemmeno né quando
    mentre come dove quindi dunque pertanto inoltre invece tuttavia sebbene benché bensì cioè ossia ovvero infatti
    qualora finché nonché essere sono sei è siamo siete era erano sia siano fosse fossero stato stata stati state
    essendo sarà saranno sarebbe avere ho hai ha abbiamo avete hanno aveva avevano abbia abbiano avrà avranno
    avrebbe avuto può puoi possono potete poteva potrebbe potrebbero potrà potranno possa possano deve devi devono
    dovete doveva dovrà dovranno dovrebbe dovrebbero viene vengono venga sta stanno va vanno non no mai più meno già
    ancora sempre spesso solo soltanto così allora ora poi qui qua lì là ecco adesso quasi ben bene male pure c
  `,
  homographs: `
    ale ali alt alta ama ami ante arte bara beni bere bile bio bis bola cada care case casi caso cela detta
    dette disse do ella elle erre esame est fa fai fora gara kit lite logo maga mais mal mane mano men mere
    mimo mina mine ode off onda onde par pela pelo pero pie plus po poca pod pro sa sale sana seni sera
    seria sin sine so son tal tema tendo van vara vele ville viso volt
  `,
  greetings: {
    interjections: 'ciao salve buongiorno',
    nouns: 'saluto saluti salutare saluta salutazione salutazioni',
  },
  world: 'mondo',
  intensifiers: 'troppo',
  repeats: 'appena così lemme lì man mano molto passo pian piano poco quasi se sotto via',
  reduplicates: false,
  elided: `
    l dell all nell sull dall coll un quest quell d c s m t v n cos com dov quand quant tutt senz mezz anch neanch
    nient qualcun nessun ciascun bell sant
  `,
  suffixesAfterMarkup: false,
  tellingLetters: '',
  sentenceEnds: '.!?…',
  quotes: ['«»', '“”', '‘’'],
  spacedMarks: '',
  digits: '',
  address: {
    formal: 'Lei Suo Sua Suoi Sue',
    informal: 'tu ti te tuo tua tuoi tue puoi devi vuoi hai',
  },
  negations: {
    verbal: 'non mai',
    other: `
      né senza nessun nessuno nessuna niente nulla neanche nemmeno neppure no impossib- incorrett-
      invalid- incomplet- inattiv- insufficien- inaccessib- incompatib- inesistent- indefinit- indipend-
      illimit- irrevers- incapac- inutil- inattes- inaspett- invisib- immutab- illegal- sconosciut-
      disabilit- disattiv- sconsigli- indisponib- vietat- vieta- non- impedi-
    `,
    akin: `
      solo soltanto solamente unicamente esclusivamente esclusiv- finché fino tranne salvo eccetto
      eccezione invece anziché piuttosto_che evit- impedisc- preven- blocc- fallit- fallisc- fallim-
      mancan- manca- assen- proibi- nega- rifiut- respin- raramente rara appena diver- differ- distint-
      facoltativ- opzional- ignor- salt- omett- omess- esclu- smett- interromp- cess- vuot- zero perd-
      perso difficil- troppo massimo minimo almeno obsolet- fuori contro fallimento poc-
    `,
    idioms: `
      non_solo non_soltanto non_solamente o_no se_non o_meno non_ancora perché_non non_dimenticare
      non_dimenticate non_esitare non_esitate non_più_di non_meno_di non_importa
    `,
    lookalikes: 'senza_dubbio',
    warnings: 'non_deve non_devi mai non_consigliato non_è_consigliabile non_supportato',
  },
  numerals: `
    0 zero 1 un uno una prim- unic- singol- 2 due second- doppi- entrambi entrambe coppia paio 3 tre
    terz- tripl- 4 quattro quart- 5 cinque quint- 6 sei sest- 7 sette settim- 8 otto ottav- 9 nove non-
    10 dieci decim- decin- 11 undici 12 dodici dozzin- 13 tredici 14 quattordici 15 quindici 16 sedici
    17 diciassette 18 diciotto 19 diciannove 20 venti 30 trenta 40 quaranta 50 cinquanta 60 sessanta 70
    settanta 80 ottanta 90 novanta 100 cento centinai- 1000 mille mila migliai- 1000000 milion-
    1000000000 miliard-
  `,
});
