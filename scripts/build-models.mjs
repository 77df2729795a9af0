// Builds data/models/<tag>.json.br: which language is a short run of words in?
//
// Each model is a table of frequent words and a back-off model of letters, both as quantised
// log-probabilities, trained on the translated interface strings and the documentation that the npm
// packages below ship (licences and locales: data/models/README.md). None is a dependency.
// Run: node scripts/build-models.mjs <folder>   (missing packages are fetched there with `npm pack`)
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const PACKAGES = [
  'chrome-devtools-frontend@1.0.1155899',
  'lighthouse@13.5.0',
  'scratch-l10n@3.18.0',
  'typescript@5.9.3',
  '@node-red/editor-client@5.0.7',
  '@node-red/nodes@5.0.7',
  '@docusaurus/theme-translations@3.10.2',
  '@uppy/locales@5.2.0',
  '@payloadcms/translations@3.90.2',
  'cldr-annotations-full@48.2.0',
  'next@16.4.6',
  'npm@12.2.0',
  '@types/node@20.19.43',
];

/** What each package calls a language. A package that calls it otherwise is told so in its reader. */
const LOCALES = {
  en: ['en', 'en-US', 'en-GB', 'en_US', 'base'],
  de: ['de', 'de_DE'],
  fr: ['fr', 'fr_FR'],
  es: ['es', 'es-ES', 'es_ES', 'es-419'],
  it: ['it', 'it_IT'],
  'pt-BR': ['pt-BR', 'pt-br', 'pt', 'pt_BR', 'pt-PT', 'pt_PT'],
  nl: ['nl', 'nl_NL'],
  pl: ['pl', 'pl_PL'],
  ru: ['ru', 'ru_RU'],
  tr: ['tr', 'tr_TR'],
  cs: ['cs', 'cs_CZ'],
  sv: ['sv', 'sv_SE'],
  da: ['da', 'da_DK'],
  hu: ['hu', 'hu_HU'],
  uk: ['uk', 'uk_UA'],
  ko: ['ko', 'ko_KR'],
  ja: ['ja', 'ja_JP'],
  'zh-Hans': ['zh', 'zh-cn', 'zh-CN', 'zh-Hans', 'zh_CN'],
  'zh-Hant': ['zh-tw', 'zh-TW', 'zh-Hant', 'zh_TW', 'zh-HK', 'zhTw'],
};
/** Languages written without blanks, as ICU calls them. */
const UNSPACED = { ja: 'ja', 'zh-Hans': 'zh', 'zh-Hant': 'zh-TW' };

const setting = (name, value) => Number(process.env[name] ?? value);
const WORDS = setting('WORDS', 6000);
const GRAMS = setting('GRAMS', 4000);
const ORDER = setting('ORDER', 3);
/** Nats per level. */
const STEP = 0.25;
const WEIGHT = { 'cldr-annotations-full': 0.3, next: 0.3, npm: 0.2, '@types/node': 0.3 };

const folder = resolve(process.argv[2] ?? '');
const english = new Map();

// --- Packages -------------------------------------------------------------------------------------

function folderOf(spec) {
  return join(folder, spec.replace(/@[^@]+$/, '').replace('/', '+'));
}

function fetchPackage(spec) {
  const target = folderOf(spec);
  if (existsSync(target)) return;
  mkdirSync(target, { recursive: true });
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', spec, '--json', '--pack-destination', folder], { encoding: 'utf8' }),
  );
  const archive = join(folder, filename);
  execFileSync('tar', ['xzf', archive, '-C', target, '--strip-components=1']);
  rmSync(archive);
}

