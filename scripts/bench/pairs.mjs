// What does a translation with its source cost? Run: npm run bench -- --pairs
//
// CPU time of this process, set-up and a first tenth left out: records of `mtlint stream` with and without
// their sources, messages of a PO file, and the alignment of two pages of five thousand blocks.
import { cpuUsage } from 'node:process';
import { PagePair } from '../../dist/src/align/page-pair.js';
import { loadConfig } from '../../dist/src/config/load.js';
import { readDocument } from '../../dist/src/formats/index.js';
import { lintText } from '../../dist/src/index.js';
import { shippedRules } from '../../dist/src/rules.js';
import { createRecordJudge } from '../../dist/src/stream.js';

const PARTS = {
  en: {
    do: [
      'Open the window of the server',
      'Close the group',
      'Choose the other folder',
      'Do not change the name',
    ],
    when: [
      'before you start',
      'as soon as the disk is full',
      'in the list of the project',
      'after the first run',
    ],
    why: [
      'because the copy is older',
      'so that everyone can read it',
      'and wait for the report',
      'or ask a colleague',
    ],
  },
  nl: {
    do: ['Open het venster van de server', 'Sluit de groep', 'Kies de andere map', 'Wijzig de naam niet'],
    when: ['voordat u begint', 'zodra de schijf vol is', 'in de lijst van het project', 'na de eerste keer'],
    why: [
      'omdat de kopie ouder is',
      'zodat iedereen het kan lezen',
      'en wacht op het rapport',
      'of vraag een collega',
    ],
  },
};

/** The same sentence in each language, for the same number; every fifth names a number. */
function sentence(lang, index) {
  const { do: act, when, why } = PARTS[lang];
  const number = index % 5 === 0 ? ` (${index})` : '';
  return `${act[index % 4]} ${when[(index >> 2) % 4]} ${why[(index >> 4) % 4]}${number}.`;
}

async function cpuSeconds(work) {
  const before = cpuUsage();
  await work();
  const { user, system } = cpuUsage(before);
  return (user + system) / 1e6;
}

async function recordsASecond(count, withSource) {
  const config = await loadConfig({ cwd: '.', config: false, builtInRules: shippedRules });
  const judge = createRecordJudge({ cwd: '.', config, minConfidence: 'medium' });
  const records = Array.from({ length: count }, (_, index) => {
    const source = withSource && { sourceLang: 'en', source: sentence('en', index) };
    return Buffer.from(JSON.stringify({ id: index, lang: 'nl', text: sentence('nl', index), ...source }));
  });
  const first = Math.ceil(count / 10);
  for (const [index, record] of records.slice(0, first).entries()) await judge(record, index);
  const seconds = await cpuSeconds(async () => {
    for (const [index, record] of records.slice(first).entries()) await judge(record, index);
  });
  return (count - first) / seconds;
}

const catalogue = (count) =>
  `msgid ""\nmsgstr ""\n"Language: nl\\n"\n\n${Array.from({ length: count }, (_, index) => {
    return `msgctxt "${index}"\nmsgid "${sentence('en', index)}"\nmsgstr "${sentence('nl', index)}"\n`;
  }).join('\n')}`;

async function messagesASecond(count) {
  const lint = (size) => lintText(catalogue(size), { path: 'nl.po', sourceLang: 'en' });
  await lint(Math.ceil(count / 10));
  return count / (await cpuSeconds(() => lint(count)));
}

/** A page of so many blocks, without those that `skips` names. */
function page(lang, count, skips = () => false) {
  const block = (index) => {
    if (index % 10 === 0) return `## ${sentence(lang, index)}`;
    return `${index % 3 === 0 ? '- ' : ''}${sentence(lang, index)} \`run ${index % 400}\``;
  };
  const kept = Array.from({ length: count }, (_, index) => index).filter((index) => !skips(index));
  return `${kept.map(block).join('\n\n')}\n`;
}

async function alignment(count) {
  const pages = await Promise.all([
    readDocument('en.md', page('en', count)),
    readDocument(
      'nl.md',
      page('nl', count, (index) => index % 250 === 7),
    ),
  ]);
  return cpuSeconds(() => PagePair.of(...pages));
}

export async function benchPairs() {
  await alignment(200);
  const figures = [
    ['pages of 5,000 blocks aligned', `${(await alignment(5000)).toFixed(2)} s`],
    ['records a second', (await recordsASecond(5000, false)).toFixed(0)],
    ['records a second, with sources', (await recordsASecond(5000, true)).toFixed(0)],
    ['messages of a PO file a second', (await messagesASecond(10_000)).toFixed(0)],
  ];
  for (const [what, figure] of figures) console.log(`${what.padEnd(40)}${figure.padStart(10)}`);
}
