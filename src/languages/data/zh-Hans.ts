import { defineLanguage } from '../language.ts';

export default defineLanguage({
  tag: 'zh-Hans',
  name: 'Chinese (Simplified)',
  iso6393: 'cmn',
  scripts: ['Han'],
  spaced: false,
  functionWords: `
    的 了 是 在 和 与 或 及 以及 或者 还是 并 并且 而 而且 但 但是 不过 然而 因此 所以 因为 由于 如果 若 则
    那么 虽然 尽管 即使 只要 只有 除非 无论 不管 为了 以便 从而 于是 此外 另外 例如 比如 即 也 还 又 再 就 都
    只 仅 才 已 已经 正在 曾 将 将会 会 能 能够 可 可以 应 应该 应当 必须 需要 得 地 着 过 把 被 让 使 给 对
    对于 关于 向 从 到 由 自 于 以 用 跟 同 比 按 按照 根据 通过 随着 作为 当 时 之 其 所 者 等 为 有
    不 不是 不会 不能 没 没有 无 无法 未 非 别 请
    我 我们 你 你们 您 他 她 它 他们 她们 它们 自己 谁 什么 哪 哪个 哪些 哪里 怎么 怎样 如何 为什么 为何 多少
    几 何时 这 那 这个 那个 这些 那些 这里 那里 这样 那样 该 此 本 各 每 每个 某 某些 任何 所有 一些 一个 一种
    其他 其它 其中 另 另一个 很 非常 更 最 太 较 比较 几乎 大约 总是 经常 有时 立即 再次 之前 之后 之间 以下
    以上 以后 以前 吗 呢 吧 啊
  `,
  homographs: '',
  greetings: { interjections: '你好 您好 哈啰 哈喽', nouns: '问候 问候语' },
  world: '世界',
  intensifiers: '太',
  repeats: '人 天 看 试 慢 常 刚 仅 种 个 一 渐 往 每 层 多 谢 太',
  reduplicates: true,
  elided: '',
  suffixesAfterMarkup: true,
  tellingLetters: '这们为对说时从过还应该请让给设无开关问题项页',
  sentenceEnds: '。！？…',
  quotes: ['“”', '‘’', '「」', '『』'],
  spacedMarks: '',
  digits: '',
  address: {
    formal: '您',
    informal: '你 你们',
  },
  negations: '-不- -没- -未- -无- -非- -勿-',
});