/** Every text of the package in the language, with its key where the package has keys, else its place. */
async function readTexts(spec, tag) {
  const root = folderOf(spec);
  const texts = [];
  const addJson = (value, key) => {
    if (typeof value === 'string') texts.push([key, value]);
    else if (value && typeof value === 'object') {
      for (const [name, child] of Object.entries(value)) addJson(child, `${key}/${name}`);
    }
  };
  const addFile = (file, key) => existsSync(file) && addJson(JSON.parse(readFileSync(file, 'utf8')), key);
  for (const locale of LOCALES[tag]) {
    switch (spec.replace(/@[^@]+$/, '')) {
      case 'chrome-devtools-frontend':
        addFile(join(root, 'front_end/core/i18n/locales', `${locale}.json`), '');
        break;
      case 'lighthouse':
        addFile(join(root, 'shared/localization/locales', `${locale}.json`), '');
        break;
      case 'scratch-l10n':
        for (const part of ['www', 'editor']) {
          for (const name of readdirSync(join(root, part))) {
            addFile(join(root, part, name, `${locale.toLowerCase()}.json`), name);
          }
        }
        break;
      case 'typescript':
        if (locale === 'en') {
          const code = readFileSync(join(root, 'lib/typescript.js'), 'utf8');
          for (const [, key, text] of code.matchAll(/diag\(\d+, [^"]*"([^"]+)", ("(?:[^"\\]|\\.)*")/g)) {
            texts.push([`/${key}`, JSON.parse(text)]);
          }
        } else addFile(join(root, 'lib', locale, 'diagnosticMessages.generated.json'), '');
        break;
      case '@node-red/editor-client':
      case '@node-red/nodes':
        addTree(join(root, 'locales', locale), '', texts, addFile);
        break;
      case '@docusaurus/theme-translations':
        addTree(join(root, 'locales', locale), '', texts, addFile);
        break;
      case '@uppy/locales': {
        const file = join(root, 'lib', `${locale}.js`);
        if (existsSync(file)) addJson((await import(pathToFileURL(file).href)).default.strings, '');
        break;
      }
      case '@payloadcms/translations': {
        const file = join(root, 'dist/languages', `${locale}.js`);
        if (existsSync(file)) {
          const module = await import(pathToFileURL(file).href);
          addJson(Object.values(module).find((value) => value.dateFNSKey)?.translations, '');
        }
        break;
      }
      case 'cldr-annotations-full':
        addFile(join(root, 'annotations', locale, 'annotations.json'), '');
        break;
      case 'next':
        if (locale === 'en') addTree(join(root, 'dist/docs'), '', texts, addFile);
        break;
      case 'npm':
        if (locale === 'en') addTree(join(root, 'docs/content'), '', texts, addFile);
        break;
      case '@types/node':
        if (locale === 'en') addTree(root, '', texts, addFile);
        break;
    }
  }
  return texts;
}

function addTree(root, key, texts, addFile) {
  if (!existsSync(root)) return;
  for (const entry of readdirSync(root, { withFileTypes: true })) {
    const path = join(root, entry.name);
    const name = `${key}/${entry.name}`;
    if (entry.isDirectory()) addTree(path, name, texts, addFile);
    else if (entry.name.endsWith('.json')) addFile(path, name);
    else if (/\.(?:html|mdx?)$/.test(entry.name)) {
      const text = readFileSync(path, 'utf8')
        .replace(/^---\n[^]*?\n---\n|<!--[^]*?-->/g, '')
        .replace(/^ *(```|~~~)[^]*?^ *\1/gm, '');
      // One text a paragraph: translations of a help page are seldom aligned, but their names are.
      for (const [index, paragraph] of text.split(/\n\s*\n/).entries()) texts.push([`${name}#${index}`, paragraph]);
    } else if (entry.name.endsWith('.d.ts')) {
      const code = readFileSync(path, 'utf8');
      for (const [index, [comment]] of [...code.matchAll(/\/\*\*[^]*?\*\//g)].entries()) {
        const prose = comment.replace(/^\s*\/?\*+\/?/gm, '').replace(/```[^]*?```|@\w+(?: \{.*?\})?/g, '');
        texts.push([`${name}#${index}`, prose]);
      }
    }
  }
}

// --- Words ----------------------------------------------------------------------------------------

const LATIN = String.raw`[\p{sc=Latin}\p{sc=Inherited}\p{Nd}_]`;
const OTHER = String.raw`(?![\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー])[\p{L}\p{M}]`;
/** What src/document/segment.ts calls a word: one script at a time. */
const WORD = new RegExp(
  [
    `${LATIN}+(?:['’]${LATIN}+)*`,
    String.raw`[\p{sc=Cyrillic}\p{sc=Inherited}]+(?:['’ʼ][\p{sc=Cyrillic}]+)*`,
    String.raw`\p{sc=Han}+`,
    String.raw`[\p{sc=Hiragana}\p{sc=Katakana}ー]+`,
    `(?:${OTHER})+`,
  ].join('|'),
  'gu',
);

/** The running words of a text, without code, placeholders, quoted identifiers and addresses. */
function tokenize(text) {
  const prose = text
    .replace(/`[^`]*`|\{\w+, ?(?:plural|select),?|[=\w]+(?=\{)|<[^>]*>|\{+[^{}]*\}+|%\{?\w+\}?|&\w+;/g, (match) =>
      match.endsWith('{') ? ' ' : ' \u0000 ',
    )
    .replace(/\]\([^)]*\)|(?:https?:|www\.)\S+|\S+@\S+/g, ' ')
    .replace(/(['"“])[\w$.@/-]+(['"”])/g, ' ')
    .replace(/\S*[\w)][._/\\:=]\w\S*|[-@]\S*\w[-\w]*(?<=--\S*)/g, ' ');
  return (prose.match(WORD) ?? []).filter((token) => /^\p{L}/u.test(token) && !/[\p{N}_]|\p{Ll}\p{Lu}/u.test(token));
}

/** The pieces that a model counts: lower case, composed, elisions parted ("l'", "application"). */
function pieces(token) {
  const lower = token.toLowerCase().replace(/i\u0307/g, 'i').replace(/[’ʼ]/g, "'").normalize('NFC');
  return lower.split(/(?<=')/).filter((piece) => /\p{L}/u.test(piece));
}

async function countWords(tag) {
  const counts = new Map();
  for (const spec of PACKAGES) {
    const name = spec.replace(/@[^@]+$/, '');
    if (!english.has(spec)) english.set(spec, await readTexts(spec, 'en'));
    const originals = new Map(english.get(spec));
    const texts = tag === 'en' ? english.get(spec) : await readTexts(spec, tag);
    const monolingual = ['next', 'npm', '@types/node'].includes(name);
    const source = new Map();
    const lowerCase = new Map();
    for (const [key, text] of texts) {
      const tokens = tokenize(text);
      if (tag !== 'en' && untranslated(tokens, tokenize(originals.get(key) ?? ''))) continue;
      for (const token of tokens) {
        for (const piece of pieces(token)) {
          source.set(piece, (source.get(piece) ?? 0) + 1);
          if (!/^\p{Lu}/u.test(token)) lowerCase.set(piece, (lowerCase.get(piece) ?? 0) + 1);
        }
      }
    }
    for (const [piece, count] of source) {
      // Documentation that only English has would make names English: they are upper case throughout.
      if (monolingual && (lowerCase.get(piece) ?? 0) < count / 4) continue;
      counts.set(piece, (counts.get(piece) ?? 0) + count * (WEIGHT[name] ?? 1));
    }
  }
  return counts;
}

function untranslated(tokens, originals) {
  const known = new Set(originals.map((token) => token.toLowerCase()));
  const kept = tokens.filter((token) => known.has(token.toLowerCase()));
  return kept.length >= 0.7 * tokens.length;
}

// --- Training -------------------------------------------------------------------------------------

function train(tag, counts) {
  const types = byFrequency(counts);
  const words = UNSPACED[tag] ? byFrequency(segment(UNSPACED[tag], types)) : types;
  const total = words.reduce((sum, [, count]) => sum + count, 0);
  const frequent = words.slice(0, WORDS);
  const covered = frequent.reduce((sum, [, count]) => sum + count, 0);
  return {
    unknown: round(Math.log(1 - covered / total)),
    words: byLevel(frequent.map(([word, count]) => [word, Math.log(count / total)])).map((words) =>
      words.sort().join(' '),
    ),
    grams: trainLetters(types),
  };
}

function byFrequency(counts) {
  return [...counts].filter(([, count]) => count >= 1).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

/** The words that runs of characters consist of, as ICU parts them. */
function segment(locale, runs) {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  const counts = new Map();
  for (const [run, count] of runs) {
    for (const { segment: word } of segmenter.segment(run)) counts.set(word, (counts.get(word) ?? 0) + count);
  }
  return counts;
}

/** Witten and Bell's smoothing (1991), cut down to the n-grams that say most beyond the shorter ones. */
function trainLetters(types) {
  const counts = Array.from({ length: ORDER + 1 }, () => new Map());
  const followers = new Map();
  const add = (map, key, value) => map.set(key, (map.get(key) ?? 0) + value);
  for (const [word, count] of types) {
    const padded = ` ${word} `;
    const weight = Math.log2(1 + count);
    for (let end = 1; end < padded.length; end++) {
      for (let order = 1; order <= ORDER && order <= end + 1; order++) {
        const gram = padded.slice(end + 1 - order, end + 1);
        if (!counts[order].has(gram)) add(followers, gram.slice(0, -1), 1);
        add(counts[order], gram, weight);
      }
    }
  }
  const contexts = new Map();
  for (const map of counts) for (const [gram, count] of map) add(contexts, gram.slice(0, -1), count);
  const probability = (gram) => {
    if (gram.length === 0) return 1 / 1000;
    const context = gram.slice(0, -1);
    const spread = followers.get(context) ?? 0;
    if (spread === 0) return probability(gram.slice(1));
    const own = counts[gram.length].get(gram) ?? 0;
    return (own + spread * probability(gram.slice(1))) / (contexts.get(context) + spread);
  };
  const scored = [];
  for (let order = 1; order <= ORDER; order++) {
    for (const [gram, count] of counts[order]) {
      if (/[\ud800-\udfff]/.test(gram)) continue;
      const value = Math.log(probability(gram));
      const gain = order === 1 ? count * 5 : count * Math.abs(value - Math.log(probability(gram.slice(1))) + 1);
      scored.push([gram, value, gain]);
    }
  }
  const kept = scored.sort(([a, , m], [b, , n]) => n - m || (a < b ? -1 : 1)).slice(0, GRAMS);
  return Array.from({ length: ORDER }, (_, index) =>
    byLevel(kept.filter(([gram]) => gram.length === index + 1)).map((grams) => grams.sort().join('')),
  );
}

/** `[text, log-probability]` pairs by quantised log-probability. */
function byLevel(pairs) {
  const levels = [];
  for (const [text, value] of pairs) {
    const level = Math.max(0, Math.round(-value / STEP));
    while (levels.length <= level) levels.push([]);
    levels[level].push(text);
  }
  return levels;
}

function round(value) {
  return Math.round(value * 100) / 100;
}

// --- All languages --------------------------------------------------------------------------------

if (!process.argv[2]) throw new Error('usage: node scripts/build-models.mjs <folder for the packages>');
for (const spec of PACKAGES) fetchPackage(spec);

const output = new URL('../data/models/', import.meta.url);
mkdirSync(output, { recursive: true });
for (const tag of Object.keys(LOCALES)) {
  const counts = await countWords(tag);
  const model = train(tag, counts);
  const bytes = brotliCompressSync(JSON.stringify(model), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
  });
  writeFileSync(new URL(`${tag}.json.br`, output), bytes);
  const tokens = Math.round([...counts.values()].reduce((sum, count) => sum + count, 0));
  console.log(`${tag}: ${tokens} tokens, ${counts.size} types, ${bytes.length} bytes`);
}
