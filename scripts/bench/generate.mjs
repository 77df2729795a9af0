// Writes pages for the benchmark: the same ones for the same number, in nine languages, as long as pages of
// documentation are (half of them shorter than 4 kB, a few longer than 30 kB), one in ten with damage of machine translation.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BLOCKS, CODE, NAMES, VOCABULARY } from './vocabulary.mjs';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const DAMAGE = [
  (text) => text.replace(/ (\p{L}{5,}) /u, ' tooconfigure '),
  (text) => text.replace(/\*\*([^*]+)\*\*/, '** $1**'),
  (text) => text.replace(/\]\(/, '] ('),
  (text) => text.replace(/`([^`]+)`/, '` $1`'),
  (text) => `${text} The following steps show how you can change the settings of the service.`,
];

/** Makes the function that writes a page of a language. */
function createWriter(lang, random) {
  const { sentences, things, tasks, titles } = VOCABULARY[lang];
  const pick = (list) => list[Math.floor(random() * list.length)];
  const link = () =>
    `[${pick(things)}](${pick(['../', './', 'https://docs.example.com/'])}page-${Math.floor(random() * 900)}.md)`;
  const fill = (pattern) =>
    pattern.replace(/\{([nvcld])\}/g, (_, kind) => {
      if (kind === 'n') return pick(things);
      if (kind === 'v') return pick(tasks);
      if (kind === 'c') return `\`${pick(CODE)}\``;
      return kind === 'l' ? link() : String(2 + Math.floor(random() * 57));
    });
  const isSpaced = !['ja', 'zh-Hans'].includes(lang);
  let last;
  // Nobody says the same twice in a row, unless a machine does.
  const sentence = () => {
    const pattern = pick(sentences.filter((each) => each !== last));
    last = pattern;
    return fill(pattern);
  };
  const paragraph = () =>
    Array.from({ length: 2 + Math.floor(random() * 4) }, sentence).join(isSpaced ? ' ' : '');
  const list = (mark) =>
    Array.from({ length: 3 + Math.floor(random() * 4) }, (_, index) => `${mark(index)} ${sentence()}`).join(
      '\n',
    );
  const table = () =>
    [
      `| ${titles[2]} | ${titles[5]} |`,
      '| --- | --- |',
      ...Array.from({ length: 3 + Math.floor(random() * 4) }, () => `| \`${pick(CODE)}\` | ${sentence()} |`),
    ].join('\n');
  const blocks = [
    paragraph,
    paragraph,
    paragraph,
    paragraph,
    () => list(() => '-'),
    () => list((index) => `${index + 1}.`),
    table,
    () => pick(BLOCKS),
    () => `> [!NOTE]\n> ${sentence()}`,
    () => `![${pick(things)}](media/image-${Math.floor(random() * 90)}.png)`,
  ];
  return (number) => {
    const name = `${pick(NAMES)} ${number}`;
    const parts = [`---\ntitle: ${name}\ndescription: "${name}"\n---`, `# ${name}`, paragraph()];
    // A few pages are many times as long as most.
    const length = Math.exp(7.9 + 0.9 * (random() + random() + random() - 1.5) * 2);
    let size = 0;
    for (let section = 0; size < length; section++) {
      const title = titles[section % titles.length];
      parts.push(
        `## ${section < titles.length ? title : `${title} ${Math.floor(section / titles.length) + 1}`}`,
      );
      for (let block = 0; block < 5; block++) {
        const text = pick(blocks)();
        parts.push(text);
        size += text.length;
      }
    }
    const at = 2 + Math.floor(random() * (parts.length - 2));
    if (random() < 0.1 && !parts[at].startsWith('```')) parts[at] = pick(DAMAGE)(parts[at]);
    return `${parts.join('\n\n')}\n`;
  };
}

/** Writes that many pages below a folder, fifty in each folder of a language. */
export function writePages(folder, count) {
  const random = createRandom(count);
  const langs = Object.keys(VOCABULARY);
  const writers = langs.map((lang) => createWriter(lang, random));
  for (let number = 0; number < count; number++) {
    const which = number % langs.length;
    const part = join(folder, langs[which], `part-${Math.floor(number / langs.length / 50)}`);
    mkdirSync(part, { recursive: true });
    writeFileSync(join(part, `page-${number}.md`), writers[which](number));
  }
}
