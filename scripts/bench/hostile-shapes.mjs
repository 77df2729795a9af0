/** Repeats a part until the text is `size` UTF-16 code units long. */
const of = (part) => (size) => part.repeat(Math.ceil(size / part.length)).slice(0, size);

const numbered = (make) => (size) => {
  let text = '';
  for (let index = 0; text.length < size; index++) text += make(index);
  return text.slice(0, size);
};

const framed = (open, part, close) => (size) =>
  `${open}${of(part)(size - open.length - close.length)}${close}`;

function nestedList(size) {
  let text = '';
  for (let depth = 0; text.length < size; depth = (depth + 1) % 30) text += `${'  '.repeat(depth)}- punt\n`;
  return text;
}

/** A list in a list in a list, as deep as the square root of its size. */
function deepList(size) {
  let text = '';
  for (let depth = 0; text.length < size; depth++) text += `${'  '.repeat(depth)}- a\n`;
  return text;
}

function backtickRuns(size) {
  let text = '';
  for (let run = 1; text.length < size; run++) text += `${'`'.repeat(run)} `;
  return text;
}

/** Pages over which Markdown parsers and careless rules take minutes, by what they hold: functions from a size to a text. */
export const HOSTILE_SHAPES = {
  'items in one line (- - -)': of('- '),
  'quotes in one line (> > >)': of('> '),
  'stars and underscores (*a_ )': of('*a_ '),
  'underscores and stars (_a __b*c )': of('_a __b*c '),
  'openers, then closers (a**b, c* )': (size) => of('a**b')(size / 2) + of('c* ')(size / 2),
  'headings underlined (a, ===)': of('a\n===\n'),
  'headings underlined (a, ---)': of('a\n---\n'),
  'instructions (a <? )': of('a <? '),
  'comments (a <!-- )': of('a <!-- '),
  'sections (a <![CDATA[)': of('a <![CDATA['),
  'references to nothing ([a][b] )': of('[a][b] '),
  'links that nothing closes ([a]()': of('[a]('),
  'brackets, then links': (size) => `${of('[')(size / 2)}a${of('](b)')(size / 2)}`,
  'one long label ([a a a])': framed('[', 'a ', ']'),
  'images in images': (size) => of('![')(size / 2) + of('](a)')(size / 2),
  'rows of no table (a|b)': of('a|b\n'),
  'front matter that never closes': framed('---\n', 'a: b\n', ''),
  'front matter of TOML that never closes': framed('+++\n', 'a = "b"\n', ''),
  'a title that never closes': framed('[a]: b "c', ' d\n', ''),
  definitions: numbered((index) => `[a${index}]: b "c"\n`),
  'a flat list': of('- a\n'),
  'a nested list': nestedList,
  'a list as deep as it is long': deepList,
  'numbered items': numbered((index) => `${(index % 900_000_000) + 1}. stap\n`),
  'a long table': framed('| a | b |\n| - | - |\n', '| c | d |\n', ''),
  'a wide table': (size) =>
    `${of('|a')(size / 4)}|\n${of('|-')(size / 4)}|\n${of('|b')(size / 4)}|\n${of('|c')(size / 4)}|\n`,
  fences: of('```\na\n```\n'),
  'a fence that never closes': framed('```\n', 'a b\n', ''),
  'code spans': of('Zet `a` aan. '),
  'longer and longer runs of backticks': backtickRuns,
  'tags (<div>)': of('<div>'),
  'tags in lines of their own': of('<div>\n'),
  'tags that never end (<a )': of('<a '),
  'entities (&amp;)': of('&amp; '),
  ampersands: of('&'),
  backslashes: of('\\'),
  'exclamation marks': of('!'),
  'equals signs': of('='),
  hyphens: of('-'),
  tildes: of('~'),
  colons: of(':'),
  'addresses (www.)': of('www.'),
  'mail addresses (a@a)': of('a@a'),
  footnotes: numbered((index) => `Tekst[^${index}]\n\n[^${index}]: noot.\n\n`),
  tasks: of('- [ ] a\n'),
  blanks: of(' '),
  tabs: of('\t'),
  'line ends': of('\n'),
  'blanks before a mark': of('a , '),
  'one line of prose': of('Dit is een zin die wij lezen. '),
  'one line of prose in two languages': of('dit is een and this is the server that we need '),
  paragraphs: of('Dit is een alinea die vaker staat dan nodig is.\n\n'),
  headings: of('# a\n\n'),
  'headings and links to them': numbered((index) => `## Kop ${index}\n\n[a](#kop-${index})\n\n`),
  greetings: of('hallo wereld. '),
  'merged words': of('toohello '),
  'one word': of('ha'),
  'letters of two scripts': of('αa'),
  'Chinese without a line end': of('这是一个句子。'),
  Korean: of('이것은 문장입니다. '),
  'combining marks': of('a\u0301\u0301'),
  emoji: of('😀'),
  'openers of templates': of('{%'),
  'openers of expressions': of('{{'),
  templates: of('{% highlight js %}\na\n{% endhighlight %}\n\nTekst hier.\n\n'),
  'quotation marks': of('"a '),
  'brackets of prose': of('(a '),
  'math that never closes': of('$a '),
  switches: of('<!-- mtlint-disable-next-line -->\nTekst.\n\n'),
  'bold words': of('**Let** op: **dit** is. '),
  links: of('Lees [de pagina](https://example.com/a/b) nu. '),
  numbers: of('1,234.56 en 7.8.9 '),
};
