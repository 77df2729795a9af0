import { expect, test } from 'vitest';
import { PagePair } from '../../src/align/page-pair.ts';
import { TranslatedWords } from '../../src/engine/translated-words.ts';
import { readDocument } from '../../src/formats/index.ts';

const SOURCE =
  '# Parts\n\n## Lamp release\n\nThe release starts at night.\n\nEach lamp has its release in a file.\n\nStop the release with the key.\n';
const TARGET =
  '# Pièces\n\n## Lamp release\n\nLa sortie commence la nuit, lamp.\n\nChaque lamp a sa sortie dans un fichier.\n\nArrêtez la sortie avec la clé.\n';

test.each([
  ['kept as often as not', 'lamp', false],
  ['kept too often for the few times', 'release', false],
  ['said otherwise once', 'night', false],
])('%s: %s', async (_, word, expected) => {
  expect((await words(TARGET)).has(word)).toBe(expected);
});

test('a word that every other block says otherwise, and one that most keep', async () => {
  const longer = `${SOURCE}\nThe release ends at dawn.\n\nOpen the release with a lamp.\n`;
  const target = `${TARGET}\nLa sortie finit à l'aube.\n\nOuvrez la sortie avec une lamp.\n`;
  const known = await words(target, longer);
  expect(known.has('release')).toBe(true);
  expect(known.has('lamp')).toBe(false);
});

async function words(target: string, source = SOURCE): Promise<TranslatedWords> {
  const [from, to] = await Promise.all([readDocument('a.md', source), readDocument('b.md', target)]);
  return new TranslatedWords(PagePair.ofPages(from, to));
}
