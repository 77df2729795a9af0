import { describe, test } from 'vitest';
import rule from '../../rules/glossary.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

const POD = { glossary: [{ source: 'pod', target: { nl: 'pod', de: 'Pod' }, forbidden: ['peul', 'bus'] }] };
const NAMES = { doNotTranslate: ['GitHub', 'Azure Files', 'AWS', 'kubectl', 'iPhone', 'Slack', 'OneDrive'] };

new RuleTester({ lang: 'nl', describe, it: test }).run(rule, {
  valid: [
    { name: 'nothing settled', text: 'Een peul op Github.' },
    { name: 'as settled', text: 'De pod staat op GitHub.', terms: { ...POD, ...NAMES } },
    { name: 'short words do not inflect', text: 'De bussen staan klaar.', terms: POD },
    { name: 'a much longer word', text: 'De peulvruchten staan klaar.', terms: POD },
    { name: 'in code', text: 'De `peul` en `Github`.', terms: { ...POD, ...NAMES } },
    {
      name: 'a form of what is allowed',
      text: 'De servers draaien.',
      terms: { glossary: [{ source: 'server', target: 'server', forbidden: ['serve'] }] },
    },
    {
      name: 'the same letters, with words between',
      text: 'De lood in de score.',
      terms: { glossary: [{ source: 'lead score', target: 'leadscore', forbidden: ['lood score'] }] },
    },
    {
      name: 'addresses and paths',
      text: 'Zie https://github.com/x, github.com/y en /github/z of @github.',
      terms: NAMES,
    },
    { name: 'ordinary words', text: 'Er zit slack in; one drive is genoeg.', terms: NAMES },
    { name: 'a small name where a sentence begins', text: 'Kubectl start. IPhone ook.', terms: NAMES },
    { name: 'a name with an ending', lang: 'tr', text: "GitHub'da ve AWS'de.", terms: NAMES },
    { name: 'a name with a particle', lang: 'ko', text: 'GitHub를 씁니다.', terms: NAMES },
    { name: 'part of another name', text: 'De GitHubber en MyGitHubApp.', terms: NAMES },
    { name: 'an adjective made of a name', lang: 'pl', text: 'Plik githubowy.', terms: NAMES },
  ],
  invalid: [
    {
      text: 'De peul en de peulen. Peul!',
      terms: POD,
      finds: [
        { at: '1:4-1:8', messageId: 'forbidden', confidence: 'high' },
        { at: '1:15-1:21', confidence: 'medium' },
        { at: '1:23-1:27', confidence: 'high' },
      ],
      fixed: 'De pod en de peulen. Pod!',
    },
    {
      name: 'an exchanged ending may be another word',
      text: 'De opslaan van de dag.',
      terms: { glossary: [{ source: 'storage', target: 'storage', forbidden: ['opslag'] }] },
      finds: [{ at: '1:4-1:11', confidence: 'low' }],
    },
    {
      name: 'several words, over markup',
      text: 'Een **opgeslagen** procedures lijst.',
      terms: {
        glossary: [
          { source: 'stored procedure', target: 'stored procedure', forbidden: ['opgeslagen procedure'] },
        ],
      },
      finds: [{ at: '1:7-1:30', confidence: 'medium' }],
    },
    {
      name: 'no translation for this language',
      lang: 'fr',
      text: 'La peul.',
      terms: POD,
      finds: [{ at: '1:4-1:8', messageId: 'unsettled' }],
    },
    {
      name: 'text without blanks',
      lang: 'ja',
      text: 'このサヤを開く。',
      terms: { glossary: [{ source: 'pod', target: 'Pod', forbidden: ['サヤ'] }] },
      finds: [{ at: '1:3-1:5', confidence: 'medium' }],
    },
    {
      name: 'a particle after the word',
      lang: 'ko',
      text: '꼬투리를 엽니다.',
      terms: { glossary: [{ source: 'pod', target: 'Pod', forbidden: ['꼬투리'] }] },
      finds: ['1:1-1:5'],
    },
    {
      name: 'capitals',
      text: 'Open Github of github. GITHUB! Azure files en Aws.',
      terms: NAMES,
      finds: [
        { at: '1:6-1:12', messageId: 'name', confidence: 'high' },
        { at: '1:16-1:22', confidence: 'medium' },
        { at: '1:24-1:30', confidence: 'low' },
        '1:32-1:43',
        '1:47-1:50',
      ],
      fixed: 'Open GitHub of GitHub. GitHub! Azure Files en AWS.',
    },
    {
      name: 'pieces',
      text: 'Open Git Hub en One-Drive.',
      terms: NAMES,
      finds: ['1:6-1:13', '1:17-1:26'],
      fixed: 'Open GitHub en OneDrive.',
    },
    {
      name: 'an ending stays',
      lang: 'pl',
      text: 'Plik na Githubie.',
      terms: NAMES,
      finds: ['1:9-1:15'],
      fixed: 'Plik na GitHubie.',
    },
  ],
});
