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
  negations: `
    tidak bukan belum jangan tanpa tak takkan tiada bukanlah tidaklah janganlah mustahil non- nir- tak-
  `,
});
