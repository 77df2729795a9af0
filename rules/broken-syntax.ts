import { defineRule } from '../src/engine/rule.ts';
import { brokenMdx, brokenMessages } from '../src/parity/broken-syntax.ts';

export default defineRule({
  id: 'broken-syntax',
  summary: 'A page of MDX or an ICU message does not parse, though its source does',
  category: 'design/markup',
  severity: 'error',
  confidence: 'high',
  languages: 'any',
  source: 'needed',
  fix: 'none',
  docs: `Engines lose braces, rename one of two tags and translate keywords such as \`plural\`. A page of MDX that does not parse stops the build of the whole site, and a message of ICU MessageFormat that does not parse is shown with all its braces, or not at all.

Both are told only where the source parses. Messages count as ICU when the source has an argument with a type (\`{count, plural, …}\`, \`{date, date, short}\`).`,
  examples: [
    {
      title: 'a keyword that was translated',
      lang: 'fr',
      path: 'fr.json',
      source: '{ "left": "{n, plural, one {# day left} other {# days left}}" }\n',
      text: '{ "left": "{n, pluriel, one {# jour restant} other {# jours restants}}" }\n',
      finds: ['1:12-1:71'],
    },
    {
      title: 'a tag that lost its partner',
      lang: 'nl',
      path: 'page.mdx',
      source: 'Press <Key>F1</Key> now.\n',
      text: 'Druk nu op <Toets>F1</Key>.\n',
      finds: ['1:21-1:27'],
    },
    {
      title: 'another order',
      lang: 'nl',
      path: 'nl.json',
      source: '{ "left": "{n, plural, one {# day} other {# days}} left" }\n',
      text: '{ "left": "Nog {n, plural, one {# dag} other {# dagen}}" }\n',
      finds: [],
    },
  ],
  messages: {
    mdx: 'This page is no MDX from here on, though its source is, and stops the build ({reason}): write tags and braces as the source does',
    icu: 'This message does not parse as ICU MessageFormat, though its source does ({reason}): write braces, commas and keywords as the source does',
  },
  options: {},
  // A selector that was translated leaves no "other".
  yieldsTo: ['missing-message'],

  create({ pair, report }) {
    const page = pair!;
    return {
      end() {
        for (const { at, reason } of brokenMdx(page)) report({ at, message: 'mdx', data: { reason } });
        for (const { at, reason, source } of brokenMessages(page)) {
          const related = [{ at: source, message: 'the source', side: 'source' as const }];
          report({ at, message: 'icu', data: { reason }, related });
        }
      },
    };
  },
});
