import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { spanOf } from '../../src/document/node-span.ts';
import { dialectOf } from '../../src/document/parsers/parser.ts';
import { parseWithRemark } from '../../src/document/parsers/remark.ts';
import type { Segment } from '../../src/document/segment.ts';
import { SourceText } from '../../src/document/source-text.ts';
import { mapText } from '../../src/document/text-map.ts';
import { readDocument } from '../../src/formats/index.ts';
import fc from '../properties.ts';

/**
 * Pages are put together from parts, with a mark `@P@` where a reader reads and `@C@` where none does.
 * Each mark becomes a word of its own, so that what is found and what is masked can be told apart.
 */
type Part = fc.Arbitrary<string>;

const word: Part = fc.constantFrom(
  ...'plain café cafe\u0301 naïve l’été don’t well-known 😀 👩‍💻x 漢字 かな カナ слово світ’я 안녕 שלום word_two'.split(
    ' ',
  ),
  ...String.raw`caf&eacute; caf&#233; caf&#xE9; AT&amp;T &lt;tag&gt; \* \[no\] \# \_under\_ 100% 3.5 a&nbsp;b R&#38;D &bogus; &copy2`.split(
    ' ',
  ),
);
const words: Part = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));

/** Inline markup that Markdown and MDX share. */
const shared: Part[] = [
  words,
  fc.constantFrom('*@P@ x*', '**@P@**', '***@P@***', '~~@P@~~', '_@P@ **@P@**_', 'a**@P@**b'),
  fc.constantFrom('`@C@`', '`` @C@ ` @C@ ``'),
  fc.constantFrom(
    '[@P@](@C@.md)',
    '[@P@ **@P@**](@C@.md "@P@ it")',
    String.raw`[@P@](@C@/a_(b).md 'a \'@P@\'')`,
    '[ @P@ ](#@C@ (@P@))',
    '[`@C@` @P@](/@C@?x=$y)',
    '[![@P@](@C@.png "@P@")](@C@.md)',
  ),
  fc.constantFrom(
    '![@P@ [x] &amp; \\] @P@](@C@.png)',
    '![@P@ *it*](@C@.png "@P@")',
    '![][xcoderef]',
    '![](@C@)',
  ),
  fc.constantFrom('[@P@][xcoderef]', '![@P@][xcoderef]', 'x[^xcodenote]'),
  fc.constantFrom('https://example.com/@C@?a=@C@.', '(see www.@C@.org)', 'me@@C@.org'),
  fc.constantFrom('$x_@C@$', '$$ @C@ + @C@ $$', '%@C@%', '@@C@/pkg'),
  fc.constantFrom(
    '[!INCLUDE [@C@](@C@.md)]',
    '[!code-cs[main](@C@.cs#L1)]',
    '[!DNL @C@]',
    '[!VIDEO https://a.b/@C@]',
  ),
];
const htmlish: Part[] = [
  fc.constantFrom(
    '<b>@P@</b>',
    '<a href="@C@.md" title="@P@ it&#39;s">@P@</a>',
    'te<i>@P@</i>st',
    '<br>',
    '<br/>',
  ),
  fc.constantFrom(
    '<img src="@C@.png" alt="@P@">',
    '<kbd>@C@</kbd>',
    '<code>@C@ *@C@*</code>',
    '<var class="@C@">@C@</var>',
  ),
  fc.constantFrom('<!-- @C@ -->', 'a<!-- @C@ -->b'),
  fc.constantFrom('<https://@C@.org>', '<me@@C@.org>'),
  fc.constantFrom(
    '{{ @C@ }}',
    '{{< @C@ "x" >}}',
    '{{% @C@ %}}',
    '{% @C@ x="y" %}',
    '{#@C@}',
    '{: .@C@}',
    '\x24{@C@}',
    '{ @C@ }',
  ),
];
const jsx: Part[] = [
  fc.constantFrom(
    '<b>@P@</b>',
    '<Tip title="@P@ it&#39;s" id="@C@">@P@ **@P@**</Tip>',
    '<br />',
    '<kbd>@C@</kbd>',
    '<Icon name="@C@" />',
  ),
  fc.constantFrom('{@C@}', '{/* @C@ */}', '{@C@.map((x) => <b>{x}</b>)}', 'a{/* @C@ */}b'),
];

