import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Texts to start from: pages of the repository, cases that failed once, and what the rules show.
 *
 * @param build what tsc made
 * @param pages a folder of further pages
 */
export async function readSeeds({ build, pages, isOnlyPages }) {
  const texts = [];
  const add = (folder) => {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((each) =>
      /\.(?:md|mdx|pot?|xlf|xliff|tmx|json|arb|ya?ml|diff)$/.test(each),
    ))
      texts.push({ name, text: readFileSync(join(folder, name), 'utf8') });
  };
  if (pages) add(pages);
  if (isOnlyPages) return texts;
  add(join(ROOT, 'fixtures'));
  add(join(ROOT, 'tests'));
  const { shippedRules } = await import(pathToFileURL(join(build, 'src', 'rules.js')).href);
  for (const { id, examples } of shippedRules)
    for (const { text, source, path = 'page.md' } of examples)
      texts.push({ name: `${id}/${path}`, text: source === undefined ? text : `${source}\n%%%%\n${text}` });
  return texts.filter(({ text }) => text.length < 12_000);
}
