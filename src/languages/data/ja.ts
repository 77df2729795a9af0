import { defineLanguage } from '../language.ts';

export default defineLanguage({
  tag: 'ja',
  name: 'Japanese',
  iso6393: 'jpn',
  scripts: ['Hiragana', 'Katakana', 'Han'],
  spaced: false,
  functionWords: `
    は が を に へ と で の も や か から まで より など だけ しか ほど ばかり では には とは からは までに
    での への との からの による により によって に対して に対する について における において に関する
    に関して として としての を通じて に基づいて にかかわらず とともに という といった ため ために ための
    ように ような こと もの とき ところ まま たり これ それ あれ この その あの これら それら ここ そこ こちら
    そちら どこ どれ どの どのように どう なぜ いつ 何 誰 私 私たち あなた 彼 彼女 彼ら 自分
    また または および あるいは そして しかし ただし なお さらに したがって そのため つまり たとえば もし
    もしくは ならびに かつ それとも ので のに ながら ても でも なら れば
    です ます でした ました ません ない なかった である ではない します した して する しない できる できます
    できません される されます された されて れる られる なる なります なった ある あります いる います いない
    ください たい べき はず すべて それぞれ とても もっと すでに まだ 常に すぐに ほぼ もう ずつ ほか 他の 各
    だ な て
  `,
  homographs:
    '的 不 在 有 和 上 下 中 以 等 他 可 能 所 後 前 本 最 未 無 同 自 用 由 其 非 地 将 使 得 過 及 被 者 与 当 時',
  greetings: { interjections: 'こんにちは', nouns: '挨拶 あいさつ' },
  world: '世界 ワールド',
  intensifiers: 'あまりにも あまりに',
  repeats: 'と の ます いろ だん そろ また まだ もう ただ',
  reduplicates: true,
  elided: '',
  suffixesAfterMarkup: true,
  tellingLetters: '対応実発変単権込検択',
  sentenceEnds: '。！？…',
  quotes: ['「」', '『』', '“”'],
  spacedMarks: '',
  digits: '',
  // Verbs carry the politeness of Japanese; the reader is rarely addressed by a pronoun.
  address: { formal: '', informal: '' },
  negations: '-ない- -なく- -なかっ- -なけれ- -ません- -ずに- -せず- -れず- -なし- -無- -不- -非- -未-',
});