/** A line break goes between words, so that nothing after it begins a block. */
const lineBreak: Part = fc
  .constantFrom('\n', '\n   ', ' \n', '  \n', '\\\n', '  \n  ', '\t\n\t')
  .map((all) => `w${all}w`);

function inline(parts: Part[], isOneLine = false): Part {
  const part = isOneLine ? fc.oneof(...parts) : fc.oneof(...parts, lineBreak);
  return fc.array(part, { minLength: 1, maxLength: 6 }).map((all) => ['w', ...all].join(' '));
}

function indent(text: string, first: string, rest = first): string {
  return text
    .split('\n')
    .map((line, index) => (line === '' ? rest.trimEnd() : (index === 0 ? first : rest) + line))
    .join('\n');
}

function blocks(isMdx: boolean, depth: number): Part {
  const parts = [...shared, ...(isMdx ? jsx : htmlish)];
  const text = inline(parts);
  const line = inline(parts, true);
  const leaves: Part[] = [
    text,
    text,
    line.map((all) => `## ${all} ##`),
    line.map((all) => `${all}\n====`),
    fc.tuple(line, line).map(([a, b]) => `| @P@ | ${a} |\n|---|:-:|\n| ${b} | a \\| @P@ |`),
    fc.constantFrom('```js\n@C@\n```', '~~~\n> @C@\n\n@C@\n~~~', '***', '$$\n@C@ = 1\n$$'),
    fc.constantFrom('[@C@]: @C@.md "@P@ \\" it"', "[@C@]:\n  @C@\n  '@P@\n  @P@'"),
    fc.constantFrom(
      '> [!NOTE]\n> @P@',
      ':::note @P@\n@P@\n:::',
      '!!! warning "@P@"\n\nw',
      '::: tip\n@P@\n:::',
      ':::image type="x" source="@C@" alt-text="@P@":::',
    ),
    ...(isMdx
      ? [
          fc.constantFrom(
            '<Tab label="@P@" value="@C@">\n\n@P@\n\n</Tab>',
            '{/* @C@ */}',
            "import @C@ from '@C@'\nexport const @C@ = 1",
            '<pre>@C@</pre>',
          ),
        ]
      : [
          fc.constantFrom(
            '***\n\n    @C@ *x*\n\n***',
            '<pre>\n@C@ &amp;\n\n@C@</pre>',
            '<script>\nconst @C@ = "<b>";\n</script>',
            '<!--\n@C@\n\n@C@ -->',
            "import @C@ from '@C@';",
          ),
          fc.constantFrom(
            '<div title="@P@" id="@C@">\n  <p>@P@ &eacute; <b>@P@</b></p>\n  @P@ <!-- @C@ -->\n</div>',
            '<table>\n<tr><td>@P@</td><td>\n  @P@ <code>@C@</code></td></tr>\n</table>',
            "[@C@]:\n  <@C@ x>\n  '@P@\n  @P@'",
            '<img\n  src="@C@"\n  alt="@P@ &quot;it&quot;"\n/>',
          ),
        ]),
  ];
  if (depth === 0) return fc.oneof(...leaves);
  const inner = fc
    .array(blocks(isMdx, depth - 1), { minLength: 1, maxLength: 2 })
    .map((all) => all.join('\n\n'));
  return fc.oneof(
    { weight: 4, arbitrary: fc.oneof(...leaves) },
    { weight: 1, arbitrary: inner.map((all) => indent(all, '> ')) },
    { weight: 1, arbitrary: inner.map((all) => indent(all, '- ', '  ')) },
    { weight: 1, arbitrary: inner.map((all) => indent(all, '10. ', '    ')) },
    { weight: 1, arbitrary: text.map((all) => `- [x] ${indent(all, '', '  ')}`) },
  );
}

