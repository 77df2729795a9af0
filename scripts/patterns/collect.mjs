// Every regular expression of the product: what stands in its code, and what the code makes.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseAst } from 'rolldown/parseAst';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @param build folder with the `src` and `rules` that tsc made; none of it may be loaded yet
 * @returns patterns with the places they stand at, and the places that make patterns and did not come to it
 */
export async function collectPatterns(build) {
  const { literals, makers } = readCode(build);
  const { made, reached } = await makePatterns(build, makers);
  const unreached = makers.filter((place) => !reached.has(place));
  return { patterns: [...literals, ...made], unreached };
}

function readCode(build) {
  const literals = [];
  const makers = [];
  for (const top of ['src', 'rules']) {
    const names = readdirSync(join(build, top), { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((each) => each.endsWith('.js')).sort()) {
      const code = readFileSync(join(build, top, name), 'utf8');
      const placeOf = ({ start }) => `${top}/${name}:${code.slice(0, start).split('\n').length}`;
      const visit = (node) => {
        if (node === null || typeof node !== 'object') return;
        if (Array.isArray(node)) {
          for (const each of node) visit(each);
          return;
        }
        if (node.type === 'Literal' && node.regex)
          literals.push({ place: placeOf(node), source: node.regex.pattern, flags: node.regex.flags });
        if (/^(?:New|Call)Expression$/.test(node.type ?? '') && node.callee.name === 'RegExp')
          makers.push(placeOf(node));
        for (const key of Object.keys(node)) visit(node[key]);
      };
      visit(parseAst(code, { lang: 'js' }));
    }
  }
  return { literals, makers };
}

/** Has the product make its patterns, from the pages of the repository and in every language. */
async function makePatterns(build, makers) {
  const made = new Map();
  const reached = new Set();
  const isMaker = new Set(makers);
  const Original = globalThis.RegExp;
  const record = (pattern) => {
    const stack = new Error().stack ?? '';
    const frames = [...stack.matchAll(/(file:\/\/.*?\.js):(\d+):\d+/g)].map(
      ([, url, line]) => `${relative(build, fileURLToPath(url)).replaceAll('\\', '/')}:${line}`,
    );
    // What a package makes for itself is its own affair.
    const place = frames.find((frame) => !frame.startsWith('..'));
    if (!isMaker.has(place)) return;
    reached.add(place);
    made.set(`${pattern.source}/${pattern.flags}`, { place, source: pattern.source, flags: pattern.flags });
  };
  globalThis.RegExp = new Proxy(Original, {
    construct(target, given) {
      const pattern = new target(...given);
      record(pattern);
      return pattern;
    },
  });
  try {
    await exercise(build);
  } finally {
    globalThis.RegExp = Original;
  }
  return { made: [...made.values()], reached };
}

async function exercise(build) {
  const load = (path) => import(pathToFileURL(join(build, 'src', `${path}.js`)).href);
  const { lintText } = await load('lint-text');
  const { shippedRules } = await load('rules');
  const { builtInLanguages } = await load('languages/index');
  const config = {
    glossary: [{ source: 'server', target: 'Server' }],
    doNotTranslate: ['Kelvo 2.0'],
    rules: { 'link-mismatch': ['error', { localised: ['^x'] }] },
  };
  const folder = join(ROOT, 'fixtures');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const pages = names.filter((name) => /\.(?:md|mdx|po|xlf|tmx|json|ya?ml)$/.test(name));
  for (const path of pages)
    await lintText(readFileSync(join(folder, path), 'utf8'), { path, config, minConfidence: 'low' });
  for (const { id, examples } of shippedRules)
    for (const { text, path, lang, source, sourceLang, options } of examples)
      await lintText(text, {
        path,
        lang,
        source,
        sourceLang,
        config: options ? { ...config, rules: { ...config.rules, [id]: ['error', options] } } : config,
        minConfidence: 'low',
      });
  const text = (word) => `# Server\n\n${word} 3 GB [a](b.md), 12 Kelvo 2.0 server server.\n\n- server\n`;
  // What no page there holds.
  const rare = 'Klik hier.\n\n{% highlight js %}\na\n{% endhighlight %}\n';
  await lintText(rare, { lang: 'nl', config });
  const { sourceByPattern } = await load('source/spec');
  sourceByPattern({ text: '{lang}/{path}=en/{path}', base: '/' }, '/nl/a.md');
  const { likeliestLanguage } = await load('languages/likeliest');
  const { createLanguages } = await load('languages/index');
  const candidates = ['zh-Hans', 'ja', 'th'].map((tag) => createLanguages().resolve(tag));
  likeliestLanguage('設定', [], candidates);
  for (const { tag: lang } of builtInLanguages)
    await lintText(text('Hallo'), {
      lang,
      source: text('Hello'),
      sourceLang: 'en',
      config,
      minConfidence: 'low',
    });
}
