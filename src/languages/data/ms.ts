import { defineLanguage } from '../language.ts';

export default defineLanguage({
  tag: 'ms',
  name: 'Malay',
  iso6393: 'zlm',
  scripts: ['Latin'],
  spaced: true,
  functionWords: `
    yang dan di ke dari daripada untuk pada dengan dalam oleh sebagai kerana tetapi namun atau jika kalau
    apabila bila ketika semasa sementara manakala walaupun meskipun supaya agar sehingga maka bahawa serta
    juga lalu kemudian selepas setelah sebelum selama sejak hingga sampai antara atas bawah luar dekat
    tentang mengenai terhadap kepada bagi tanpa melalui menurut seperti selain kecuali ini itu tersebut sini
    situ sana begitu begini saya aku kami kita anda awak kamu dia ia beliau mereka nya diri sendiri siapa
    apa mana mengapa kenapa bagaimana berapa semua seluruh setiap tiap masing beberapa banyak sedikit lain
    lagi sama para suatu sebuah seorang satu kedua ada adalah ialah merupakan iaitu yakni tidak bukan belum
    jangan tak tiada boleh dapat mesti harus perlu akan telah sudah sedang masih pernah ingin mungkin mahu
    hanya sahaja pun lebih paling kurang sangat terlalu cukup hampir sekitar sentiasa selalu sering kadang
    biasanya semula sekarang nanti segera secara misalnya contohnya berkaitan berdasarkan termasuk demikian
    bahkan sekali ya adakah apakah pula tapi sesudah sedangkan
  `,
  homographs: `
    air alat alas are dua era has hati kini kit lima main map mata mesin no non pas per tan tahun rata sang
    data dada nama panas orang man be kata hari malam manual mod modern tua surat kali baru hal bas bis den
    des met mas gas kota pro plus saat karena bisa saja uang ular wang pos amat langsung kembali terkait
  `,
  greetings: {
    interjections: 'hai helo halo',
    nouns: 'salam sapaan sambutan ucapan',
  },
  world: 'dunia',
  intensifiers: 'terlalu',
  repeats: 'sangat masing benar lama sama',
  reduplicates: true,
  elided: '',
  suffixesAfterMarkup: false,
  tellingLetters: '',
  sentenceEnds: '.!?…',
  quotes: ['“”', '‘’'],
  spacedMarks: '',
  digits: '',
  address: {
    formal: 'anda',
    informal: 'awak kamu kau engkau',
  },
  negations: {
    verbal: 'tidak bukan jangan usah takkan tidaklah bukanlah janganlah',
    other: 'belum tanpa tak tiada mustahil bukan- tak- nir- ketidak-',
    akin: `
      hanya cuma sahaja semata khusus sebelum kecuali melainkan selain sebaliknya ganti elakkan
      mengelakkan dielakkan mencegah cegah halang menghalang sekat menyekat gagal kegagalan kurang
      kekurangan hilang kehilangan larang dilarang melarang tolak ditolak menolak jarang sukar berbeza
      beza perbezaan pilihan abaikan mengabaikan langkau dilangkau dikecualikan nyahdaya- dinyahdaya-
      lumpuhkan berhenti hentikan dihentikan kosong sifar terlalu maksimum minimum usang daripada
    `,
    idioms: `
      bukan_sahaja tidak_hanya bukan_hanya atau_tidak jika_tidak kalau_tidak mengapa_tidak jangan_lupa
      jangan_teragak tidak_kira tidak_mengapa tidak_lebih_daripada tidak_kurang_daripada
    `,
    lookalikes: '',
  },
  numerals: `
    0 sifar kosong 1 satu sebuah pertama tunggal sekali 2 dua kedua kedua-dua sepasang 3 tiga ketiga 4
    empat keempat 5 lima kelima 6 enam keenam 7 tujuh ketujuh 8 lapan kelapan 9 sembilan kesembilan 10
    sepuluh puluh kesepuluh 11 sebelas belas 12 sedozen dozen 100 seratus ratus ratusan 1000 seribu ribu
    ribuan 1000000 sejuta juta 1000000000 bilion
  `,
});
