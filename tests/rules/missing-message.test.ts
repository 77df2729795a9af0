import { describe, test } from 'vitest';
import rule from '../../rules/missing-message.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

const json = { path: 'nl.json' };
const pending = { pending: true };

new RuleTester({ lang: 'nl', sourceLang: 'en', describe, it: test }).run(rule, {
  valid: [
    { name: 'a page', source: '# One\n\nTwo.\n', text: '# Een\n' },
    { name: 'another order', ...json, source: '{"a": "One", "b": "Two"}', text: '{"b": "Twee", "a": "Een"}' },
    { name: 'empty in both', ...json, source: '{"a": "", "b": "Two"}', text: '{"a": "", "b": "Twee"}' },
    { name: 'without a source', ...json, text: '{"a": "", "b": "Twee"}' },
    {
      name: 'the language above it all, and forms of a plural, of Rails',
      path: 'pl.yml',
      lang: 'pl',
      source: 'en:\n  day:\n    one: Day\n    other: Days\n',
      text: 'pl:\n  day:\n    one: Dzień\n    few: Dni\n    many: Dni\n    other: Dnia\n',
    },
    {
      name: 'forms of a plural, of ICU',
      ...json,
      source: '{"a": "{n, plural, one {file} other {files}}"}',
      text: '{"a": "{n, plural, =0 {niets} few {iets} other {bestanden}}"}',
    },
    {
      name: 'entries that are not translated, unless asked for',
      path: 'nl.po',
      text: 'msgid "a"\nmsgstr ""\n\n#, fuzzy\nmsgid "b"\nmsgstr "c"\n',
    },
    {
      name: 'the header',
      path: 'nl.po',
      text: '#, fuzzy\nmsgid ""\nmsgstr ""\n\nmsgid "b"\nmsgstr "c"\n',
      options: pending,
    },
  ],
  invalid: [
    {
      name: 'keys at the end and before the first one, in one finding for each place',
      ...json,
      source: '{"a": "One", "b": "Two", "c": {"d": "Three", "e": "Four"}}',
      text: '{\n  "b": "Twee"\n}',
      finds: [
        { at: '2:9-2:13', messageId: 'missing', severity: 'info' },
        { at: '2:9-2:9', messageId: 'missing' },
      ],
    },
    {
      name: 'all of them',
      ...json,
      source: '{"a": "One"}',
      text: '{}',
      finds: [{ at: '1:1-1:1', messageId: 'missing' }],
    },
    {
      name: 'keys in YAML',
      path: 'nl.yml',
      source: 'a: One\nb: Two\nc: Three\n',
      text: 'a: Een\nc:\nd: Vier\n',
      finds: [
        { at: '1:4-1:7', messageId: 'missing' },
        { at: '3:4-3:8', messageId: 'added' },
      ],
    },
    {
      name: 'an empty text, and blanks',
      ...json,
      source: '{"a": "One", "b": "Two"}',
      text: '{"a": "", "b": " "}',
      finds: [
        { at: '1:2-1:9', messageId: 'empty' },
        { at: '1:11-1:19', messageId: 'empty' },
      ],
    },
    {
      name: 'the value of a choice',
      ...json,
      source: '{"a": "{kind, select, book {a book} other {a thing}}"}',
      text: '{"a": "{kind, select, boek {een boek} other {een ding}}"}',
      finds: [{ at: '1:29-1:37', messageId: 'selector', severity: 'error' }],
    },
    {
      name: 'units of XLIFF',
      path: 'nl.xlf',
      text: `<xliff version="1.2"><file source-language="en" target-language="nl"><body>
<trans-unit id="1"><source>One</source></trans-unit>
<trans-unit id="2"><source>Two</source><target></target></trans-unit>
<trans-unit id="3"><source>Three</source><target state="needs-translation">Three</target></trans-unit>
<trans-unit id="4"><source>Four</source><target>Vier</target></trans-unit>
</body></file></xliff>
`,
      options: pending,
      finds: ['2:20-2:40', '3:40-3:57', '4:42-4:90'],
    },
  ],
});
