import { describe, test } from 'vitest';
import rule from '../../rules/length-outlier.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

const SOURCE = 'The service writes its state to the disk once a minute and on each shutdown.';
const TARGET = 'Der Dienst schreibt seinen Zustand jede Minute und bei jedem Ende auf den Datenträger.';
const pageOf = (count: number, text: string, last = text) =>
  `${Array.from({ length: count }, (_, index) => (index === count - 1 ? last : text)).join('\n\n')}\n`;

new RuleTester({ lang: 'de', sourceLang: 'en', describe, it: test }).run(rule, {
  valid: [
    {
      name: 'too few blocks to tell',
      source: pageOf(5, SOURCE),
      text: pageOf(5, TARGET, 'Der Dienst schreibt.'),
    },
    {
      name: 'all shorter alike',
      source: pageOf(10, SOURCE),
      text: pageOf(10, 'Er schreibt jede Minute und am Ende.'),
    },
    {
      name: 'short labels',
      source: pageOf(10, 'Size of it'),
      text: pageOf(10, 'Größe', 'Größe des Datenträgers'),
    },
  ],
  invalid: [
    {
      name: 'one that ends early',
      source: pageOf(10, SOURCE),
      text: pageOf(10, TARGET, 'Der Dienst schreibt ihn.'),
      finds: [{ at: '19:1-19:25', messageId: 'short', severity: 'info', confidence: 'low' }],
    },
  ],
});
