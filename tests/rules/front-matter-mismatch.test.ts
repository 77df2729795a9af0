import { describe, test } from 'vitest';
import rule from '../../rules/front-matter-mismatch.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

new RuleTester({ lang: 'nl', sourceLang: 'en', describe, it: test }).run(rule, {
  valid: [
    {
      name: 'readable values',
      source: '---\ntitle: Start\ndescription: First steps\n---\n',
      text: '---\ntitle: Begin\ndescription: Eerste stappen\n---\n',
    },
    {
      name: 'keys of the translation',
      source: '---\ntitle: Start\n---\n',
      text: '---\ntitle: Begin\ntranslator: jan\n---\n',
    },
    {
      name: 'dates and authors',
      source: '---\ndate: 2020-01-01\nauthor: ann\n---\n',
      text: '---\ndate: 2021-02-02\nauthor: jan\n---\n',
    },
    { name: 'another editor', source: '---\neditor: ann\n---\n', text: '---\nms.reviewer: bob\n---\n' },
    { name: 'a newer value', source: '---\ntopic: guide\n---\n', text: '---\ntopic: tutorial\n---\n' },
  ],
  invalid: [
    {
      name: 'a title',
      source: '---\ntitle: Start\nlayout: page\n---\n',
      text: '---\ntitre: Début\nlayout: page\n---\n',
      finds: ['2:1-2:6'],
      lang: 'fr',
    },
    {
      name: 'a key with its value',
      source: '---\nlayout: page\nweight: 5\n---\n',
      text: '---\nlayout: page\n重み: 5\n---\n',
      finds: ['3:1-3:3'],
      lang: 'ja',
    },
    {
      name: 'a switch',
      source: '---\ntoc: true\n---\n',
      text: '---\ntoc: wahr\n---\n\nDas ist wahr.\n',
      finds: [{ at: '2:6-2:10', messageId: 'value', severity: 'warning' }],
      lang: 'de',
    },
  ],
});
