import { describe, test } from 'vitest';
import rule from '../../rules/translated-name.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

const terms = { doNotTranslate: ['Kubernetes', 'Slack', 'React', 'Marketo', 'Weave', 'Azure Files'] };

new RuleTester({ lang: 'nl', describe, it: test }).run(rule, {
  valid: [
    { name: 'nothing settled', text: 'Kubernates', path: 'slack.md' },
    { name: 'as it is', text: 'Kubernetes en Marketo', terms },
    { name: 'an ending', lang: 'pl', text: 'W Kubernetesie i Kubernetsa.', terms },
    { name: 'a short name', text: 'Preact en Recat zijn anders.', terms },
    { name: 'another first letter', text: 'De Larketo is anders.', terms },
    { name: 'an ordinary word', text: 'De Markers staan klaar.', terms },
    { name: 'in small letters', text: 'de markoto', terms },
    { name: 'in a path', text: 'Open /Markoto/bin.', terms },
    { name: 'the name is there, in a link', text: '# Gids\n\n[Slack](a.md)', path: 'slack-gids.md', terms },
    { name: 'the name is there, in code', text: '# Gids\n\n`npx slack`', path: 'slack-gids.md', terms },
    { name: 'part of another word of the file name', text: '# Gids', path: 'slackline-reactor.md', terms },
    { name: 'of a folder', text: '# Gids', path: 'slack/gids.md', terms },
  ],
  invalid: [
    {
      text: 'Voer Kubernates en Markoto uit.',
      terms,
      finds: [{ at: '1:6-1:16', messageId: 'misspelled', confidence: 'medium' }, '1:20-1:27'],
      fixed: 'Voer Kubernetes en Marketo uit.',
    },
    {
      name: 'a word that is a name, in the file name only',
      path: 'docs/saas-slack-tutorial.md',
      text: '# Vertraging instellen\n\nDoe dit.',
      terms,
      finds: [{ at: '1:3-1:23', messageId: 'absent', confidence: 'low' }],
    },
    {
      name: 'in an address too',
      path: 'saas-slack-tutorial.md',
      text: '# Vertraging instellen\n\nZie [de site](https://app.slack.com/x).',
      terms,
      finds: [{ at: '1:3-1:23', confidence: 'medium' }],
    },
    {
      name: 'a name of several words that is no word',
      path: 'azure-files.md',
      text: 'Blauwe bestanden',
      terms,
      finds: [{ at: '1:1-1:17', confidence: 'medium' }],
    },
  ],
});
