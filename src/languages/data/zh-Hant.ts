import { defineLanguage } from '../language.ts';

export default defineLanguage({
  tag: 'zh-Hant',
  name: 'Chinese (Traditional)',
  iso6393: 'cmn',
  scripts: ['Han'],
  spaced: false,
  functionWords: `
    的 了 是 在 和 與 或 及 以及 或者 還是 並 並且 而 而且 但 但是 不過 然而 因此 所以 因為 由於 如果 若 則
    那麼 雖然 儘管 即使 只要 只有 除非 無論 不管 為了 以便 從而 於是 此外 另外 例如 比如 即 也 還 又 再 就 都
    只 僅 才 已 已經 正在 曾 將 將會 會 能 能夠 可 可以 應 應該 應當 必須 需要 得 地 著 過 把 被 讓 使 給 對
    對於 關於 向 從 到 由 自 於 以 用 跟 同 比 按 按照 依 依照 根據 透過 隨著 作為 當 時 之 其 所 者 等 為 有
    不 不是 不會 不能 沒 沒有 無 無法 未 尚未 非 別 請
    我 我們 你 你們 您 他 她 它 他們 她們 它們 自己 誰 什麼 哪 哪個 哪些 哪裡 怎麼 怎樣 如何 為什麼 為何 多少
    幾 何時 這 那 這個 那個 這些 那些 這裡 那裡 這樣 那樣 該 此 本 各 每 每個 某 某些 任何 所有 一些 一個 一種
    其他 其它 其中 另 另一個 很 非常 更 最 太 較 比較 幾乎 大約 總是 經常 有時 立即 再次 之前 之後 之間 以下
    以上 以後 以前 嗎 呢 吧 啊
  `,
  homographs: '',
  greetings: { interjections: '你好 您好 哈囉', nouns: '問候 問候語' },
  world: '世界',
  intensifiers: '太',
  repeats: '人 天 看 試 慢 常 剛 僅 種 個 一 漸 往 每 層 多 謝 太',
  reduplicates: true,
  elided: '',
  suffixesAfterMarkup: true,
  tellingLetters: '這們對說從將應與讓關會來沒嗎麼檔點實體發變數單權',
  sentenceEnds: '。！？…',
  quotes: ['「」', '『』', '“”', '‘’'],
  spacedMarks: '',
  digits: '',
  address: {
    formal: '您',
    informal: '你 你們',
  },
  negations: '-不- -沒- -未- -無- -非- -勿-',
});
