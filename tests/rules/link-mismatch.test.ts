import { describe, test } from 'vitest';
import rule from '../../rules/link-mismatch.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';
import { olderPage } from '../older-page.ts';

new RuleTester({ lang: 'nl', sourceLang: 'en', describe, it: test }).run(rule, {
  valid: [
    {
      name: 'an address of nobody',
      path: 'nl.json',
      source: '{"a": "Your name <email@example.com>"}',
      text: '{"a": "Uw naam <adres@voorbeeld.nl>"}',
    },
    {
      name: 'a link that shows its destination, as an autolink',
      source: 'Choose the winners of the year here.\n\n[http://a.example/news/](http://a.example/news/)\n',
      text: 'Kies hier de winnaars van het jaar.\n\n<http://a.example/news/>\n',
    },
    {
      name: 'a site of nearly the same name',
      source: 'See [the guide](https://ruby-guide.example/core).\n',
      text: 'Zie [de gids](https://rubyguides.example/core).\n',
    },
    {
      name: 'the anchor of another page of the project',
      source: 'See [the guide](guide.md#before-you-start).\n',
      text: 'Zie [de gids](guide.md#voordat-u-begint).\n',
    },
    {
      name: 'another language of the site',
      source: 'See [it](https://en.example.org/wiki/Tree).\n',
      text: 'Zie [het](https://nl.example.org/wiki/Boom).\n',
    },
    {
      name: 'depth, ending and slash',
      source: 'See [a](./a.md), [b](/docs/b/).\n',
      text: 'Zie [a](../a.html), [b](/docs/b).\n',
    },
    {
      name: 'the definition stands elsewhere',
      source: 'Ask [us][h].\n\n[h]: help.md\n',
      text: '[h]: help.md\n\nVraag [ons][h].\n',
    },
    {
      name: 'a definition became a destination',
      source: 'Ask [us][h].\n\n[h]: help.md\n',
      text: 'Vraag [ons](help.md).\n',
    },
    {
      name: 'a better page',
      source: 'See [it](https://example.com/a-long-story).\n',
      text: 'Zie [het](https://example.net/boeken/bomen).\n',
    },
    {
      name: 'moved to the next sentence',
      source: 'See [it](a.md). Then go.\n',
      text: 'Kijk eerst. Ga dan naar [a](a.md).\n',
    },
    {
      name: 'a pattern',
      source: 'See [it](https://shop.example/abcdefghij).\n',
      text: 'Zie [het](https://shop.example/abcdefghji).\n',
      options: { localised: ['^https://shop'] },
    },
    {
      name: 'brackets that the source has too',
      source: 'Write [x] and see [it](a.md).\n',
      text: 'Schrijf [x] en zie [het](a.md).\n',
    },
  ],
  invalid: [
    {
      name: 'an item that is nothing but a link, with a blank in its address',
      source:
        '- [Beds](garden-beds-and-borders-of-the-north.md)\n- [Tools](garden-tools-and-their-handles.md)\n- [Water](garden-water-and-its-barrels.md)\n',
      text: '- [Bedden](garden-beds-and-borders-of-the-north.md)\n- [Gereedschap](g arden-tools-and-their-handles.md)\n- [Water](garden-water-and-its-barrels.md)\n',
      finds: [{ at: '2:3-2:52', messageId: 'unlinked' }],
      fixed:
        '- [Bedden](garden-beds-and-borders-of-the-north.md)\n- [Gereedschap](garden-tools-and-their-handles.md)\n- [Water](garden-water-and-its-barrels.md)\n',
    },
    {
      name: 'on a page made from another state of its source',
      lang: 'nl',
      ...olderPage(
        'See [the list](list.md) for `rye` and for `oats` of it.',
        'Zie de lijst voor `rye` en voor `oats` ervan.',
      ),
      finds: [{ at: '9:1-9:46', messageId: 'lost', confidence: 'low' }],
    },
    {
      name: 'one word of a fragment translated',
      source: 'See [the beds](plants.md#sunny-garden-beds).\n',
      text: 'Bekijk [de tuin](plants.md#sunny-tuin-beds).\n',
      finds: ['1:8-1:44'],
    },
    {
      name: 'a path behind an expression of Jekyll, with blanks in it',
      source: 'See [install]({{ site.baseurl }}/setup/drive) and [disks]({{site.baseurl}}/disks/all).\n',
      text: 'Zie [installatie]({{ site.baseurl }}/setup/station) van een station en [schijven]({{ site.baseurl }}/disks/all).\n',
      finds: ['1:19-1:51'],
    },
    {
      name: 'the name of a parameter translated',
      source: 'See [the entry](https://example.com/list?name=A-12&page=2).\n',
      text: 'Siehe [den Eintrag](https://example.com/list?geht=A-12&page=2).\n',
      lang: 'de',
      finds: ['1:7-1:63'],
    },
    {
      name: 'an anchor that is no more than a word of grammar',
      source: 'See [how to start it](guide.md#starting-it-by-hand).\n',
      text: 'Vea [cómo iniciarlo](guide.md#para).\n',
      lang: 'es',
      finds: ['1:5-1:36'],
    },
    {
      name: 'a blank in a link alone in its item, between others',
      source: '- [Overview](set-overview.md)\n- [Server](set-server.md)\n- [Client](set-client.md)\n',
      text: '- [Übersicht](set-overview.md)\n- [Server] (set-server.md)\n- [Client](set-client.md)\n',
      lang: 'de',
      finds: ['2:3-2:27'],
      fixed: '- [Übersicht](set-overview.md)\n- [Server](set-server.md)\n- [Client](set-client.md)\n',
    },
    {
      name: 'the brackets where the link stood, beside others',
      source: 'The `log` is made anew each time you [build it](build.md#first).\n',
      text: 'El [`log`] se crea de nuevo cada vez que usted [compile].\n',
      lang: 'es',
      finds: ['1:48-1:57'],
    },
    {
      name: 'letters of a host that changed places',
      source: 'See [the guide](https://manuals.example.org/core/start).\n',
      text: 'Zie [de gids](https://manulas.example.org/core/start).\n',
      finds: ['1:5-1:54'],
    },
    {
      name: 'a translated anchor of a page that nobody translated',
      source: 'See [the law](https://example.org/law#basic-rule).\n',
      text: 'Zie [de wet](https://example.org/law#geïntroduceerd).\n',
      finds: ['1:5-1:53'],
    },
    {
      name: 'a blank in a destination, with another link beside it',
      source: 'See [the guide](guide-for-all.md).\n',
      text: 'Zie [de gids](g uide-for-all.md) en [de lijst](lijst.md).\n',
      finds: ['1:5-1:33'],
      fixed: 'Zie [de gids](guide-for-all.md) en [de lijst](lijst.md).\n',
    },
    {
      name: 'translated',
      source: 'See [the guide](setup-guide.md).\n',
      text: 'Zie [de gids](setup-gids.md).\n',
      finds: [{ at: '1:5-1:29', messageId: 'altered', severity: 'error' }],
    },
    {
      name: 'misspelt',
      source: 'See [it](https://example.com/enterprise-overview.md).\n',
      text: 'Siehe [hier](https://example.com/enterprise-overivew.md).\n',
      finds: ['1:7-1:57'],
      lang: 'de',
    },
    {
      name: 'in letters of the page',
      source: 'See [it](https://example.com/compare/v1).\n',
      text: '[これ](https://example.com/比較/v1) を参照。\n',
      finds: ['1:1-1:32'],
      lang: 'ja',
    },
    {
      name: 'a misspelt scheme',
      source: 'See [it](https://example.com/docs).\n',
      text: 'Vea [esto](thtps://example.com/docs).\n',
      finds: ['1:5-1:37'],
      lang: 'es',
    },
    {
      name: 'emptied',
      source: 'See [it](guide.md).\n',
      text: 'Voir [ceci]().\n',
      finds: [{ at: '1:6-1:14', messageId: 'emptied' }],
      lang: 'fr',
    },
    {
      name: 'brackets are left',
      source: 'See [the guide](guide.md) now.\n',
      text: 'Zie nu [de gids].\n',
      finds: [{ at: '1:8-1:17', messageId: 'unlinked' }],
    },
    {
      name: 'split',
      source: 'See [the guide](guide.md) now.\n',
      text: 'Zie nu [de gids] (guide.md).\n',
      finds: [{ at: '1:8-1:28', messageId: 'unlinked' }],
      fixed: 'Zie nu [de gids](guide.md).\n',
    },
    {
      name: 'a blank in the destination',
      source: 'See [it](https://example.com/docs).\n',
      text: 'Zie [het](https:/ /example.com/docs).\n',
      finds: ['1:5-1:37'],
      fixed: 'Zie [het](https://example.com/docs).\n',
    },
    {
      name: 'another place of the same page',
      source: 'See [the rules](https://example.com/rules.html#what-changes-in-lists).\n',
      text: 'Zie [de regels](https://example.com/rules.html#what-changes-in-list).\n',
      finds: [{ at: '1:5-1:69', messageId: 'fragment', severity: 'warning' }],
    },
    {
      name: 'several of many lost, by choice',
      source:
        'See [the guide](guide.md), [the list](list.md), [the plan](plan.md), [the map](map.md), [the log](log.md), [the key](key.md) and [the end](end.md).\n',
      text: 'Zie de gids, de lijst, [het plan](plan.md), [de kaart](map.md), [het log](log.md), [de sleutel](key.md) en [het eind](end.md).\n',
      finds: [{ at: '1:1-1:127', messageId: 'lost', confidence: 'low' }],
    },
    {
      name: 'lost',
      source: 'See [the guide](guide.md) for more.\n',
      text: 'Zie de gids voor meer.\n',
      finds: [{ at: '1:1-1:23', messageId: 'lost', severity: 'warning' }],
    },
    {
      name: 'a lost definition, used twice',
      source: 'Ask [us][help] or [them][help].\n\n[help]: help.md\n',
      text: 'Vraag [ons][help] of [hen][help].\n',
      finds: [{ at: '1:12-1:18', messageId: 'definition' }],
    },
    {
      name: 'another definition',
      source: 'Ask [us][help].\n\n[help]: https://example.com/enterprise-overview\n',
      text: 'Vraag [ons][help].\n\n[help]: https://example.com/enterprise-overveiw\n',
      finds: [{ at: '3:1-3:48', messageId: 'redefined' }],
    },
    {
      name: 'an image',
      source: '![A tree](media/tree-diagram.png)\n',
      text: '![Een boom](media/boom-diagram.png)\n',
      finds: ['1:1-1:36'],
    },
    {
      name: 'without words',
      source: 'See [the guide](guide.md).\n',
      text: 'Zie de gids [🔗](guide.md).\n',
      finds: [{ at: '1:13-1:27', messageId: 'wordless' }],
    },
  ],
});
