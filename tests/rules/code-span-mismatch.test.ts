import { describe, test } from 'vitest';
import rule from '../../rules/code-span-mismatch.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';
import { olderPage } from '../older-page.ts';

new RuleTester({ lang: 'nl', sourceLang: 'en', describe, it: test }).run(rule, {
  valid: [
    {
      name: 'said as "it" in a shorter sentence',
      source:
        'Looks for the only dish of a `kind` on the menu. When the menu has no dish of that `kind`, or several, it gives up.\n',
      text: 'Zoekt op het menu naar het enige gerecht van een `kind`. Geeft het op als er geen is, of meer dan een.\n',
    },
    {
      name: 'names of an example, of which one is localised throughout',
      source: 'Both `Owner` and `Guest` call `knock`. Then the `Guest` comes in.\n',
      text: 'Zowel `Eigenaar` als `Gast` roept `knock` aan. Dan komt de `Gast` binnen.\n',
    },
    {
      name: 'a name and another made of it',
      source: 'Such a pair as `[thing, setThing]` keeps it.\n',
      text: 'Zo een paar als `[ding, setDing]` bewaart het.\n',
    },
    {
      name: 'words in angle brackets, for the reader to replace',
      source: 'Run `bake <kind of bread>` first.\n',
      text: 'Voer eerst `bake <soort brood>` uit.\n',
    },
    {
      name: 'the name of a phrase in one mark, and the phrase translated',
      source: 'Push all changes to the `main branch` of the project at once.\n',
      text: 'Stuur alle wijzigingen meteen naar de tak `main` van het project.\n',
    },
    {
      name: 'other brackets',
      source: 'Call `fetch()` and close `<menu>` after it.\n',
      text: 'Roep `fetch` aan en sluit daarna `menu`.\n',
    },
    {
      name: 'a suffix that Turkish hangs on a name, inside the code',
      lang: 'tr',
      source: 'Read the value from `Provider` here.\n',
      text: "Değeri burada `Provider'dan` okuyun.\n",
    },
    {
      name: 'said as "it" the second time',
      source: 'Call `reload` after each change. The page waits until `reload` returns a new value.\n',
      text: 'Roep na elke wijziging `reload` aan. De pagina wacht er dan op.\n',
    },
    {
      name: 'the same code in another order',
      source: 'Use `a.b` with `c.d`.\n',
      text: 'Gebruik `c.d` met `a.b`.\n',
    },
    {
      name: 'moved to the next paragraph',
      source: 'Use `a.b` here and now, please.\n\nThen go on to the end of it.\n',
      text: 'Gebruik dat hier en nu alstublieft.\n\nGa dan met `a.b` door tot het einde.\n',
    },
    {
      name: 'placeholders for the reader',
      source: 'Run `tar {{path/to/file}}` now.\n',
      text: 'Voer nu `tar {{pad/naar/bestand}}` uit.\n',
    },
    { name: 'brackets added', source: 'Call `start` first.\n', text: 'Roep eerst `start()` aan.\n' },
    {
      name: 'a name that the example bears throughout',
      source: 'Call `sayHi`, then `sayHi` again.\n\n```js\nsayHi();\n```\n',
      text: 'Roep `zegHoi` aan, dan weer `zegHoi`.\n\n```js\nzegHoi();\n```\n',
    },
    {
      name: 'a text in quotes',
      source: 'Print `puts "Hello World"` once.\n',
      text: 'Rufen Sie einmal `puts "Hallo Welt"` auf.\n',
      lang: 'de',
    },
    {
      name: 'a damaged source that was repaired',
      source: 'It says `Unable tooconnect toohello server` then.\n',
      text: 'Er staat dan `Unable to connect to the server`.\n',
    },
    {
      name: 'a repeated name',
      source: 'Use `key` or `key` alone.\n',
      text: '`key` だけを使います。\n',
      lang: 'ja',
    },
    {
      name: 'a block that was dropped',
      source: '# Title\n\nUse `a.b` here and there.\n\n## More\n',
      text: '# Titel\n\n## Meer\n',
    },
    {
      name: 'with more of its line',
      source: 'Return `false` here to stop it.\n',
      text: 'Geef hier `return false` om het te stoppen.\n',
    },
    {
      name: 'named where a link leads, and in a URL',
      source: 'Read [the `core-kit` page](https://example.com/core-kit) now.\n',
      text: 'Lees nu [de pagina van `core-kit`](https://example.com/core-kit).\n',
    },
  ],
  invalid: [
    {
      name: 'a line of its own, in a script without blanks',
      lang: 'ja',
      source: '**shed.js**\n`embed:shed/open.js`\n\nOpen the shed.\n',
      text: '**shed.js**\n\n物置を開きます。\n',
      finds: [{ at: '1:1-2:1', messageId: 'lost', confidence: 'medium' }],
    },
    {
      name: 'all the text of a link in a sentence, which is empty now',
      source: '[`shed`](/shed) and [`bed`](/bed) are parts of a garden. They have keys.\n',
      text: '[](/shed) en [`bed`](/bed) zijn delen van een tuin. Ze hebben sleutels.\n',
      finds: [{ at: '1:1-1:10', messageId: 'lost', confidence: 'medium' }],
    },
    {
      name: 'all the text of a link in an item, whose husk is left',
      source: '- [`Shed.open`](#open)\n- [`Shed.lock`](#lock)\n- [`Shed.find`](#find)\n',
      text: '- [`Shed.open`](#open)\n- [](#lock)\n- [`Shed.find`](#find)\n',
      finds: [{ at: '2:1-3:1', messageId: 'lost', confidence: 'medium' }],
    },
    {
      name: 'the last block of the page, whose blank line is left',
      source: 'Open the shed:\n\n`shed open`\n\nLock it when you leave:\n\n`shed lock --now`\n',
      text: 'Open de schuur:\n\n`shed open`\n\nDoe hem op slot als u weggaat:\n\n\n',
      finds: [{ at: '7:1-8:1', messageId: 'lost', confidence: 'medium' }],
    },
    {
      name: 'out of brackets, in a sentence of other words',
      lang: 'es',
      source: 'Run the [garden](/garden) checks (`shed check`).\n',
      text: 'Ejecuta sin falta todas las comprobaciones necesarias de [garden](/garden) ().\n',
      finds: [{ at: '1:1-1:79', messageId: 'lost', confidence: 'medium' }],
    },
    {
      name: 'behind a preposition, which stands before no other mark of the page',
      lang: 'fr',
      source:
        'The door of the shed and the gate of the garden are of wood. The number of keys can be set with `shed-keys`.\n',
      text: 'La porte de la remise et le portail de jardin sont de bois, de fer et de verre. Le nombre de clés peut être réglé à l’aide de, qui vient avec la remise et avec le jardin tout entier.\n',
      finds: [{ at: '1:81-1:183', messageId: 'lost', confidence: 'medium' }],
    },
    {
      name: 'torn out of Chinese, though the sentence has it once more',
      lang: 'zh-Hans',
      source: 'Pass `seed` to the bed, and the bed keeps `seed` until spring.\n',
      text: '把 传给花坛，花坛会把 `seed` 保留到春天。\n',
      finds: [{ at: '1:1-1:26', messageId: 'lost', confidence: 'medium' }],
    },
    {
      name: 'all the text of an item, on a page that leaves more unmarked',
      source:
        '- `Shed.open`\n- `Shed.lock`\n\nCall `Shed.find` and `Shed.list`, then `Shed.sort` and `Shed.show`. Close with `Shed.end`, `Shed.rest`, `Shed.halt` or `Shed.stop`.\n',
      text: '- Shed.open\n- `Shed.lock`\n\nRoep Shed.find en Shed.list aan, dan `Shed.sort` en `Shed.show`. Sluit met `Shed.end`, `Shed.rest`, `Shed.halt` of `Shed.stop`.\n',
      finds: [
        { at: '1:3-1:12', messageId: 'bare', confidence: 'medium' },
        { at: '4:6-4:15', messageId: 'bare', confidence: 'low' },
        { at: '4:19-4:28', messageId: 'bare', confidence: 'low' },
      ],
    },
    {
      name: 'on a page made from another state of its source',
      lang: 'nl',
      ...olderPage('Set the `clock` of the oven before you go.', 'Zet de `klok` van de oven voordat u gaat.'),
      finds: [{ at: '9:8-9:14', messageId: 'altered', confidence: 'low' }],
    },
    {
      name: 'unmarked where the source marks it, and not where it does not',
      source: 'Call `Shed#open`, and see [Shed#open](a.md).\n',
      text: 'Roep Shed#open aan, en zie [Shed#open](a.md).\n',
      finds: ['1:6-1:15'],
    },
    {
      name: 'translated, though the name stands in a URL',
      source: 'The `core-kit` is in [its folder](https://example.com/core-kit).\n',
      text: 'De `kern-kit` staat in [haar map](https://example.com/core-kit).\n',
      finds: [{ at: '1:4-1:14', messageId: 'altered' }],
    },
    {
      name: 'a plain word unmarked, where the page marks others',
      source: 'Use `Symbol` or `Promise` there.\n',
      text: '`Symbol` か Promise を使います。\n',
      lang: 'ja',
      finds: [{ at: '1:12-1:19', messageId: 'bare', confidence: 'medium' }],
    },
    {
      name: 'a word that may be one of the translation',
      source: 'Close the window of `Plan` and the loop of `do` now.\n',
      text: 'Feche já a janela de `Plan` e o ciclo de do.\n',
      lang: 'pt',
      finds: [{ at: '1:42-1:44', messageId: 'bare', confidence: 'low' }],
    },
    {
      name: 'the beginning of a sentence, of code that the block has elsewhere',
      source: 'The command `puts` prints a text. `puts` always returns nothing at all.\n',
      text: 'O comando `puts` escreve um texto. sempre devolve absolutamente nada.\n',
      lang: 'pt',
      finds: [{ at: '1:36-1:70', messageId: 'lost' }],
    },
    {
      name: 'a command that left its paragraph empty',
      source: '# Lists\n\nShow all files:\n\n`ls -a`\n\nShow one file:\n\n`cat a.txt`\n',
      text: '# Lijsten\n\nToon alle bestanden:\n\n\n\nToon één bestand:\n\n`cat a.txt`\n',
      finds: [{ at: '5:1-6:1', messageId: 'lost' }],
    },
    {
      name: 'lost the second time, though all else is said',
      source: 'Call `reload` after each change. The page waits until `reload` returns a new value.\n',
      text: 'Roep na elke wijziging `reload` aan. De pagina wacht tot een nieuwe waarde teruggeeft.\n',
      finds: [{ at: '1:38-1:87', messageId: 'lost' }],
    },
    {
      name: 'the first of two, in the sentence that lacks it',
      source: 'The page waits until `reload` returns a new value. Call `reload` after each change.\n',
      text: 'De pagina wacht tot een nieuwe waarde teruggeeft. Roep na elke wijziging `reload` aan.\n',
      finds: [{ at: '1:1-1:50', messageId: 'lost' }],
    },
    {
      name: 'lost, though the text of a link has the same words',
      source: 'See [list items](list.md) for more. Then `list items` prints all the names.\n',
      text: 'Zie [list items](list.md) voor meer. Daarna drukt alle namen af, elk een keer.\n',
      finds: [{ at: '1:38-1:79', messageId: 'lost' }],
    },
    {
      name: 'what ended its line',
      source: 'Type this address:\n`https://kit.example/login`\n\nThen press the key.\n',
      text: 'Typ dit adres in het veld:\n\nDruk dan op de toets.\n',
      finds: [{ at: '1:1-2:1', messageId: 'lost' }],
    },
    {
      name: 'a command that left its list marker',
      source: '- `Array#sum`\n- `Array#max`\n- `Array#min`\n',
      text: '- `Array#sum`\n-\n- `Array#min`\n',
      finds: [{ at: '2:1-3:1', messageId: 'lost' }],
    },
    {
      name: 'a part of an identifier in other letters',
      source: 'The method `yield_self` passes the context on.\n',
      text: 'Метод `это_self` передаёт контекст дальше.\n',
      lang: 'ru',
      finds: [{ at: '1:7-1:17', messageId: 'altered' }],
    },
    {
      name: 'a place in the system among words for the reader',
      source: 'Run `wipe --zero {{/dev/disk}} {{name}}` now.\n',
      text: 'Voer nu `wipe --zero {{/toestel/schijf}} {{naam}}` uit.\n',
      finds: ['1:9-1:51'],
    },
    {
      name: 'mistyped, as people do: hidden unless asked for',
      source: 'Call `connectTo` now.\n\n```js\nconnectTo(1);\n```\n',
      text: 'Roep nu `conectTo` aan.\n\n```js\nconnectTo(1);\n```\n',
      finds: [{ at: '1:9-1:19', messageId: 'altered', severity: 'warning', confidence: 'low' }],
    },
    {
      name: 'another form of a command: its words in another order, fewer of them, and short options',
      source: 'Run `pack list --all`, then `pack show --kind=disk`, then `pack count --lines --total`.\n',
      text: 'Voer `pack --all list` uit, dan `pack show --disk`, dan `pack count -l -t`.\n',
      finds: [
        { at: '1:6-1:23', messageId: 'altered', confidence: 'low' },
        { at: '1:33-1:51', messageId: 'altered', confidence: 'low' },
        { at: '1:57-1:75', messageId: 'altered', confidence: 'low' },
      ],
    },
    {
      name: 'in a comment, which nobody reads',
      source: 'Set `max-size` to five here.\n',
      text: 'Stel hier in op vijf.<!--max-size-->\n',
      finds: [{ at: '1:1-1:37', messageId: 'lost' }],
    },
    {
      name: 'the title of a page that is linked to',
      source: 'See [`recipes`](recipes.md) for more of these.\n',
      text: 'Zie [`recepten`](recepten.md) voor meer daarvan.\n',
      finds: [{ at: '1:6-1:16', messageId: 'altered', confidence: 'low' }],
    },
    {
      name: 'another name in Latin letters, where an engine would write others',
      source: 'The `oven` returns `null` now.\n',
      text: 'Теперь `oven` возвращает `undefined`.\n',
      lang: 'ru',
      finds: [{ at: '1:26-1:37', messageId: 'altered', confidence: 'low' }],
    },
    {
      name: 'a word in quotes that stands for it',
      source: 'We called it `cleanup` to show what it is for, but call it as you like.\n',
      text: 'We noemden het „opruimen” om te tonen waarvoor het dient, maar noem het zoals u wilt.\n',
      finds: [{ at: '1:1-1:86', messageId: 'lost', confidence: 'low' }],
    },
    {
      name: 'a gloss in brackets',
      source: 'Names are in `snakeCase` here.\n',
      text: 'Namen staan hier in slangenletters (snakeCase).\n',
      finds: [{ at: '1:37-1:46', messageId: 'bare', confidence: 'low' }],
    },
    {
      name: 'a name in words',
      source: 'We write all names of the kitchen in `snakeCase` on this page.\n',
      text: 'Op deze pagina staan alle namen uit de keuken in snake case.\n',
      finds: [{ at: '1:1-1:61', messageId: 'lost', confidence: 'low' }],
    },
    {
      name: 'words that stand for it',
      source:
        'Count all lines of `stdin` at once:\n\nBake the bread now, and wait for it until it is brown.\n',
      text: 'Tel meteen alle regels die via de standaardinvoer binnenkomen:\n\nBak nu het brood, en wacht erop tot het bruin is.\n',
      finds: [{ at: '1:1-1:63', messageId: 'lost', confidence: 'low' }],
    },
    {
      name: 'two of three in one sentence, which was written anew',
      source: 'Pass the `guest` and the `tableSize` down to the `Kitchen` through all of the rooms.\n',
      text: 'Geef dat alles door alle kamers heen helemaal door tot aan de `Kitchen`, een voor een.\n',
      finds: [{ at: '1:1-1:87', messageId: 'lost', confidence: 'low' }],
    },
    ...(
      [
        ['left out by a writer', '将 `oven` 的温度设为固定值。', 'low'],
        ['a blank between letters', '将 `oven` 的 设为固定值。', 'medium'],
        ['a conjunction with nothing behind it', '将 `oven` 的温度设为固定值和。', 'medium'],
        ['two marks in a row', '将 `oven` 的，，设为固定值。', 'medium'],
      ] as const
    ).map(([name, text, confidence]) => ({
      name: `Chinese: ${name}`,
      lang: 'zh-Hans',
      source: 'Set the `heat` of the `oven` to a fixed value.\n',
      text: `${text}\n`,
      finds: [{ at: `1:1-1:${text.length + 1}`, messageId: 'lost' as const, confidence }],
    })),
    {
      name: 'Japanese: a particle with nothing before it',
      lang: 'ja',
      source: 'What does `heat` return to the `oven`?\n',
      text: 'は`oven`に何を返しますか？\n',
      finds: [{ at: '1:1-1:17', messageId: 'lost', confidence: 'medium' }],
    },
    {
      name: 'in quotation marks instead',
      source: 'Set `max-size` to five.\n',
      text: 'Stel “max-size” in op vijf.\n',
      finds: [{ at: '1:7-1:15', messageId: 'bare', confidence: 'low' }],
    },
    {
      name: 'the text of a link, which the translation gave other words',
      source: 'The page [`recipes`](recipes.md) tells you how to bake bread without an oven.\n',
      text: 'Op de pagina [met recepten](recipes.md) staat hoe u brood zonder oven bakt.\n',
      finds: [{ at: '1:1-1:76', messageId: 'lost', confidence: 'low' }],
    },
    {
      name: 'the text of a link that has none left',
      source: 'The page [`recipes`](recipes.md) tells you how to bake bread without an oven.\n',
      text: 'Op de pagina [](recipes.md) staat hoe u brood zonder oven bakt.\n',
      finds: [{ at: '1:14-1:28', messageId: 'lost', confidence: 'medium' }],
    },
    {
      name: 'two of several unmarked: its writer does not take care to mark',
      source: 'Set `max-size`, `min-size`, `step-size`, `use-cache`, `a.b`, `c.d` and `e.f` now.\n',
      text: 'Stel max-size, min-size, `step-size`, `use-cache`, `a.b`, `c.d` en `e.f` nu in.\n',
      finds: [
        { at: '1:6-1:14', messageId: 'bare', confidence: 'low' },
        { at: '1:16-1:24', messageId: 'bare', confidence: 'low' },
      ],
    },
    {
      name: 'one word without its mark again and again: its writer takes it for a word of the text',
      source:
        'Open the `list` of the guests.\n\nWrite their names into the `list` with `add`.\n\nClose the `list` at the door.\n\nUse `a.b`, `c.d`, `e.f`, `g.h`, `i.j`, `k.l` or `m.n`.\n',
      text: 'Open de lijst van de gasten.\n\nSchrijf hun namen met `add` in de lijst.\n\nSluit de lijst bij de deur.\n\nGebruik `a.b`, `c.d`, `e.f`, `g.h`, `i.j`, `k.l` of `m.n`.\n',
      finds: [
        { at: '1:1-1:29', messageId: 'lost', confidence: 'low' },
        { at: '3:1-3:41', messageId: 'lost', confidence: 'low' },
        { at: '5:1-5:28', messageId: 'lost', confidence: 'low' },
      ],
    },
    {
      name: 'most of all unmarked, as an engine does',
      source: 'Set `max-size`, `min-size` and `a.b` now.\n',
      text: 'Stel max-size, min-size en `a.b` nu in.\n',
      finds: [
        { at: '1:6-1:14', messageId: 'bare', confidence: 'medium' },
        { at: '1:16-1:24', messageId: 'bare', confidence: 'medium' },
      ],
    },
    {
      name: 'translated',
      source: 'Call `connectTo` first.\n',
      text: 'Roep eerst `verbind` aan.\n',
      finds: [{ at: '1:12-1:21', messageId: 'altered', severity: 'warning' }],
    },
    {
      name: 'against the code of the page',
      source: 'Call `connectTo` first.\n\n```js\nconnectTo(1);\n```\n',
      text: 'Roep eerst `verbind` aan.\n\n```js\nconnectTo(1);\n```\n',
      finds: [{ at: '1:12-1:21', messageId: 'broken', severity: 'error', confidence: 'high' }],
    },
    {
      name: 'unmarked',
      source: 'Set `max-size` to five.\n',
      text: 'Stel max-size in op vijf.\n',
      finds: [{ at: '1:6-1:14', messageId: 'bare' }],
    },
    {
      name: 'lost',
      source: 'The method `toString` returns text.\n',
      text: 'Die Methode gibt Text zurück.\n',
      finds: [{ at: '1:1-1:30', messageId: 'lost' }],
      lang: 'de',
    },
    {
      name: 'in HTML',
      source: 'Press <code>run-all</code> now.\n',
      text: 'Appuyez sur <code>tout-lancer</code>.\n',
      finds: ['1:13-1:37'],
      lang: 'fr',
    },
    {
      name: 'in a table',
      source: '| Name | Use |\n| --- | --- |\n| `max` | most |\n',
      text: '| Nombre | Uso |\n| --- | --- |\n| `máximo` | lo más |\n',
      finds: ['3:3-3:11'],
      lang: 'es',
    },
    {
      name: 'behind an emoji',
      source: 'Run `npm test` 🎉.\n',
      text: '🎉 `npm 测试`を実行。\n',
      finds: ['1:4-1:12'],
      lang: 'ja',
    },
  ],
});
