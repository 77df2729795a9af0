import { defineLanguage } from '../language.ts';

export default defineLanguage({
  tag: 'id',
  name: 'Indonesian',
  iso6393: 'ind',
  scripts: ['Latin'],
  spaced: true,
  functionWords: `
    yang dan di ke dari untuk pada dengan dalam oleh sebagai karena tetapi tapi namun atau jika kalau bila
    apabila ketika saat sementara sedangkan meskipun walaupun agar supaya sehingga maka bahwa serta juga
    lalu kemudian setelah sesudah sebelum selama sejak sampai hingga antara atas bawah luar dekat tentang
    mengenai terhadap kepada bagi tanpa melalui menurut seperti selain kecuali ini itu tersebut sini situ
    sana begitu begini saya aku kami kita anda kamu kalian dia ia beliau mereka nya diri sendiri siapa apa
    mana kapan mengapa kenapa bagaimana berapa semua seluruh setiap tiap masing beberapa banyak sedikit lain
    lainnya lagi sama para suatu sebuah seorang satu kedua ada adalah ialah merupakan yaitu yakni tidak
    bukan belum jangan tak tiada bisa dapat harus akan telah sudah sedang masih pernah boleh perlu ingin
    mungkin mau hanya saja pun lebih paling kurang sangat terlalu cukup hampir sekitar selalu sering kadang
    biasanya kembali sekarang nanti segera langsung secara misalnya contohnya terkait berdasarkan termasuk
    demikian adapun bahkan justru sekali ya apakah daripada pula mesti adakah
  `,
  homographs: `
    air alat alas are dua era has hati kan kini kit lima main map mata mat mesin minor musik no non pas per
    tan tahun ter rata sang data dada ber nama panas orang man be kata hari adik ayah fan manual malam mode
    modern sore tua surat kali baru hal pos ban bis den des met mas gas kota nol pro plus uang ular semula
    awak
  `,
  greetings: {
    interjections: 'halo hai',
    nouns: 'salam sapaan sambutan ucapan',
  },
  world: 'dunia',
  intensifiers: 'terlalu',
  repeats: 'sangat masing benar lama sama pelan',
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
    informal: 'kamu kau engkau kalian',
  },
  negations: {
    verbal: 'tidak bukan jangan takkan tidaklah bukanlah janganlah',
    other: 'belum tanpa tak tiada mustahil non- nir- tak- tidak- ketidak-',
    akin: `
      hanya cuma semata khusus sebelum kecuali selain alih-alih alih melainkan hindari menghindari
      dihindari mencegah cegah dicegah blokir memblokir diblokir gagal kegagalan kurang kehilangan
      hilang larang dilarang melarang tolak ditolak menolak jarang sulit berbeda beda perbedaan opsional
      abaikan mengabaikan diabaikan lewati dilewati kecualikan dikecualikan nonaktif- dinonaktif-
      menonaktif- berhenti hentikan dihentikan kosong nol terlalu maksimum maksimal minimal usang
      daripada
    `,
    idioms: `
      tidak_hanya bukan_hanya tidak_cuma atau_tidak jika_tidak kalau_tidak belum_lagi mengapa_tidak
      kenapa_tidak jangan_lupa jangan_ragu tidak_masalah tidak_lebih_dari tidak_kurang_dari
    `,
    lookalikes: '',
  },
  numerals: `
    0 nol 1 satu sebuah pertama tunggal sekali 2 dua kedua keduanya ganda pasang sepasang 3 tiga ketiga
    4 empat keempat 5 lima kelima 6 enam keenam 7 tujuh ketujuh 8 delapan kedelapan 9 sembilan
    kesembilan 10 sepuluh puluh kesepuluh 11 sebelas belas 12 selusin lusin 100 seratus ratus ratusan
    1000 seribu ribu ribuan 1000000 sejuta juta jutaan 1000000000 miliar semiliar
  `,
});
