import { describe, test } from 'vitest';
import rule from '../../rules/markup-mismatch.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

new RuleTester({ lang: 'nl', sourceLang: 'en', describe, it: test }).run(rule, {
  valid: [
    {
      name: 'words for the reader to replace, in angle brackets',
      path: 'nl.po',
      text: 'msgid "Usage: add [--all] <file> <mode>"\nmsgstr "Gebruik: add [--all] <bestand> <modus>"\n',
    },
    { name: 'emphasis', source: 'Press **Save** now.\n', text: '点击 [保存]。\n', lang: 'zh-Hans' },
    { name: 'bold by tags', source: 'Press <b>Save</b> now.\n', text: 'Klik nu op **Opslaan**.\n' },
    {
      name: 'a moved footnote',
      source: 'Fast.[^1] Small.\n\n[^1]: Mostly.\n',
      text: 'Snel. Klein.[^1]\n\n[^1]: Meestal.\n',
    },
    {
      name: 'readable attributes',
      source: 'A <abbr title="Short">S</abbr> here.\n',
      text: 'Een <abbr title="Kort">S</abbr> hier.\n',
    },
    {
      name: 'elements of HTML that may stay open, and one that the source leaves open too',
      source: '<table>\n<tr><td>One</td></tr>\n</table>\n\nA <mark>word.\n',
      text: '<table>\n<tr><td>Een</td></tr>\n</table>\n\nEen <mark>woord.\n',
    },
    {
      name: 'strings and blanks in code of MDX, in another order',
      path: 'a.mdx',
      source:
        'import Tip from "../en/tip"\n\nFirst.\n\n<Tip text={t("Save it")} n={a+1} />\n\n{list.map(show)}\n',
      text: 'import Tip from "../nl/tip"\n\n{list.map( show )}\n\nEerst.\n\n<Tip text={t("Bewaar het")} n={a + 1} />\n',
    },
    {
      name: 'an element of a part that is left out',
      path: 'a.mdx',
      source:
        'First, take the box.\n\n## Second\n\nThen sit down.\n\n<Chair kind={wood} />\n\nRest for an hour.\n',
      text: 'Neem eerst de doos.\n',
    },
  ],
  invalid: [
    {
      name: 'a tag that lost its partner where a block of HTML begins',
      source: '<details>\n<summary>More</summary>\n\nText.\n\n</details>\n',
      text: '<details>\n<summary>Meer\n\nTekst.\n\n</details>\n',
      finds: [{ at: '2:1-2:10', messageId: 'odd' }],
    },
    {
      name: 'a closing tag before its opening one',
      source: '<div>Some text</div>\n',
      text: '</div>Wat tekst<div>\n',
      finds: ['1:1-1:7', '1:16-1:21'],
    },
    {
      name: 'an import of MDX, and an expression',
      path: 'a.mdx',
      source: 'import { Tip } from "./tip"\n\nRead this.\n\n{list.map(show)}\n\n<Tip />\n',
      text: 'import { Raad } from "./tip"\n\nLees dit.\n\n{lijst.map(toon)}\n\n<Raad />\n',
      finds: ['1:1-1:22', '5:1-5:18', '7:1-7:6'],
    },
    {
      name: 'the name of an attribute, and a value that is a name',
      path: 'a.mdx',
      source: '<Tip icon="eye" title="Look">Look here.</Tip>\n\nThat is <Link to="/a">all</Link>.\n',
      text: '<Tip icon="oog" titel="Kijk">Kijk hier.</Tip>\n\nDat is <Link naar="/a">alles</Link>.\n',
      finds: [
        { at: '1:6-1:16', messageId: 'value' },
        { at: '1:17-1:29', messageId: 'attribute' },
        { at: '3:14-3:23', messageId: 'attribute' },
      ],
    },
    {
      name: 'an element within a line, once',
      path: 'a.mdx',
      source: 'That is <Link to="/a">all</Link>.\n',
      text: 'Dat is <Verwijzing to="/a">alles</Verwijzing>.\n',
      finds: ['1:8-1:19'],
    },
    {
      name: 'numbered tags of a message',
      path: 'nl.json',
      source: '{"a": "Go to <1>the shop</1> or <2>leave</2>.", "b": "See <1>it</1>."}',
      text: '{"a": "Ga naar <1>de winkel</2> of <2>ga weg</2>.", "b": "Bekijk het."}',
      finds: ['1:16-1:19', '1:59-1:70'],
    },
    {
      name: 'a footnote',
      source: 'It is fast.[^1]\n\n[^1]: On most.\n',
      text: 'Het is snel.\n\n[^1]: Op de meeste.\n',
      finds: [{ at: '1:1-1:13', messageId: 'footnote', severity: 'warning' }],
    },
    {
      name: 'an attribute',
      source: 'A <abbr class="x" data-key="y">S</abbr>.\n',
      text: 'Een <abbr klasse="x" data-key="y">S</abbr>.\n',
      finds: [{ at: '1:5-1:35', messageId: 'attribute' }],
    },
    {
      name: 'a tag',
      source: 'Press <kbd>F1</kbd>, then H<sub>2</sub>O.\n',
      text: 'Druk op <kbd>F1</kbd>, dan H2O.\n',
      finds: ['1:1-1:32'],
    },
  ],
});
