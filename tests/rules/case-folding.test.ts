import { describe, test } from 'vitest';
import rule from '../../rules/case-folding.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

new RuleTester({ lang: 'tr', describe, it: test }).run(rule, {
  valid: [
    { name: 'Turkish words', text: 'İstanbul, ışık, sınıf, kılavuzu, İnternet ve İP.' },
    {
      name: 'slugs that spell them plainly',
      text: '[Kullanım kılavuzu](kullanim-kilavuzu.md) ve `notlari`.',
    },
    { name: 'capitals that spell them plainly', text: 'SIZINTISINI giderin: sızıntısını giderin.' },
    { name: 'names with endings', text: "Azure'ın ve GitHub'ın." },
  ],
  invalid: [
    {
      name: 'a name of the code',
      text: 'Önce moduleıd değerini girin: `moduleId`.',
      finds: [{ at: '1:6-1:14', messageId: 'folded', confidence: 'high' }],
      fixed: 'Önce moduleId değerini girin: `moduleId`.',
    },
    {
      name: 'a name of a link',
      text: '[Hdınsight](https://example.com/HDInsight) açın.',
      finds: [{ at: '1:2-1:11', messageId: 'folded', confidence: 'high' }],
      fixed: '[HDInsight](https://example.com/HDInsight) açın.',
    },
    {
      name: 'well-known names',
      text: 'openıd, powerbı, GıtHub ve Wındows.',
      finds: [
        { at: '1:1-1:7', messageId: 'folded', confidence: 'high' },
        { at: '1:9-1:16', messageId: 'folded', confidence: 'high' },
        { at: '1:18-1:24', messageId: 'folded', confidence: 'high' },
        { at: '1:28-1:35', messageId: 'folded', confidence: 'high' },
      ],
      fixed: 'OpenID, PowerBI, GitHub ve Windows.',
    },
    {
      name: 'a dot of its own',
      text: 'Bu di\u0307li\u0307mi\u0307 ve i\u0307OS.',
      finds: [
        { at: '1:4-1:13', messageId: 'dotted', confidence: 'high' },
        { at: '1:17-1:21', messageId: 'folded', confidence: 'high' },
      ],
      fixed: 'Bu dilimi ve iOS.',
    },
    {
      name: 'a long English word',
      text: 'Bu applicatıon hazır.',
      finds: [{ at: '1:4-1:15', messageId: 'folded', confidence: 'low' }],
      fixed: 'Bu application hazır.',
    },
  ],
});
