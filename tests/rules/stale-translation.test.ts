import { describe, test } from 'vitest';
import rule from '../../rules/stale-translation.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

const EN = '# Disks\n\nWait for 3 minutes.\n\n- One disk\n- Two disks\n\nThen close the lid.\n';
const NL = '# Schijven\n\nWacht 3 minuten.\n\n- Een schijf\n- Twee schijven\n\nSluit dan het deksel.\n';

new RuleTester({ lang: 'nl', describe, it: test }).run(rule, {
  valid: [
    { text: NL, source: EN },
    { text: NL, source: EN, sourceNow: EN },
    // Wrapped anew, moved, blank lines.
    { text: NL, source: EN, sourceNow: EN.replace('Wait for', '\nWait\nfor') },
    {
      text: NL,
      source: EN,
      sourceNow: '# Disks\n\n- One disk\n- Two disks\n\nWait for 3 minutes.\n\nThen close the lid.\n',
    },
    // The translation never had what is gone.
    { text: NL, source: `${EN}\n~~~sh\nlock\n~~~\n`, sourceNow: EN },
  ],
  invalid: [
    {
      text: NL,
      source: EN,
      sourceNow: EN.replace('3', '5'),
      finds: [{ at: '3:1-3:17', messageId: 'changed' }],
    },
    {
      text: NL,
      source: EN,
      sourceNow: EN.replace('- Two disks\n', ''),
      finds: [{ at: '6:3-6:16', messageId: 'removed' }],
    },
    {
      text: NL,
      source: EN,
      sourceNow: `${EN}\nLock it.\n`,
      finds: [{ at: '8:1-8:22', messageId: 'added' }],
    },
    {
      text: NL,
      source: EN,
      sourceNow: EN.replace('Disks', 'Hard disks').replace('lid', 'cover'),
      finds: ['1:1-1:11', '8:1-8:22'],
    },
    {
      text: '# Schijven\r\n\r\n全角 🙂 wacht.\r\n',
      source: '# Disks\r\n\r\nWait 🙂 here.\r\n',
      sourceNow: '# Disks\n\nWait 🙂 there.\n',
      finds: ['3:1-3:13'],
    },
  ],
});
