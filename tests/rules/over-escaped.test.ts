import { describe, test } from 'vitest';
import rule from '../../rules/over-escaped.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

new RuleTester({ lang: 'nl', describe, it: test }).run(rule, {
  valid: [
    { name: 'needed once', text: 'Schrijf A &amp; B en &lt;naam&gt;.' },
    {
      name: 'the subject, in code',
      text: 'Schrijf `&amp;amp;` of:\n\n```html\n<a title="&quot;">&amp;lt;</a>\n```\n',
    },
    { name: 'attributes of HTML', text: '<a href="a.md" title="&quot;x&quot;">Lees</a> "meer".' },
    { name: 'no entity', text: 'R&amp;D; en AT&amp;T; zijn "namen".' },
    { name: 'a template tag', text: 'Zie {{< note >}} en {{ name }}.' },
  ],
  invalid: [
    {
      name: 'named, decimal, hexadecimal',
      text: 'Bestand &amp;gt; Openen, &amp;#10003; en &amp;#x2713;.',
      finds: [
        { at: '1:9-1:17', messageId: 'twice', confidence: 'high' },
        { at: '1:26-1:38', messageId: 'twice', confidence: 'high' },
        { at: '1:42-1:54', messageId: 'twice', confidence: 'high' },
      ],
      fixed: 'Bestand &gt; Openen, &#10003; en &#x2713;.',
    },
    {
      name: 'in a table',
      lang: 'es',
      text: '| A | B |\n| --- | --- |\n| &amp;#x2713; | no |\n',
      finds: [{ at: '3:3-3:15', messageId: 'twice', confidence: 'high' }],
      fixed: '| A | B |\n| --- | --- |\n| &#x2713; | no |\n',
    },
    {
      name: 'a shortcode',
      lang: 'ja',
      text: '{{&lt; note >}}',
      finds: [{ at: '1:1-1:7', messageId: 'template', confidence: 'high' }],
      fixed: '{{< note >}}',
    },
    {
      name: 'an apostrophe',
      lang: 'fr',
      text: "Ouvrez l'onglet et l&#39;éditeur.",
      finds: [{ at: '1:21-1:26', messageId: 'quote', confidence: 'medium' }],
      fixed: "Ouvrez l'onglet et l'éditeur.",
    },
    {
      name: 'half a pair',
      lang: 'ru',
      text: 'Нажмите "Открыть&quot; и подождите.',
      finds: [{ at: '1:17-1:23', messageId: 'quote', confidence: 'medium' }],
      fixed: 'Нажмите "Открыть" и подождите.',
    },
    {
      name: 'half a pair inside code',
      lang: 'de',
      text: 'Fügen Sie hinzu:\n\n    #import &quot;Engine.h"\n',
      finds: [{ at: '3:13-3:19', messageId: 'quote', confidence: 'medium' }],
      fixed: 'Fügen Sie hinzu:\n\n    #import "Engine.h"\n',
    },
    {
      name: 'both marks of a pair',
      lang: 'es',
      text: 'Elija &quot;Abrir&quot; y lea "esto".',
      finds: [
        { at: '1:7-1:13', messageId: 'quote', confidence: 'low' },
        { at: '1:18-1:24', messageId: 'quote', confidence: 'low' },
      ],
      fixed: 'Elija "Abrir" y lea "esto".',
    },
  ],
});
