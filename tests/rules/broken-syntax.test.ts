import { describe, test } from 'vitest';
import rule from '../../rules/broken-syntax.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

const json = { path: 'nl.json' };
const mdx = { path: 'a.mdx' };
const plural = '{"a": "{n, plural, one {a file} other {files}}"}';

new RuleTester({ lang: 'nl', sourceLang: 'en', describe, it: test }).run(rule, {
  valid: [
    { name: 'choices', ...json, source: plural, text: '{"a": "{n, plural, =0 {niets} other {bestanden}}"}' },
    {
      name: 'braces that the source has as well',
      ...json,
      source: '{"a": "{n, plural, one {a file}"}',
      text: '{"a": "{n, plural, one {een bestand}"}',
    },
    {
      name: 'another format',
      ...json,
      source: '{"a": "{{n, number}} files, {b}"}',
      text: '{"a": "{{n, getal} bestanden, {b}"}',
    },
    {
      name: 'tags that ICU knows nothing of',
      ...json,
      source: '{"a": "<1>{n, number}</1> files<br>"}',
      text: '{"a": "<1>{n, number}</1> bestanden<br>"}',
    },
    { name: 'neither is MDX', ...mdx, source: 'A <b>word.\n', text: 'Een <b>woord.\n' },
    {
      name: 'the id of a heading, as Docusaurus has it',
      ...mdx,
      source: '## Install\n\nRead this.\n',
      text: '## Installeren {#install}\n\nLees dit.\n',
    },
    { name: 'a comment of HTML', ...mdx, source: 'Read this.\n', text: '<!-- gids -->\n\nLees dit.\n' },
    { name: 'Markdown', source: 'A {word}.\n', text: 'Een {woord.\n' },
  ],
  invalid: [
    {
      name: 'a keyword',
      ...json,
      source: plural,
      text: '{"a": "{n, meervoud, one {een bestand} other {bestanden}}"}',
      finds: ['1:8-1:58'],
    },
    {
      name: 'a brace',
      ...json,
      source: '{"a": "Since {d, date, medium} only."}',
      text: '{"a": "Pas sinds {d, date, medium."}',
      finds: [{ at: '1:8-1:35', messageId: 'icu' }],
    },
    {
      name: 'the first brace',
      ...json,
      source: plural,
      text: '{"a": "n, plural, one {een bestand} other {bestanden}}"}',
      finds: ['1:8-1:55'],
    },
    {
      name: 'no "other"',
      ...json,
      source: plural,
      text: '{"a": "{n, plural, one {een bestand}}"}',
      finds: ['1:8-1:38'],
    },
    {
      name: 'YAML',
      path: 'nl.yml',
      source: 'a: "{n, plural, one {a file} other {files}}"\n',
      text: 'a: "{n, plural, one {een bestand} other {bestanden}"\n',
      finds: ['1:5-1:52'],
    },
    {
      name: 'an expression',
      ...mdx,
      source: 'Wait {delay} seconds.\n\nThen go on.\n',
      text: 'Wacht {vertraging seconden.\n\nGa dan verder.\n',
      finds: [{ at: '1:1-1:28', messageId: 'mdx' }],
    },
    {
      name: 'an element in a block',
      ...mdx,
      source: '<Tip>\n\nWait.\n\n</Tip>\n',
      text: '<Tip>\n\nWacht.\n\n</Raad>\n',
      finds: ['5:1-5:8'],
    },
  ],
});
