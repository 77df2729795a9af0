import { defineLanguage } from '../language.ts';

export default defineLanguage({
  tag: 'hu',
  name: 'Hungarian',
  iso6393: 'hun',
  scripts: ['Latin'],
  spaced: true,
  functionWords: `
    a az egy ez azt ezt ezek azok ennek annak ezeket azokat ezeknek azoknak ebben abban ebből abból ehhez
    ahhoz erre arra erről arról ezen azon ettől attól ezzel azzal ezekre ezekkel ezekben ezekhez azokhoz
    azokkal azokra ilyen olyan ugyanaz ugyanez ugyanazt ugyanezt ugyanazon ugyanazzal minden mindegyik mindkét
    mind mindenki mindent bármely bármelyik bármi bármilyen valamely valamelyik valaki valami valamit senki
    semmi semmit semmilyen egyik másik más néhány sok kevés több kevesebb legtöbb egyéb saját
    én te ő mi ti ők engem téged őt minket titeket őket ön önt önnek önök maga magát nekem neked neki nekünk
    nekik velem vele velük tőle róla róluk benne bennük belőle hozzá rá rajta nála egymást egymás
    ki kit kinek mit minek melyik melyek milyen mely hol hova hová honnan mikor miért hogyan hány mennyi aki
    akik akit ami amit aminek amire amivel amiben amely amelyek amelyet amelyeket amelynek amelyben amelyből
    amelyre amelyhez amelyen amellyel amelyről amelyekkel amikor ahol ahová ahonnan amíg ahogy ahogyan amint
    alatt alá előtt elé után mellett mellé között közé közül mögött felett fölött felé szerint miatt helyett
    nélkül által át keresztül révén iránt ellen óta körül kívül belül során számára esetén
    és s vagy de hogy ha mert mivel mint azonban viszont tehát így ezért azért hanem pedig illetve valamint is
    sem se hiszen bár habár noha ugyanis akkor amennyiben miután mielőtt miközben vagyis azaz mintha akár sőt
    van vannak volt voltak lesz lesznek lenne legyen legyenek lehet lehetett lehetnek lenni vagyok vagyunk
    nincs nincsenek kell kellett kellene fog fogja fogják fognak tud tudja volna lett lettek
    nem ne igen itt ott ide oda innen onnan most már még csak mindig soha gyakran újra ismét majd talán nagyon
    túl inkább legalább például aztán ezután ekkor közben szintén továbbá ugyanakkor egyébként esetleg éppen
    szinte bárhol sehol valahol úgy meg be le fel el össze vissza
  `,
  homographs: `
    has hat had hit ad mer per nos les tan dal vad ma bir var por est mag na hon on en ben et es os as at fa
    tej ima jog bak no ara
  `,
  greetings: {
    interjections: 'helló szia sziasztok',
    nouns: 'üdvözlet üdvözletet üdvözlettel üdvözlés üdvözlést üdvözöljük üdvözli üdvözlő köszönés köszöntés',
  },
  world: 'világ világot világnak világban világon világa',
  intensifiers: 'túl',
  repeats: 'alig az már mind nagyon vagy lassan sok',
  reduplicates: false,
  elided: '',
  suffixesAfterMarkup: false,
  compounds: true,
  tellingLetters: 'őű',
  sentenceEnds: '.!?…',
  quotes: ['„”', '»«', '’’'],
  spacedMarks: '',
  digits: '',
  address: {
    formal: 'ön önt önnek önnel önre önhöz öntől önök önöket önöknek',
    informal: 'te téged neked veled tőled hozzád rólad nálad tied',
  },
  negations: {
    verbal: 'nem ne sem se soha sosem nincs nincsenek',
    other: `
      sincs sincsenek nélkül nélküli semmi semmit semmilyen senki senkit sehol sehova lehetetlen nem-
      -tlan -tlen -talan -telen -mentes -tlanul -tlenül -talanul -telenül -tlanná -tlenné
    `,
    akin: `
      csak csakis kizárólag kizárólagos- csupán mindössze amíg ameddig hacsak kivéve kivétel- helyett
      inkább elkerül- kerül- megakadályoz- akadályoz- megelőz- sikertelen- meghiúsul- hibá- hiány-
      hiányz- tilos tilt- letilt- megtagad- tagad- elutasít- visszautasít- blokkol- ritkán alig eltér-
      különbö- egyébként választható opcionális- figyelmen mellőz- kihagy- kizár- leáll- megszűn- üres
      nulla elvesz- veszít- nehéz nehez- túl legfeljebb legalább kevés elavult
    `,
    idioms: `
      nem_csak nemcsak vagy_nem ha_nem még_nem miért_ne ne_feledje ne_felejtse nem_számít nem_több_mint
      nemi
    `,
    lookalikes: 'nemzet- net- new-',
  },
  numerals: `
    0 nulla 1 egy egyik első egyetlen egyszer 2 két kettő másod- mindkét dupla pár 3 három harmad- 4
    négy negyed- 5 öt ötöd- 6 hat hatod- 7 hét heted- 8 nyolc nyolcad- 9 kilenc kilenced- 10 tíz tized-
    11 tizenegy 12 tizenkettő tizenkét tucat 13 tizenhárom 14 tizennégy 15 tizenöt 16 tizenhat 20 húsz
    30 harminc 40 negyven 50 ötven 60 hatvan 70 hetven 80 nyolcvan 90 kilencven 100 száz- 1000 ezer ezr-
    1000000 millió- 1000000000 milliárd-
  `,
});
