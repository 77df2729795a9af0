import { defineLanguage } from '../language.ts';

export default defineLanguage({
  tag: 'cs',
  name: 'Czech',
  iso6393: 'ces',
  scripts: ['Latin'],
  spaced: true,
  functionWords: `
    ten ta to ti toho té tomu tom tím tou těch těm těmi tento tato toto tito tyto tohoto této tomuto tomto
    tímto touto těchto těmto těmito takový taková takové takového takovým takovou takových každý každá každé
    každého každému každém každým každou některý některá některé některého některých některým někteří žádný
    žádná žádné žádného žádnou žádných všechen všechna všechno všechny všech všem všemi vše jiný jiná jiné
    jiného jiných jiným sám sama samo sami já mě mne mi mně mnou ty tě tebe tobě on ona ono oni ony jeho ho
    jej jemu mu něj něm němu ním jí ji ní jim jich nich nim nimi jimi my nás nám námi vy vás vám vámi se si
    sebe sobě sebou můj moje mého náš naše našeho našem naší naši našich našim váš vaše vašeho vašem vašemu
    vaší vaši vaším vašich vašim svůj svá své svého svém svou svým svých svými její jejího jejím jejich kdo
    koho komu co čeho čemu čem čím který která které kteří kterého kterému kterém kterým kterou kterých
    kterými jaký jaká jaké jakým jenž jež jehož jejíž jejichž kde kam kdy jak proč kolik odkud někdo něco
    nikdo nic v ve z ze s k ke na do od ode u o po pro při před přes bez nad pod podle mezi za kolem kromě
    během díky kvůli vůči proti včetně ohledně a i ani nebo či ale však avšak že aby abyste abychom když
    kdyby zda jestli jestliže pokud protože neboť takže tedy proto přestože ačkoli než jakmile dokud zatímco
    buď jelikož jsem jsi je jsme jste jsou byl byla bylo byli byly být bych by bychom byste budu bude budeme
    budete budou není nejsou nebyl nebyla nebylo nebude mám má máte máme mají mít měl měla mělo měli nemá
    nemáte může můžete můžeme mohou mohl nemůže nemůžete nemohou musí musíte musíme nemusí nemusíte lze
    nelze ne nikdy tak také též již už ještě jen pouze jako zde tady tu tam teď nyní pak potom poté velmi
    více méně vždy někdy dále znovu opět například až příliš jinak sem oba obě obou
  `,
  homographs: `
    had her most mine let per era den dat dort sen les los nos pas car plus dal med skal vid vad hon min
    volt sok bis pole minut oko jas kartu okolo znova sada tým tebou naším logo len ak bol pre pri boli
  `,
  greetings: {
    interjections: 'ahoj nazdar čau',
    nouns: 'pozdrav pozdravu pozdravem pozdravy pozdravů pozdravům pozdravech pozdravení',
  },
  world: 'svět světa světu světe světě světem světy světů',
  intensifiers: 'příliš',
  repeats: 'se je to tak už jen',
  reduplicates: false,
  elided: '',
  suffixesAfterMarkup: false,
  tellingLetters: 'ěřů',
  sentenceEnds: '.!?…',
  quotes: ['„“', '‚‘', '»«', '›‹'],
  spacedMarks: '',
  digits: '',
  address: {
    formal: 'vy vás vám vámi váš vaše vašeho vašem vašemu vaší vaši vaším vašich vašim vašimi',
    informal: `
      tě tebe tobě tebou tvůj tvoje tvá tvé tvého tvém tvému tvou tvých tvým tvými můžeš musíš chceš
    `,
  },
  negations: {
    verbal: `
      ne není nejsou nejsem nejste nejsme nelze nikdy nemůž- nemoh- nesm- nebud- nebyl- nemá nemají
      nemáte nemám nemus- nedoporuč- nepodpor- nepouží- nepouž- nefung- nechc-
    `,
    other: `
      ani bez nic ničeho nikdo nikde nikam nijak nikoli nikoliv -žádn- nemožn- ne- bez- nikoho
    `,
    akin: `
      jen jenom pouze výhradně výlučně teprve až dokud než kromě vyjma výjim- místo raději vyhn- vyhýb-
      vyvar- zabrán- zabraň- brán- selh- selž- chyb- chybí- postrád- schází zakáz- zakaz- odmít- odepř-
      zamít- blok- stěží sotva zřídka málokdy odliš- liš- rozdíl- volitel- ignor- přesk- vynech- vylouč-
      vypust- vypn- přest- zastav- skonč- prázdn- nul- ztrat- ztrác- obtíž- těžk- příliš maximálně
      nejvýše alespoň zastar- zbyteč- málo ukonč-
    `,
    idioms: `
      nejen_že nejen nejenže nebo_ne či_ne jestli_ne ještě_ne proč_ne nezapomeňte nezapomeň neváhejte
      neváhej nehledě nezáleží nejpozději nebo neboli neboť
    `,
    lookalikes: `
      nej- neto- netw- netz- netb- new- next- neděl- necha- nech- nechá- něk- nero- nezávis- nezbyt-
      nemocn- bezpeč- bezprostřed- neustál- nepřetrž- nepochyb- neuron- nicméně
    `,
    warnings: 'nikdy nedoporučuje nesmí neměli',
  },
  numerals: `
    0 nula nul 1 jeden jedna jedno jednoho jedné jednou jedním prvn- první 2 dva dvě dvou dvěma druh-
    oba obě dvojit- dvojice pár 3 tři tří třech třetí třemi 4 čtyři čtyř čtvrt- 5 pět pěti pátý páté
    pátá 6 šest šesti šest- 7 sedm sedmi sedm- 8 osm osmi osm- 9 devět devíti devát- 10 deset deseti
    desát- 11 jedenáct- 12 dvanáct- tucet 13 třináct- 14 čtrnáct- 15 patnáct- 16 šestnáct- 17 sedmnáct-
    18 osmnáct- 19 devatenáct- 20 dvacet dvacát- 30 třicet 40 čtyřicet 50 padesát 60 šedesát 70
    sedmdesát 80 osmdesát 90 devadesát 100 sto set sta stovk- 1000 tisíc- 1000000 milion- miliónů
    1000000000 miliard-
  `,
});
