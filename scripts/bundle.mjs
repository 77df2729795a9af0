// Makes of the built command a few files that load at once: a process needs more time to find and link
// hundreds of modules than to lint a small page. The library beside it stays as it was built.
// Run after tsc: node scripts/bundle.mjs [build folder]
import { readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const build = realpathSync(process.argv[2] ?? fileURLToPath(new URL('../dist', import.meta.url)));
const CHUNKS = 'chunks';
const METADATA = join(build, 'src', 'docs', 'shipped-metadata.js');

/** Puts the metadata of the rules in place of the rules it is taken from. */
const metadataAsData = {
  name: 'metadata-as-data',
  async load(id) {
    if (id !== METADATA) return undefined;
    const { shippedMetadata } = await import(pathToFileURL(id).href);
    // A literal of JSON is read several times as fast as one of JavaScript.
    const json = JSON.stringify(JSON.stringify(shippedMetadata));
    return `export const shippedMetadata = JSON.parse(${json});`;
  },
};

const LINT = join(build, 'src', 'cli', 'lint.js');
/** What loads for other commands too, or starts every one. */
const APART = [
  'bin.js',
  join('cli', 'program.js'),
  join('cli', 'explain.js'),
  join('docs', 'explain-rule.js'),
].map((name) => join(build, 'src', name));
/** What `lint` loads for any page of Markdown: it goes into one file, for each one takes as long to find as to read. */
const needed = new Set();
const lintInOne = {
  name: 'lint-in-one',
  buildEnd() {
    const closure = (starts) => {
      const found = new Set(starts);
      for (const id of found) for (const each of this.getModuleInfo(id)?.importedIds ?? []) found.add(each);
      return found;
    };
    const other = closure(APART);
    for (const id of closure([LINT])) if (!other.has(id)) needed.add(id);
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

rmSync(join(build, CHUNKS), { recursive: true, force: true });
const bundle = await rolldown({
  input: { bin: join(build, 'src', 'bin.js'), 'page-worker': join(build, 'src', 'page-worker.js') },
  platform: 'node',
  preserveEntrySignatures: false,
  // Wrappers that take any module system hide from a bundler what they need.
  resolve: { mainFields: ['module', 'main'] },
  // The parser is optional, and MDX is rare: both are found where they are installed.
  external: ['satteri', 'remark-mdx'],
  plugins: [metadataAsData, lintInOne],
  onLog(level, { message }) {
    throw new Error(`${level}: ${message}`);
  },
});
const { output } = await bundle.write({
  dir: build,
  format: 'esm',
  // Names stay, for whoever reads a stack trace.
  minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
  // The command lies where the compiler puts it: a build without this step is slower, but whole.
  entryFileNames: ({ name }) => (name === 'bin' ? 'src/bin.js' : `${CHUNKS}/${name}.js`),
  chunkFileNames: `${CHUNKS}/[name]-[hash].js`,
  codeSplitting: {
    includeDependenciesRecursively: false,
    groups: [{ name: 'linting', test: (id) => needed.has(id) }],
  },
});
await bundle.close();
const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
const foreign = modules.filter((id) => relative(build, id).startsWith('..'));
writeFileSync(join(build, 'third-party-licenses.txt'), licencesOf(foreign));
