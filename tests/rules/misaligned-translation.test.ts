import { describe, test } from 'vitest';
import rule from '../../rules/misaligned-translation.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

const pageOf = (...paragraphs: string[]) => `# A\n\n${paragraphs.join('\n\n')}\n`;

new RuleTester({ lang: 'nl', sourceLang: 'en', describe, it: test }).run(rule, {
  valid: [
    {
      name: 'words with a number for the reader to replace',
      path: 'nl.po',
      text: 'msgid "Compare FILE1 with FILE2, and print what is only in FILE1."\nmsgstr "Vergelijk BESTAND1 met BESTAND2 en toon wat alleen in BESTAND1 staat."\n',
    },
    {
      name: 'code that was translated',
      lang: 'zh-Hans',
      path: 'zh-Hans.json',
      source: '{"a": "Evaluates the type of `value` and returns it as a string; `undefined` otherwise."}',
      text: '{"a": "以字符串形式返回`值`的类型。如果该`值`未定义，则将返回`未定义`"}',
    },
    {
      name: 'a translated name in code',
      source: pageOf('Call `readAll` for each row of the table before the window closes.'),
      text: pageOf('Roep voor elke rij van de tabel `leesAlles` aan voordat het venster sluit.'),
    },
    {
      name: 'translated names in code beside code that stayed, in a text that lacks a sentence',
      lang: 'ru',
      source: pageOf(
        'When both `Desk` and `Shelf` call `moveAll` at night, the `Shelf` moves only once, as you would expect. The rest of the furniture waits for its turn until the next morning. That saves much time.',
      ),
      text: pageOf(
        'Когда `Стол` и `Полка` ночью вызывают `moveAll`, `Полка` движется только один раз. Это экономит много времени.',
      ),
    },
    {
      name: 'names that the translation has of its own, in several texts',
      source: pageOf(
        'The `GuestList` holds every `GuestRow` of the evening.',
        'Open the `GuestList` before the doors are opened.',
        'Close the `GuestList` and print each `GuestRow` afterwards.',
        'Count every `GuestRow` twice, for the fire brigade asks for it.',
      ),
      text: pageOf(
        'De `LijstVanGasten` bevat elke `EenGast` van de avond.',
        'Open de `LijstVanGasten` voordat de deuren opengaan.',
        'Sluit de `LijstVanGasten` en druk daarna elke `EenGast` af.',
        'Tel elke `EenGast` tweemaal, want de brandweer vraagt ernaar.',
      ),
    },
    {
      name: 'another number',
      source: pageOf('The disk keeps up to 512 snapshots of each volume for you.'),
      text: pageOf('De schijf bewaart maximaal 5120 momentopnamen van elk volume.'),
    },
    {
      name: 'messages in another order',
      path: 'de.json',
      lang: 'de',
      source:
        '{"a": "Shelf settings", "b": "Lamp settings of the room", "c": "Open the door", "d": "The lamp cannot be lit, either because nobody has changed its bulb or because the cord lies beside the socket.", "e": "The door could not be opened, either because somebody has locked it or because there is snow in front of it.", "f": "The shelf was not filled, either because the books were late or because there were too many of them in the box.", "g": "Close the door", "h": "Chair legs off", "i": "Table legs off"}',
      text: '{"d": "Die Lampe brennt nicht, weil niemand ihre Birne gewechselt hat oder weil das Kabel neben der Steckdose liegt.", "e": "Die Tür ging nicht auf, weil jemand sie verschlossen hat oder weil Schnee davor liegt.", "f": "Das Regal blieb leer, weil die Bücher zu spät kamen oder weil zu viele davon in der Kiste waren.", "a": "Einstellungen des Regals", "b": "Einstellungen der Lampen im Raum", "c": "Die Tür öffnen", "g": "Die Tür schließen", "h": "Stuhlbeine aus", "i": "Tischbeine aus"}',
    },
    {
      name: 'paragraphs that changed places',
      source: pageOf(
        'Set `disk.size` to 512 and `disk.mode` to [shared](modes.md).',
        'The method `readAll()` gives a `RowList` since version 2.4.',
      ),
      text: pageOf(
        'De methode `readAll()` geeft sinds versie 2.4 een `RowList`.',
        'Stel `disk.size` in op 512 en `disk.mode` op [gedeeld](modes.md).',
      ),
    },
    {
      name: 'addresses of another locale',
      source: pageOf('See [the guide](https://docs.example.com/en-us/disk/) for all of the settings.'),
      text: pageOf('Zie [de gids](https://docs.example.com/nl-nl/disk/) voor alle instellingen.'),
    },
    {
      name: 'numbers written as the locale does',
      source: pageOf('It grew from 28,020 to 1,234,567 rows in 3,000 days, by 1.5 a day.'),
      text: pageOf('Het groeide in 3.000 dagen van 28.020 tot 1.234.567 rijen, met 1,5 per dag.'),
    },
    {
      name: 'nouns with capitals',
      lang: 'de',
      source: pageOf('Open the window, choose the table, and press the button with the arrow.'),
      text: pageOf('Öffnen Sie das Fenster, wählen Sie die Tabelle und drücken Sie die Taste mit dem Pfeil.'),
    },
    {
      name: 'no source',
      text: '# A\n\n<span data-ttu-id="a">Open de map.</span><span class="sxs-lookup"><span data-stu-id="a">Open the folder.</span></span>\n',
    },
    { name: 'an empty page', source: '', text: '' },
    {
      name: 'Chinese, which says the same in fewer letters',
      lang: 'zh-Hans',
      source: pageOf(
        'You need not replace the handlers of your disks: they are a little more flexible, and so they stay.',
      ),
      text: pageOf('你不需要替换磁盘的处理程序：它们更加灵活，所以会保留下来。'),
    },
  ],
  invalid: [
    {
      name: 'in Korean',
      lang: 'ko',
      source: pageOf(
        'Welcome to the tour of the disk.',
        'Set `disk.size` to 512 and `disk.mode` to [shared](modes.md).',
        'Close all windows then.',
      ),
      text: pageOf(
        '디스크 둘러보기에 오신 것을 환영합니다.',
        '버전 2.4부터 `readAll()` 메서드는 `RowList`를 반환합니다.',
        '그런 다음 모든 창을 닫습니다.',
      ),
      finds: [{ at: '5:1-5:44', messageId: 'misaligned', severity: 'warning', confidence: 'medium' }],
    },
    {
      name: 'a text alone that is much longer',
      lang: 'de',
      source: pageOf('Open the settings of the disk.', 'Everything is ready then.'),
      text: pageOf(
        'Öffnen Sie die Einstellungen.',
        'Die Verwaltung fragt zweimal nach dem Kennwort, weil der Datenträger verschlüsselt wurde, und zeigt danach alle Ordner an, die noch nicht gesichert sind.',
      ),
      finds: [{ at: '5:1-5:154', messageId: 'length', confidence: 'low' }],
    },
    {
      name: 'several texts, each with something that its source lacks',
      source: pageOf(
        'There are a few ways to keep things in order.',
        'This saves time when many people work on it.',
        'In the future this may be done by `setup`.',
      ),
      text: pageOf(
        'Haal `dropAll` uit [de lijst](https://example.com/list).',
        'Zie [het overzicht](https://example.com/rows) van `rowMap`.',
        'De methode `mountAll` is er nog niet in `diskKit`.',
      ),
      finds: [
        { at: '3:1-3:57', messageId: 'misaligned', confidence: 'medium' },
        { at: '5:1-5:60', messageId: 'misaligned', confidence: 'medium' },
        { at: '7:1-7:51', messageId: 'misaligned', confidence: 'medium' },
      ],
    },
    {
      name: 'one list item',
      source:
        '- Set `disk.size` first.\n- Then call `mount()` with `force` and see [modes](modes.md).\n- Then restart `diskd`.\n',
      text: '- Stel eerst `disk.size` in.\n- Sinds versie 2.4 geeft `readAll()` een `RowList`.\n- Start daarna `diskd` opnieuw.\n',
      finds: ['2:3-2:52'],
    },
  ],
});
