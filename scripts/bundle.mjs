// Makes of the built command a few files that load at once: a process needs more time to find and link
// hundreds of modules than to lint a small page. The library beside it stays as it was built.
// Run after tsc: node scripts/bundle.mjs [build folder]
import { mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { asAscii } from './ascii-script.mjs';
import { withLazyPatterns } from './lazy-patterns.mjs';

const build = realpathSync(process.argv[2] ?? fileURLToPath(new URL('../dist', import.meta.url)));
const CHUNKS = 'chunks';
const METADATA = join(build, 'src', 'docs', 'shipped-metadata.js');

const RULES = 'rules';
/** Reads of the metadata of the rules what is asked for, in place of the rules it is taken from. */
const metadataAsData = {
  name: 'metadata-as-data',
  load: (id) =>
    id === METADATA
      ? `import { existsSync, readFileSync } from 'node:fs';
export async function shippedMetadata(id) {
  const file = __dirname + '/${RULES}/' + id + '.json';
  if (/^[a-z]+(-[a-z]+)*$/.test(id) && existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
}`
      : undefined,
};

const SATTERI = join(build, 'src', 'document', 'parsers', 'satteri.js');
/**
 * Holds what of satteri is no binary: to find and link its dozen modules takes a tenth of the time of a small page. Its
 * own loader is asked where another version is installed, where somebody asks for a binary by name, and for WebAssembly.
 */
const satteriWithin = {
  name: 'satteri-within',
  load(id) {
    if (id !== SATTERI) return undefined;
    const folder = dirname(dirname(createRequire(import.meta.url).resolve('satteri')));
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const part = (name) => JSON.stringify(join(folder, 'dist', 'mdast', `${name}.js`));
    return `import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { host } from ${JSON.stringify(HOST)};
import { MdastReader } from ${part('mdast-reader')};
import { materializeMdastTree } from ${part('mdast-materializer')};
export async function loadSatteri() {
  const entry = pathToFileURL(createRequire(__filename).resolve('satteri'));
  const { version } = JSON.parse(readFileSync(new URL('../package.json', entry), 'utf8'));
  const load = (path) => host.importModule(new URL(path, entry).href);
  if (version === '${version}')
    return { MdastReader, materializeMdastTree, ...(binaryBeside(entry) ?? (await load('../index.js'))) };
  const parts = ['../index.js', 'mdast/mdast-reader.js', 'mdast/mdast-materializer.js'];
  return Object.assign({}, ...(await Promise.all(parts.map(load))));
}
function binaryBeside(entry) {
  const { platform, arch, env } = process;
  if (Object.keys(env).some((name) => name.startsWith('NAPI_RS_'))) return undefined;
  const made = { linux: '-gnu', win32: '-msvc' }[platform] ?? '';
  try {
    return createRequire(entry)('@bruits/satteri-' + platform + '-' + arch + made);
  } catch {
    return undefined;
  }
}`;
  },
};

const moduleAt = (name) => join(build, 'src', `${name}.js`);
/** What starts every command, and what loads for others than `lint` too. */
const STARTING = ['cli/program', 'cli/error-text', 'files/read-error'].map(moduleAt);
const APART = ['cli/explain', 'docs/explain-rule'].map(moduleAt);
/** The files that every page needs. */
const GROUPS = ['linting', 'start'];
/** Modules by the file they go into: each file takes as long to find as to read. */
const groups = new Map();
const grouping = {
  name: 'grouping',
  buildEnd() {
    const closure = (starts) => {
      const found = new Set(starts);
      for (const id of found) for (const each of this.getModuleInfo(id)?.importedIds ?? []) found.add(each);
      return found;
    };
    const starting = closure(STARTING);
    const other = closure(APART);
    for (const id of closure([moduleAt('cli/lint')])) groups.set(id, other.has(id) ? 'start' : 'linting');
    for (const id of starting) groups.set(id, 'start');
    for (const id of STARTING) groups.delete(id);
  },
};

/** What the licences ask of who passes on the code: the text of each. */
function licencesOf(modules) {
  const folders = modules.flatMap(
    (id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/')) ?? [],
  );
  const texts = [...new Set(folders)].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text =
      file === undefined
        ? `Licence: ${license ?? `see its page on npm`}`
        : readFileSync(join(folder, file), 'utf8').trim();
    return `${name} ${version}\n\n${text}\n`;
  });
  return texts.sort().join(`\n${'-'.repeat(80)}\n\n`);
}

