import { defineLanguage } from '../language.ts';

export default defineLanguage({
  tag: 'tr',
  name: 'Turkish',
  iso6393: 'tur',
  scripts: ['Latin'],
  spaced: true,
  functionWords: `
    bir bu şu o bunu bunun buna bunda bundan bunlar bunları bunların bunlara şunu şunun şunlar şunları onu onun ona
    onda ondan onlar onları onların onlara ben sen biz siz beni bana benim seni sana senin bizi bize bizim sizi size
    sizin sizden kendi kendisi kendini kendine kendiniz kendinizi kim kimin ne neler nedir neden niçin nasıl nerede
    nereye nereden hangi hangisi kaç ve veya ya da de ki ile ise ama fakat ancak çünkü eğer hem yahut yoksa hatta
    ayrıca yani oysa için gibi kadar göre doğru karşı beri önce sonra dolayı rağmen üzere boyunca aracılığıyla
    hakkında itibaren dışında içinde içinden üzerinde üzerinden üzerine altında arasında tarafından sayesinde yerine
    altına altından içindeki üzerindeki arasındaki öncesinde sonrasında olarak değil değildir var vardır yok yoktur
    evet hayır mı mi mu mü mıdır midir idi iken olan olur olabilir olması olmalıdır oldu olduğu olduğunu olduğunda
    olduğundan olacak olup olmak olmayan olursa olsun olmadan etmek eder edin edilir eden ederek edilen edebilir
    edebilirsiniz edilmelidir gerekir gerekiyor gerekmektedir her hiç bazı tüm bütün birçok çok az daha en pek
    birkaç biri birisi diğer başka aynı böyle şöyle öyle hepsi herhangi herkes hiçbir kimse kimi çoğu hep ait dahi
    şimdi hemen artık henüz hâlâ hala bile sadece yalnızca yine zaten belki burada orada buraya oraya buradan
    böylece dolayısıyla bununla birlikte sırasında ardından asla bazen tekrar genellikle aslında örneğin lütfen
    öncelikle özellikle
  `,
  homographs: `
    ad ada al alt alta an anda ani ara as at bak be bent bez bin bis can dal dan del dem den deri di din dir
    el ele elle eller er es et ez haber ham han har hat hol il im in is iste it iz kamu kan kas kes kit kita
    la le li logo mal mali men mine mis mit mod nam net ni no not nu nun od oda on ora pak para pas pod saat
    ser sera ses si sin sine solo som son su sur sus ta tak tam tan te tek tel tema ten ter ton ud un us ut
    van volt
  `,
  greetings: {
    interjections: 'merhaba merhabalar selam',
    nouns: `
      selamlar selamlama selamlamayı selamlamaya selamlamada selamlamadan selamlamanın selamlamalar selamlamaları
      selamlaması selamlamasını selamlaşma selamlamak selamı selamın
    `,
  },
  world: 'dünya dünyaya dünyayı dünyanın dünyada dünyası',
  intensifiers: 'çok',
  repeats: `
    adım ağır akın ayrı az azar başka bile bir birer bol boy bölüm buram çabuk çeşit çok damla derin dilim dizi
    durup gide gizli grup güzel hafif harf hemen hızlı için ikişer ince kare kat kelime kısım kim kolay küme ne
    parça pırıl mışıl şırıl gürül tıkır fısıl sabah satır sayfa sık sıra tane tek teker tür türlü ufak usul uzun
    yavaş yeni yer zaman koşa göre baka güle seve döne yana yata diye gele
  `,
  reduplicates: true,
  elided: '',
  suffixesAfterMarkup: false,
  tellingLetters: 'ğı',
  sentenceEnds: '.!?…',
  quotes: ['“”', '‘’', '«»'],
  spacedMarks: '',
  digits: '',
  address: {
    formal: 'siz sizi size sizin sizde sizden sizinle',
    informal: 'sen seni sana senin sende senden seninle',
  },
  negations: {
    verbal: `
      değil- yok asla -maz- -mez- -mıyor- -miyor- -muyor- -müyor- -mayan- -meyen- -mayın- -meyin- -madı-
      -medi- -mamış- -memiş- -mamalı- -memeli- -mayacak- -meyecek- -mam -mem -mayabil- -meyebil-
      -mayacağ- -meyeceğ- -mazsa- -mezse- -mamak- -memek- -mayarak -meyerek -madığ- -mediğ- -mayız -meyiz
      -masa -mese -masak -mesek -masalar -meseler -masam -mesem -masan -mesen -masanız -meseniz -masaydı-
      -meseydi-
    `,
    other: `
      yoktur yoksa yokken hayır hiç hiçbir kimse olmayan olmadan -sız- -siz- -suz- -süz- imkansız
      imkânsız eksik- gayri- -ma -me -masın -mesin -mama- -meme- -maksızın- -ücretsiz -madan- -meden-
    `,
    akin: `
      sonlan- yalnız- yalnızca sadece ancak dışında hariç haricinde yerine kaçın- önle- engelle- başarısız-
      başaramaz- hata- yasak- reddet- redded- nadiren zor zorlukla güç farklı- fark- isteğe seçmeli atla-
      yoksay- yok_say- göz_ardı dışla- çıkar- devre_dışı dışı kapat- kapalı durdur- dur- kes- boş- sıfır
      kayb- kayıp aşırı azami en_fazla en_az eski- az geçersiz- aksi tersi karşı vazgeç-
    `,
    idioms: `
      yalnızca_değil sadece_değil ya_da_değil değil_mi henüz_değil neden_olmasın unutmayın çekinmeyin
      önemli_değil fark_etmez sizi olmadığına_bakılmaksızın unutmayınız unutmamalı- çekinmeyiniz
      -ıp_*madığ- -up_*madığ- -ip_*mediğ- -üp_*mediğ- kusura_bakmayın kusura_bakmayınız
    `,
    lookalikes: `
      -sizin- -sizi- -sizler- sizin- sizler- sistem- -sisteme- madde- medya- site- memnun- maddi- mezun-
      mama- -mazeret- olup_olmadığ- -medya- -memur- -memleket- kaçınılmaz- tamam- çıkmazı- çıkmaza
      çıkmazda- çıkmazdan çıkmazlar-
    `,
    warnings: 'asla -mayın- -meyin- önerilmez desteklenmez',
  },
  numerals: `
    0 sıfır 1 bir birinci ilk tek 2 iki ikinci ikisi her_iki çift- 3 üç üçüncü 4 dört dördüncü çeyrek 5
    beş beşinci 6 altı altıncı 7 yedi yedinci 8 sekiz sekizinci 9 dokuz dokuzuncu 10 on onuncu onlarca
    11 on_bir 12 on_iki düzine 15 on_beş 20 yirmi 30 otuz 40 kırk 50 elli 60 altmış 70 yetmiş 80 seksen
    90 doksan 100 yüz- 1000 bin- 1000000 milyon- 1000000000 milyar-
  `,
});
