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
import { WORD } from './words.mjs';

const PACKAGES = [
  'chrome-devtools-frontend@1.0.1155899',
  'lighthouse@13.5.0',
  'scratch-l10n@3.18.0',
  'typescript@5.9.3',
  '@node-red/editor-client@5.0.7',
  '@node-red/nodes@5.0.7',
  '@docusaurus/theme-translations@3.10.2',
  '@payloadcms/translations@3.90.2',
  'cldr-annotations-full@48.2.0',
  'cldr-misc-full@48.2.0',
  'next@16.4.6',
];

/** What each package calls a language. A package that calls it otherwise is told so in its reader. */
const LOCALES = {
  en: ['en', 'en-US', 'en-GB', 'base'],
  de: ['de'],
  fr: ['fr'],
  es: ['es', 'es-ES', 'es-419'],
  it: ['it'],
  'pt-BR': ['pt-BR', 'pt-br', 'pt', 'pt-PT'],
  nl: ['nl'],
  pl: ['pl'],
  ru: ['ru'],
  tr: ['tr'],
  cs: ['cs'],
  sv: ['sv'],
  da: ['da'],
  hu: ['hu'],
  uk: ['uk'],
  ar: ['ar'],
  bg: ['bg'],
  ca: ['ca'],
  et: ['et'],
  eu: ['eu'],
  fa: ['fa'],
  fi: ['fi'],
  gl: ['gl'],
  hr: ['hr'],
  id: ['id'],
  lt: ['lt'],
  lv: ['lv'],
  ms: ['ms'],
  nb: ['nb', 'no'],
  ro: ['ro'],
  sk: ['sk'],
  sl: ['sl'],
  sr: ['sr', 'rs'],
  'sr-Latn': ['sr-Latn', 'rsLatin'],
  vi: ['vi'],
  ko: ['ko'],
  ja: ['ja'],
  'zh-Hans': ['zh', 'zh-cn', 'zh-CN', 'zh-Hans'],
  'zh-Hant': ['zh-tw', 'zh-TW', 'zh-Hant', 'zh-HK', 'zhTw'],
};
/** Languages written without blanks, as ICU calls them. */
const UNSPACED = { ja: 'ja', 'zh-Hans': 'zh', 'zh-Hant': 'zh-TW' };

/** What a model keeps: the frequent words, every letter, and the telling n-grams of up to ORDER letters. */
const WORDS = 5500;
const UNSPACED_WORDS = 4000;
const GRAMS = 4000;
const ORDER = 3;
/** What a character counts that a language without blanks writes, though no package does. */
const RARE = 0.5;
/** Nats per level, and the nats it costs to judge by a shorter n-gram; src/languages/model.ts repeats both. */
const STEP = 0.25;
const BACK_OFF = 1;
/** What a word counts in a package of other prose than software speaks; 1 elsewhere. */
const WEIGHTS = { 'cldr-annotations-full': 0.3, next: 0.3 };
/** Documentation in English alone. */
const MONOLINGUAL = ['next'];

const folder = resolve(process.argv[2] ?? '');
const english = new Map();

// --- Packages -------------------------------------------------------------------------------------

function nameOf(spec) {
  return spec.slice(0, spec.lastIndexOf('@'));
}

function folderOf(spec) {
  return join(folder, nameOf(spec).replace('/', '+'));
}