const frontMatter: Part = fc.constantFrom(
  '',
  '---\ntitle: @P@ café\nauthor: @C@\ndescription: "@P@ \\"it\\" caf\\u00e9\\n@P@"\nhero:\n  text: \'@P@ it\'\'s\'\n---\n\n',
  '---\nsummary: >-\n  @P@ and\n  @P@\nslug: "@C@"\ntags: [@C@, "@C@"]\n---\n\n',
  '---\ntitle: "@P@ "broken" @P@"\nid: @C@\n---\n\n',
  '+++\ntitle = "@P@ \\"it\\""\nslug = \'@C@\'\n[params]\ndescription = """@P@\n@P@"""\n+++\n\n',
);

/** A page, with the words that must be found once and those that must not be found. */
function page(isMdx: boolean): fc.Arbitrary<{ text: string; prose: string[]; code: string[] }> {
  const body = fc.array(blocks(isMdx, 2), { minLength: 1, maxLength: 5 });
  return fc.tuple(frontMatter, body).map(([front, all]) => {
    const footer = '[xcoderef]: xcode.md\n\n[^xcodenote]: @P@ w\n';
    const prose: string[] = [];
    const code: string[] = [];
    const text = `${front}${all.join('\n\n')}\n\n${footer}`.replace(/@([PC])@/g, (_, kind) => {
      const list = kind === 'P' ? prose : code;
      list.push(`X${kind === 'P' ? 'PROSE' : 'CODE'}${list.length}X`);
      return list.at(-1)!;
    });
    return { text, prose, code };
  });
}

const formats = [
  { path: 'page.md', pages: page(false) },
  { path: 'page.mdx', pages: page(true) },
];
const endings = fc.constantFrom('\n', '\r\n', '\r');
const RUNS = { numRuns: 150 };