/** What V8 looks for in a script of CommonJS, and what src/chunk-loader.ts calls it with. */
const HEAD = '(function(exports,require,module,__filename,__dirname,__host){';
const TAIL = '\n})';
const HOST = join(build, 'src', 'host.js');
const hostOfLoader = {
  name: 'host-of-loader',
  load: (id) => (id === HOST ? 'export const host = __host;' : undefined),
};
const lazyPatterns = { name: 'lazy-patterns', renderChunk: (code) => withLazyPatterns(code) };
// Names stay, for whoever reads a stack trace.
const minify = { compress: true, mangle: false, codegen: { removeWhitespace: true } };
const common = {
  platform: 'node',
  // Wrappers that take any module system hide from a bundler what they need.
  resolve: { mainFields: ['module', 'main'] },
  onLog(level, { code, message }) {
    // What the machine was busy with is no fault of the modules.
    if (code === 'PLUGIN_TIMINGS') return;
    throw new Error(`${level}: ${message}`);
  },
};

for (const folder of [CHUNKS, 'compiled']) rmSync(join(build, folder), { recursive: true, force: true });

/** The modules that an entry loads: scripts, because V8 keeps what it compiled of those alone. */
const LOADED = ['cli/program', 'cli/error-text', 'files/read-error', 'run/serve-pages'];
const bundle = await rolldown({
  ...common,
  input: Object.fromEntries(LOADED.map((name) => [basename(name), moduleAt(name)])),
  preserveEntrySignatures: 'allow-extension',
  plugins: [metadataAsData, satteriWithin, hostOfLoader, grouping, lazyPatterns],
});
const { output } = await bundle.generate({
  format: 'cjs',
  minify,
  entryFileNames: '[name]-[hash].js',
  chunkFileNames: '[name]-[hash].js',
  codeSplitting: {
    includeDependenciesRecursively: false,
    groups: GROUPS.map((name) => ({ name, test: (id) => groups.get(id) === name })),
  },
});
await bundle.close();
mkdirSync(join(build, CHUNKS, RULES), { recursive: true });
const { shippedRules } = await import(pathToFileURL(moduleAt('rules')).href);
for (const { create: _, project: __, ...metadata } of shippedRules)
  writeFileSync(join(build, CHUNKS, RULES, `${metadata.id}.json`), JSON.stringify(metadata));
for (const { name, fileName, code } of output)
  writeFileSync(
    join(build, CHUNKS, fileName),
    `${HEAD}${GROUPS.includes(name) ? asAscii(code) : code}${TAIL}`,
  );

/** Puts in place of a module what loads its script. */
const scripts = new Map(
  LOADED.map((name) => {
    const { fileName, exports } = output.find(({ facadeModuleId }) => facadeModuleId === moduleAt(name));
    return [moduleAt(name), { fileName, exports }];
  }),
);
const scriptsInPlace = {
  name: 'scripts-in-place',
  load(id) {
    const script = scripts.get(id);
    if (!script) return undefined;
    const from = JSON.stringify(join(build, 'src', 'chunk-loader.js'));
    return `import { chunks } from ${from};\nexport const { ${script.exports.join(', ')} } = chunks.load('${script.fileName}');`;
  },
};
/** The command lies where the compiler puts it: a build without this step is slower, but whole. */
const ENTRIES = { bin: join('src', 'bin.js'), 'run/page-worker': join(CHUNKS, 'page-worker.js') };
/** To import a module of Node reads all that it exports, and that loads streams, workers and more. */
const withoutImportsOfNode = (code) =>
  code.replace(/\bimport\{([^}]*)\}from"(node:[a-z\d_/]+)";/g, (_, names, id) => {
    return `const{${names.replaceAll(' as ', ':')}}=process.getBuiltinModule("${id}");`;
  });
const rewritten = (_, bundle) => {
  for (const chunk of Object.values(bundle)) chunk.code = withoutImportsOfNode(chunk.code);
};
for (const [name, place] of Object.entries(ENTRIES)) {
  const entry = await rolldown({
    ...common,
    input: join(build, 'src', `${name}.js`),
    plugins: [scriptsInPlace, { name: 'without-imports-of-node', generateBundle: rewritten }],
  });
  await entry.write({ file: join(build, place), format: 'esm', minify, codeSplitting: false });
  await entry.close();
}
const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
const foreign = modules.filter((id) => relative(build, id).startsWith('..'));
writeFileSync(join(build, 'third-party-licenses.txt'), licencesOf(foreign));
