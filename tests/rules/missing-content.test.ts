import { describe, test } from 'vitest';
import rule from '../../rules/missing-content.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

const STEPS = [
  'Open the `settings` page.',
  'Choose the **Network** tab.',
  'Enter the address of the proxy.',
  'Restart the `agent` service.',
];
const SCHRITTE = [
  'Öffnen Sie die Seite `settings`.',
  'Wählen Sie die Registerkarte **Network**.',
  'Geben Sie die Adresse des Proxys ein.',
  'Starten Sie den Dienst `agent` neu.',
];
const list = (items: readonly string[]) => items.map((item, index) => `${index + 1}. ${item}\n`).join('');
const paragraphs = (items: readonly string[]) => `${items.join('\n\n')}\n`;
const without = (items: readonly string[], ...dropped: number[]) =>
  items.filter((_, index) => !dropped.includes(index));

new RuleTester({ lang: 'de', describe, it: test }).run(rule, {
  valid: [
    { name: 'all of it', source: list(STEPS), text: list(SCHRITTE) },
    {
      name: 'steps in another order',
      source: paragraphs(STEPS),
      text: paragraphs([SCHRITTE[1]!, SCHRITTE[0]!, SCHRITTE[2]!, SCHRITTE[3]!]),
    },
    {
      name: 'two paragraphs made one',
      source: paragraphs(STEPS),
      text: paragraphs([SCHRITTE[0]!, `${SCHRITTE[1]} ${SCHRITTE[2]}`, SCHRITTE[3]!]),
    },
    {
      name: 'an image the translation left out',
      source: 'Open the `settings` page.\n\n![](a.png)\n\nRestart the `agent` service.\n',
      text: 'Öffnen Sie die Seite `settings`.\n\nStarten Sie den Dienst `agent` neu.\n',
    },
    {
      name: 'a comment',
      source: 'Open the `settings` page.\n\n<!-- for translators: keep it short -->\n',
      text: 'Öffnen Sie die Seite `settings`.\n',
    },
    {
      name: 'one sentence in place of two',
      source: 'Stop the service. Then restart it.',
      text: 'Starten Sie den Dienst nach dem Anhalten neu.',
    },
    {
      name: 'a sentence whose bold text is there, beside one that Chinese joins',
      lang: 'zh-Hans',
      source:
        'So far all of our jobs end by themselves. Other jobs do not. One of them **keeps a door open** to the store next door. Such a job has to be told when the day is over.\n',
      text: '到目前为止，所有的工作都会自行结束，但有些工作不会。其中一项**让门开着**。一天结束时必须告诉这样的工作。\n',
    },
    {
      name: 'two sentences that Chinese joins with a comma',
      lang: 'zh-Hans',
      source:
        'The `log` shows what the agent has done since its start.\n\nPress `esc` to leave the editor. Nothing is saved then. After that, restart the `agent` service of the machine.\n\nThe `server` tells the agent what to do next.\n',
      text: '`log` 显示代理自启动以来所做的所有事情。\n\n按 `esc` 离开编辑器，不保存。然后重启机器的 `agent` 服务。\n\n`server` 告诉代理接下来要做什么。\n',
    },
    {
      name: 'a lead-in that was put into the sentence before, which leads on in its place',
      source:
        'Setting up the proxy of the agent takes no more than a minute. These are the steps to take:\n\n1. Stop it.\n',
      text: 'Den Proxy des Agenten in höchstens einer Minute einrichten:\n\n1. Halten Sie ihn an.\n',
    },
    {
      name: 'a sentence whose code stands in another one',
      source:
        'The module has a method `read`, which gives the text of a file. The method `readAll` gives the texts of all files. Both of them close the files for you.\n',
      text: 'Das Modul hat die Methoden `read` für den Text einer Datei und `readAll` für alle. Beide schließen die Dateien für Sie.\n',
    },
    { name: 'an empty source', source: '', text: 'Öffnen Sie die Seite.' },
    {
      name: 'a short interjection',
      source: 'Well done! Your cluster is now ready to use in production.',
      text: 'Ihr Cluster ist jetzt für den produktiven Einsatz bereit.',
    },
  ],
  invalid: [
    {
      name: 'two words and an address',
      source:
        '> Open and lock the door of a garden shed.\n> More information: <https://shed.example/door>.\n',
      text: '> Die Tür eines Gartenhauses auf- und zuschließen.\n',
      finds: ['1:3-1:51'],
    },
    {
      name: 'a section in one piece, though a block in its midst is like one behind it',
      source:
        '# Shed {#shed}\n\nOpen `shed`.\n\n## Water {#water}\n\nFill the can with water.\n\n[Try it](/try)\n\nPour the water on the beds of the garden.\n\n## Lock {#lock}\n\nTurn the `key`.\n\n[Try it](/try)\n\nGo home.\n',
      text: '# Schuppen {#shed}\n\nÖffnen Sie `shed`.\n\n## Abschließen {#lock}\n\nDrehen Sie `key` um.\n\n[Ausprobieren](/try)\n\nGehen Sie heim.\n',
      finds: ['5:1-5:23'],
    },
    {
      name: 'a short sentence with its code, where the one before has more commas',
      lang: 'zh-Hans',
      source: 'Open the door of the shed and look for the can. It unpacks `can` as well.\n',
      text: '打开工具房的门，然后去找水壶。\n',
      finds: ['1:1-1:16'],
    },
    {
      name: 'most of a page, in one piece',
      source:
        '# Shed {#shed}\n\nOpen `shed`.\n\n## Water {#water}\n\nFill the can.\n\nWater the beds.\n\nEmpty the can.\n\n- Put it back.\n- Lock the shed.\n- Go home now.\n- Sleep well then.\n',
      text: '# Schuur {#shed}\n\nOpen `shed`.\n',
      finds: ['3:1-3:13'],
    },
    {
      name: 'the first of two sentences, in a paragraph that its place alone tells',
      source:
        '# Shed\n\n```sh\nshed open\n```\n\nWhen you leave the garden in the evening, put all the tools back on the wall where they hang. Then lock the door of the shed with the small key.\n\n```sh\nshed lock\n```\n',
      text: '# Schuur\n\n```sh\nshed open\n```\n\nDoe daarna de deur van de schuur op slot met de kleine sleutel.\n\n```sh\nshed lock\n```\n',
      finds: ['7:1-7:64'],
    },
    {
      name: 'a sentence whose link is gone with it, though the one before is long',
      source:
        'Water the beds early in the day, before the sun is high, and use the can from the shed. Plants drink best then. To learn more about it, see [how to water the garden](water.md).\n',
      text: 'Geef de bedden vroeg op de dag water, voordat de zon hoog staat, en gebruik de gieter uit de schuur. Planten drinken dan het allerbeste van de hele dag.\n',
      finds: ['1:102-1:153'],
    },
    {
      name: 'the last paragraph of a message, behind which others stand',
      path: 'de.yml',
      source:
        'a: |\n  Open the invoice of your choice.\n\n  Send it to the customer and wait.\nb: Close the window when you are done.\n',
      text: 'a: |\n  Öffnen Sie die Rechnung Ihrer Wahl.\nb: Schließen Sie das Fenster, wenn Sie fertig sind.\n',
      finds: ['2:3-2:38'],
    },
    {
      name: 'one of three that are alike, somewhere among them',
      lang: 'de',
      source:
        'The mill grinds wheat for the village. The bakery buys flour from the mill. The market sells bread from there.\n',
      text: 'Die Bäckerei kauft Mehl von der Mühle. Auf dem Markt gibt es deren Brote zu kaufen.\n',
      finds: ['1:1-1:84'],
    },
    {
      name: 'the last section, behind what is no prose',
      source: '# Disks\n\nOpen `disk.conf` now.\n\n<br>\n\n## Next steps\n\nRead [the guide](guide.md).\n',
      text: '# Schijven\n\nOpen nu `disk.conf`.\n\n<br>\n\n',
      finds: ['5:1-5:5'],
    },
    {
      name: 'the last section, before definitions of links',
      source:
        '# Disks\n\nOpen `disk.conf` [now][1].\n\n## Next steps\n\nRead [the guide](guide.md).\n\n<!-- Links -->\n[1]: a.md\n',
      text: '# Schijven\n\nOpen [nu][1] `disk.conf`.\n\n<!-- Links -->\n[1]: a.md\n',
      finds: ['3:1-3:26'],
    },
    {
      name: 'a short sentence, where all others have their counterparts',
      lang: 'de',
      source:
        'The server was too patient with headers that are not valid at all. This may lead to different readings in `a` and in `b`. See the `note 4` for details.\n',
      text: 'Der Server ging mit Kopfzeilen, die überhaupt nicht gültig sind, viel zu nachsichtig um. Das kann in `a` und in `b` zu verschiedenen Lesarten führen.\n',
      finds: ['1:90-1:150'],
    },
    {
      name: 'a list item in the middle',
      source: list(STEPS),
      text: list(without(SCHRITTE, 1)),
      finds: [{ at: '2:4-2:41', messageId: 'block', confidence: 'high' }],
    },
    {
      name: 'the last paragraph',
      source: paragraphs(STEPS),
      text: paragraphs(without(SCHRITTE, 3)),
      finds: [{ at: '5:1-5:38', messageId: 'block' }],
    },
    {
      name: 'a section',
      source: `# Agent\n\n${STEPS[0]}\n\n## Proxy {#proxy}\n\n${STEPS[2]}\n\n## Restart {#restart}\n\n${STEPS[3]}\n`,
      text: `# Agent\n\n${SCHRITTE[0]}\n\n## Neustart {#restart}\n\n${SCHRITTE[3]}\n`,
      finds: [{ at: '5:1-5:23', messageId: 'blocks' }],
    },
    {
      name: 'a code block',
      source: `${STEPS[0]}\n\n\`\`\`sh\nagent --restart\n\`\`\`\n\n${STEPS[3]}\n`,
      text: `${SCHRITTE[0]}\n\n${SCHRITTE[3]}\n`,
      finds: [{ at: '3:1-3:36', messageId: 'block' }],
    },
    {
      name: 'two paragraphs in different places, each where it would stand',
      source: paragraphs([...STEPS, 'Close the `settings` page.', 'Read the `log` of the agent.']),
      text: paragraphs([SCHRITTE[0]!, SCHRITTE[2]!, SCHRITTE[3]!, 'Lesen Sie das `log` des Agenten.']),
      finds: [
        { at: '3:1-3:38', messageId: 'block' },
        { at: '7:1-7:33', messageId: 'block' },
      ],
    },
    {
      name: 'a question to the reader, which asks for nothing',
      source:
        'The agent reads `proxy.conf` at its start. So how do you change the proxy then? Write the address into `proxy.conf`.',
      text: 'Der Agent liest beim Start `proxy.conf`. Schreiben Sie die Adresse in `proxy.conf`.',
      finds: [{ at: '1:42-1:84', messageId: 'sentence', confidence: 'low' }],
    },
    {
      name: 'a short sentence of a page that lacks more than one, and a long one',
      source: `The agent reads \`proxy.conf\` at its start. That takes a second or two. Write the address into \`proxy.conf\`.

The agent asks the \`server\` for work. It does so once a minute, and more often when much has been waiting for it. Stop the \`server\` last.
`,
      text: `Der Agent liest beim Start \`proxy.conf\`. Schreiben Sie die Adresse in \`proxy.conf\`.

Der Agent fragt den \`server\` nach Arbeit. Halten Sie den \`server\` zuletzt an.
`,
      finds: [
        { at: '1:42-1:84', messageId: 'sentence', confidence: 'low' },
        { at: '3:43-3:78', messageId: 'sentence', confidence: 'high' },
      ],
    },
    {
      name: 'a sentence in Japanese',
      lang: 'ja',
      source:
        'Open the settings page of the agent. Write down the address of the proxy before you go on. Restart the service.',
      text: 'エージェントの設定ページを開きます。サービスを再起動します。',
      finds: [{ at: '1:1-1:31', messageId: 'sentence' }],
    },
    {
      name: 'the last sentence',
      source: 'Restart the `agent` service. Its log tells you whether the new address of the proxy works.',
      text: 'Starten Sie den Dienst `agent` neu.',
      finds: [{ at: '1:1-1:36', messageId: 'sentence' }],
    },
  ],
});