/** What a slice of the file stands for, by the rules of Markdown, HTML and YAML at once. */
function decoded(slice: string): string {
  return slice
    .replace(/&(?:#(\d+)|#[xX]([\da-fA-F]+)|([A-Za-z\d]+));/g, (whole, decimal, hex, name) => {
      if (name) return decodeNamedCharacterReference(name) || whole;
      return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
    })
    .replace(/\\u([\da-f]{4})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/''/g, "'")
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

function everySegment({ segments, units }: Document): Segment[] {
  return [...segments, ...units.map(({ source }) => source)];
}

describe.each(formats)('positions in $path', ({ path, pages }) => {
  it('every word stands where it says', async () => {
    await fc.assert(
      fc.asyncProperty(pages, endings, fc.boolean(), async ({ text }, ending, hasBom) => {
        const raw = (hasBom ? '\uFEFF' : '') + text.replaceAll('\n', ending);
        const document = await readDocument(path, raw);
        expect(document.notices).toEqual([]);
        for (const segment of everySegment(document)) {
          for (const found of segment.words) {
            const slice = document.source.slice(found);
            if (slice !== found.text) expect(decoded(slice)).toBe(found.text);
            expect(segment.text.slice(found.at, found.to)).toBe(found.text);
            expect(segment.words[found.index]).toBe(found);
          }
        }
      }),
      RUNS,
    );
  });

  it('spans lie in the file and in order', async () => {
    await fc.assert(
      fc.asyncProperty(pages, endings, async ({ text }, ending) => {
        const document = await readDocument(path, text.replaceAll('\n', ending));
        for (const segment of everySegment(document)) {
          let last = segment.span.start;
          for (let at = 0; at < segment.text.length; at++) {
            const { start, end } = segment.spanOf(at, at + 1);
            expect(start).toBeGreaterThanOrEqual(
              at > 0 && start === segment.spanOf(at - 1, at).start ? 0 : last,
            );
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(segment.span.end);
          expect(segment.span.end).toBeLessThanOrEqual(document.source.text.length);
          const ends = segment.words.map(({ to }) => to);
          expect(segment.words.every(({ at }, index) => index === 0 || ends[index - 1]! <= at)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('prose is found once, and nothing else is', async () => {
    await fc.assert(
      fc.asyncProperty(pages, endings, async ({ text, prose, code }, ending) => {
        const document = await readDocument(path, text.replaceAll('\n', ending));
        const found = everySegment(document).flatMap((segment) => segment.words.map((each) => each.text));
        expect(found.filter((each) => each.startsWith('XPROSE')).sort()).toEqual([...prose].sort());
        const all = everySegment(document)
          .map((segment) => segment.text)
          .join('\n')
          .toUpperCase();
        expect(code.filter((each) => all.includes(each))).toEqual([]);
        expect(all).not.toContain('XCODE');
      }),
      RUNS,
    );
  });

  it('the parser makes no difference', async () => {
    const seen = ({ segments, links, codeBlocks }: Document) => ({
      segments: segments.map(({ kind, text, span, marks }) => [kind, text, span, marks]),
      links: links.map(({ span }) => span),
      code: codeBlocks.map(({ span, node }) => [span, node.value]),
    });
    await fc.assert(
      fc.asyncProperty(pages, endings, async ({ text }, ending) => {
        const page = text.replaceAll('\n', ending);
        const native = await readDocument(path, page, 'native');
        expect(seen(native)).toEqual(seen(await readDocument(path, page, 'remark')));
      }),
      RUNS,
    );
  });

  it('line endings and a byte order mark change no text', async () => {
    await fc.assert(
      fc.asyncProperty(pages, endings, async ({ text }, ending) => {
        const texts = ({ segments }: Document) => segments.map((segment) => segment.text);
        const plain = await readDocument(path, text);
        const twin = await readDocument(path, `\uFEFF${text.replaceAll('\n', ending)}`);
        expect(texts(twin)).toEqual(texts(plain));
      }),
      RUNS,
    );
  });
});

describe('any text at all', () => {
  const scrap = fc.constantFrom(
    ...'& ; \\ > * _ ~ [ ] ( ) < ! $ { } % : ::: " \' | - # 1. ` ``` = / @ . ^ a é 😀 漢 &amp; &#0; \0 <b> </b> <!-- --> [a]: http:// {{ }} {% %}'.split(
      ' ',
    ),
    ...[
      ' ',
      '  ',
      '\t',
      '\n',
      '\n\n',
      '\r\n',
      '\r',
      '    ',
      '\n> ',
      '\n- ',
      '\n<div>\n',
      '---\n',
      '| a |\n|---|\n',
    ],
  );
  const anything = fc.array(scrap, { maxLength: 60 }).map((all) => all.join(''));

  it.each(['page.md', 'page.mdx'])('is read without a fault in %s', async (path) => {
    await fc.assert(
      fc.asyncProperty(anything, async (raw) => {
        const document = await readDocument(path, raw);
        for (const segment of everySegment(document)) {
          for (const found of segment.words) {
            const slice = document.source.slice(found);
            if (slice !== found.text) expect(decoded(slice)).toBe(found.text);
          }
          let last = 0;
          for (let at = 0; at < segment.text.length; at++) {
            const { start, end } = segment.spanOf(at, at + 1);
            expect(start).toBeGreaterThanOrEqual(last > end ? 0 : segment.span.start);
            expect(end).toBeGreaterThanOrEqual(last);
            expect(end).toBeLessThanOrEqual(segment.span.end);
            last = end;
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('maps every text of the parser to its place', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        const { text } = new SourceText(raw);
        const visit = (node: Nodes) => {
          const span = spanOf(node);
          if (node.type === 'text' && span) {
            expect(mapText(node.value, text.slice(span.start, span.end), span.start)).toBeDefined();
          }
          if ('children' in node) node.children.forEach(visit);
        };
        visit(parseWithRemark(text, dialectOf(text)));
      }),
      { numRuns: 1000 },
    );
  });
});