function fetchPackage(spec) {
  const target = folderOf(spec);
  if (existsSync(target)) return;
  mkdirSync(folder, { recursive: true });
  const archive = join(
    folder,
    execFileSync('npm', ['pack', spec, '--silent'], { cwd: folder, encoding: 'utf8' }).trim(),
  );
  mkdirSync(target);
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
  const found = new Set();
  for (const locale of LOCALES[tag]) {
    // "zh-CN" may be "zh-cn" once more, by the reader or by the file system.
    if (found.has(locale.toLowerCase())) continue;
    const before = texts.length;
    switch (nameOf(spec)) {
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
      case '@docusaurus/theme-translations':
        addTree(join(root, 'locales', locale), '', texts, addFile);
        break;
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
    }
    if (texts.length > before) found.add(locale.toLowerCase());
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
        .replace(/^---\n[\s\S]*?\n---\n|<!--[\s\S]*?-->/g, '')
        .replace(/^ *(```|~~~)[\s\S]*?^ *\1/gm, '');
      // One text a paragraph: translations of a help page are seldom aligned, but their names are.
      for (const [index, paragraph] of text.split(/\n\s*\n/).entries())
        texts.push([`${name}#${index}`, paragraph]);
    }
  }
}

// --- Words ----------------------------------------------------------------------------------------

/** What is no prose: code, tags, placeholders, plural forms' heads, addresses, quoted identifiers, paths, options. */
const NO_PROSE = [
  /`[^`]*`|<[^>]*>|&\w+;/g,
  /\{+\w*\}+|%\{?\w+\}?/g,
  /\{\w+, ?(?:plural|select),|(?:=\d+|zero|one|two|few|many|other)(?=\{)/g,
  /\]\([^)]*\)|https?:[\x21-\x7e]+|[\x21-\x7e]+@[\x21-\x7e]+/g,
  /['"‘“][\w$.@/-]+['"’”]|«\s?[\w$.@/-]+\s?»/g,
  /[\x21-\x7e]*\w[._/\\:=]\w[\x21-\x7e]*|(?<![\x21-\x7e])--?\w[\x21-\x7e]*/g,
];

/** The running words of a text. */
function tokenize(text) {
  const prose = NO_PROSE.reduce((rest, pattern) => rest.replace(pattern, ' '), text);
  return (prose.match(WORD) ?? []).filter(
    (word) => /^\p{L}/u.test(word) && !/[\p{N}_]|\p{Ll}\p{Lu}/u.test(word),
  );
}

/** The pieces that a model counts: lower case, composed, elisions parted ("l'", "application"). */
function pieces(token) {
  const lower = token.toLowerCase().replaceAll('i\u0307', 'i').replaceAll(/[’ʼ]/g, "'").normalize('NFC');
  return lower.split(/(?<=')/).filter((piece) => /\p{L}/u.test(piece));
}

/** Varieties whose translators leave texts of one in the other. */
const RIVALS = { 'zh-Hans': 'zh-Hant', 'zh-Hant': 'zh-Hans' };

async function countWords(tag) {
  const counts = new Map();
  const own = new Set(UNSPACED[tag] ? charactersOf(tag) : []);
  const foreign = new Set(
    RIVALS[tag] ? charactersOf(RIVALS[tag]).filter((character) => !own.has(character)) : [],
  );
  for (const spec of PACKAGES) {
    const name = nameOf(spec);
    if (!english.has(spec)) english.set(spec, await readTexts(spec, 'en'));
    const originals = new Map(english.get(spec));
    const texts = tag === 'en' ? english.get(spec) : await readTexts(spec, tag);
    const source = new Map();
    const lowerCase = new Map();
    for (const [key, text] of texts) {
      const tokens = tokenize(text);
      if (tag !== 'en' && untranslated(tokens, tokenize(originals.get(key) ?? ''))) continue;
      if ([...text].some((character) => foreign.has(character))) continue;
      for (const token of tokens) {
        for (const piece of pieces(token)) {
          source.set(piece, (source.get(piece) ?? 0) + 1);
          if (!/^\p{Lu}/u.test(token)) lowerCase.set(piece, (lowerCase.get(piece) ?? 0) + 1);
        }
      }
    }
    for (const [piece, count] of source) {
      // Documentation that only English has would make names English: they are upper case throughout.
      if (MONOLINGUAL.includes(name) && (lowerCase.get(piece) ?? 0) < count / 4) continue;
      counts.set(piece, (counts.get(piece) ?? 0) + count * (WEIGHTS[name] ?? 1));
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
  const frequent = words.slice(0, UNSPACED[tag] ? UNSPACED_WORDS : WORDS);
  const covered = frequent.reduce((sum, [, count]) => sum + count, 0);
  return {
    unknown: round(Math.log(1 - covered / total)),
    words: byLevel(frequent.map(([word, count]) => [word, Math.log(count / total)])).map((words) =>
      words.sort().join(' '),
    ),
    grams: trainLetters(types, UNSPACED[tag] ? charactersOf(tag) : []),
  };
}

function byFrequency(counts) {
  return [...counts].filter(([, count]) => count >= 1).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

/** The characters that CLDR lists for the language. */
function charactersOf(tag) {
  const path = join(
    folderOf(PACKAGES.find((spec) => nameOf(spec) === 'cldr-misc-full')),
    'main',
    tag,
    'characters.json',
  );
  const { exemplarCharacters } = JSON.parse(readFileSync(path, 'utf8')).main[tag].characters;
  return exemplarCharacters.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu);
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
function trainLetters(types, characters) {
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
  for (const character of characters) if (!counts[1].has(character)) counts[1].set(character, RARE);
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
      const gain =
        order === 1 ? Infinity : count * Math.abs(value - Math.log(probability(gram.slice(1))) + BACK_OFF);
      scored.push([gram, value, gain]);
    }
  }
  const letters = scored.filter(([gram]) => gram.length === 1).length;
  const kept = scored
    .sort(([a, , m], [b, , n]) => (m === n ? (a < b ? -1 : 1) : n - m))
    .slice(0, letters + GRAMS);
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
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  });
  writeFileSync(new URL(`${tag}.json.br`, output), bytes);
  const tokens = Math.round([...counts.values()].reduce((sum, count) => sum + count, 0));
  console.log(`${tag}: ${tokens} tokens, ${counts.size} types, ${bytes.length} bytes`);
}
