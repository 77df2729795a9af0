const CHARACTERS = [
  ...'\0\t\v\f\x1b\x7f\u0085\u00a0\u00ad\u0301\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u202e\u2060\u3000\ufe0f\ufeff\ufffc\ufffd',
  '\ud83d',
  '\ude00',
  '😀',
  '👩‍💻',
  '𠀀',
  'é',
  'e\u0301',
  'ß',
  'İ',
  'ı',
  'ﬁ',
  '漢',
  '가',
  'ا',
  'ש',
  'я',
  'क',
  'ก',
  ...'\\`*_~[](){}<>#+-.!|:;&%$@"\'/=^,0',
  '\n',
  '\r',
  '\r\n',
  '\n\n',
  '    ',
  '&nbsp;',
  '&#0;',
  '&amp;amp;',
  '«',
  '»',
  '„',
  '“',
  '。',
  '，',
  '、',
];
const TOKENS = [
  '---\n',
  '+++\n',
  '```\n',
  '~~~\n',
  '```js\n',
  ':::note\n',
  '!!! note\n    ',
  '> ',
  '- ',
  '1. ',
  '- [ ] ',
  '# ',
  '#',
  '===\n',
  '| a | b |\n| - | - |\n',
  '](',
  '[a](b.md)',
  '![a](b.png)',
  '[^1]',
  '[^1]: ',
  '[a]: b\n',
  '**',
  '***',
  '`',
  '``',
  '<b>',
  '</b>',
  '<div>\n',
  '</div>\n',
  '<!--',
  '-->',
  '<a name="b"></a>',
  '<br/>',
  '{{',
  '}}',
  '{%',
  '%}',
  '{% include a %}',
  '{{< x >}}',
  '$\u007ba}',
  '%s',
  '{0}',
  '{name, plural, one {#} other {#}}',
  '$',
  '$$',
  '\\(',
  '\\[',
  '<!-- mtlint-disable -->',
  '<!-- mtlint-enable -->',
  '<!-- mtlint-disable-next-line merged-words -- a -->',
  '{/* mtlint-disable-line */}',
  '[//]: # (mtlint-disable-file)',
  'import a from "b"\n',
  'export const a = 1\n',
  '{a}',
  '<A b={c} />',
  'toohello ',
  'hallo wereld',
  'de de ',
  ' , ',
  'Klik op ',
  'the server that we need ',
  'Hier is de vertaling:\n',
  'Ã©',
  '&lt;',
  '100 %',
  '1.000,5',
  '3,5 GB',
  '2024-01-02',
  'v1.2.3',
  'http://a.b/c',
  '`a b`',
  'lang: nl\n',
  'title: ',
  '的',
  '设置',
  'です',
  '는',
  '을',
  'в ',
  'от ',
  'الملف ',
  'msgid "',
  'msgstr "',
  '\\n"\n"',
  '#, fuzzy\n',
  'msgctxt "a"\n',
  'msgstr[0] "',
  '<source>',
  '</source>',
  '<target>',
  '</target>',
  '<x id="1"/>',
  '<g id="1">',
  '<seg>',
  '<![CDATA[',
  ']]>',
  '{"a": "',
  '"}',
  '": "',
  '@a',
  'a: |\n  ',
  "a: '",
  '&a ',
  '*a',
  '<<: ',
  '<span data-ttu-id="a">',
  '<span class="sxs-lookup">',
  '</span>',
];

/** A text made from others: parts of it are cut, doubled, moved, replaced or joined with those of another one. */
export function mutate(text, other, random, most) {
  let result = text;
  for (let step = random.oneOf([1, 1, 2, 3, 5, 8]); step > 0; step--) result = once(result, other, random);
  return result.length > most ? result.slice(0, most) : result;
}

function once(text, other, random) {
  const at = random.below(text.length + 1);
  const to = Math.min(text.length, at + random.oneOf([1, 1, 2, 4, 8, 20, 80, 300]));
  const part = text.slice(at, to);
  const put = (inner) => text.slice(0, at) + inner + text.slice(at);
  switch (random.below(13)) {
    case 0:
      return text.slice(0, at) + text.slice(to);
    case 1:
      return put(random.oneOf(CHARACTERS));
    case 2:
      return text.slice(0, at) + random.oneOf(CHARACTERS) + text.slice(at + 1);
    case 3:
      return put(random.oneOf(TOKENS));
    case 4:
      return put(part);
    case 5:
      return put(part.repeat(random.oneOf([2, 3, 10, 60])));
    case 6:
      return put(random.oneOf([...TOKENS, ...CHARACTERS]).repeat(random.oneOf([2, 5, 30, 150])));
    case 7: {
      const from = random.below(other.length + 1);
      return put(other.slice(from, from + random.oneOf([5, 20, 80, 400, 2000])));
    }
    case 8:
      return text.slice(0, at) + other.slice(random.below(other.length + 1));
    case 9: {
      // Lines change places, or go deeper.
      const lines = text.split('\n');
      const first = random.below(lines.length);
      const second = random.below(lines.length);
      [lines[first], lines[second]] = [lines[second], lines[first]];
      return lines.join('\n');
    }
    case 10: {
      const mark = random.oneOf(['> ', '- ', '  ', '    ', '1. ', '\t', '# ', '| ']);
      const lines = text.split('\n');
      const first = random.below(lines.length);
      const last = first + 1 + random.below(6);
      return lines.map((line, index) => (index >= first && index < last ? mark + line : line)).join('\n');
    }
    case 11:
      return random.isOnceIn(2) ? text.replaceAll('\n', random.oneOf(['\r\n', '\r'])) : `\ufeff${text}`;
    default: {
      const from = random.below(text.length + 1);
      const moved = text.slice(0, at) + text.slice(to);
      return moved.slice(0, from) + part + moved.slice(from);
    }
  }
}
