// Checks what a user gets: packs the package, installs it into an empty folder, and uses it there.
// Run: npm run check:package
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MEANT = [
  /^(?:LICENSE|README\.md|CHANGELOG\.md|package\.json|problem-matcher\.json)$/,
  /^dist\/(?:src|rules)\/[\w/.-]+\.(?:js|d\.ts)$/,
  /^dist\/(?:chunks\/[\w.-]+\.js|chunks\/rules\/[a-z-]+\.json|third-party-licenses\.txt)$/,
  /^data\/(?:clean-rates\.json|chinese-variants\.txt|lexicon\/[\w-]+\.bloom|models\/[\w-]+\.json\.br|models\/README\.md|report\/report\.(?:css|js))$/,
  /^schemas\/[\w.-]+\.json$/,
];
const NEEDED = [
  'LICENSE',
  'README.md',
  'package.json',
  'dist/src/bin.js',
  'dist/third-party-licenses.txt',
  'dist/src/index.js',
  'dist/src/index.d.ts',
];
const MOST_PACKED_BYTES = 2_800_000;
const MOST_UNPACKED_BYTES = 6_500_000;

const PAGE = '# Een map maken\n\nOpen Hallo map en kies Hallo venster toocreate een map.\n';
const CONSUMER = `import { defineConfig, definePlugin, defineRule, lintText, type Finding, type UserConfig } from 'mtlint';

const rule = defineRule({
  id: 'loud-title',
  summary: 'A heading shouts',
  category: 'linguistic/punctuation',
  severity: 'warning',
  confidence: 'high',
  languages: 'any',
  source: 'unused',
  fix: 'none',
  docs: 'A heading that ends in an exclamation mark.',
  examples: [
    { lang: 'nl', text: '# Wat!', finds: ['1:3-1:7'] },
    { lang: 'nl', text: '# Wat', finds: [] },
  ],
  messages: { loud: 'The heading “{text}” shouts' },
  options: { most: { description: 'Marks that are allowed.', default: 0 } },
  create({ options, report }) {
    const most: number = options.most;
    return {
      heading(heading) {
        if (heading.text.split('!').length - 1 > most) report({ at: heading.span, message: 'loud', data: { text: heading.text } });
      },
    };
  },
});

const config: UserConfig = defineConfig({ plugins: [definePlugin({ name: 'house', rules: [rule] })] });
const { findings } = await lintText('# Wat!', { lang: 'nl', config });
const ids: string[] = findings.map((finding: Finding) => finding.ruleId);
if (ids.join() !== 'house/loud-title') throw new Error(\`found \${ids.join() || 'nothing'}\`);
`;

const isWindows = process.platform === 'win32';
const folder = mkdtempSync(join(tmpdir(), 'mtlint-package-'));

/** npm and npx are scripts that only a shell can start on Windows. */
function run(command, args, cwd = folder) {
  return spawnSync(command, args, { cwd, encoding: 'utf8', shell: isWindows });
}

function must(command, args, cwd) {
  const { status, stdout, stderr, error } = run(command, args, cwd);
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')} failed (${error?.message ?? status})\n${stdout}${stderr}`);
  return stdout;
}

function expect(isTrue, message) {
  if (!isTrue) throw new Error(message);
}

try {
  const [packed] = JSON.parse(
    must('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], ROOT),
  );
  const paths = packed.files.map(({ path }) => path);
  const strays = paths.filter((path) => !MEANT.some((pattern) => pattern.test(path)));
  expect(strays.length === 0, `files that are not meant to be packed: ${strays.join(', ')}`);
  const missing = NEEDED.filter((path) => !paths.includes(path));
  expect(missing.length === 0, `not packed: ${missing.join(', ')}`);
  expect(packed.size <= MOST_PACKED_BYTES, `the package is ${packed.size} bytes, over ${MOST_PACKED_BYTES}`);
  expect(
    packed.unpackedSize <= MOST_UNPACKED_BYTES,
    `unpacked it is ${packed.unpackedSize} bytes, over ${MOST_UNPACKED_BYTES}`,
  );
  console.log(`✔ ${paths.length} files, ${packed.size} bytes packed, ${packed.unpackedSize} unpacked`);

  const { messages, pkg } = await publint({ pkgDir: ROOT, pack: false });
  expect(messages.length === 0, messages.map((message) => formatMessage(message, pkg)).join('\n'));
  console.log('✔ publint has nothing to say');

  writeFileSync(join(folder, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }\n');
  must('npm', ['install', '--no-audit', '--no-fund', '--omit=dev', join(folder, packed.filename)]);
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const printed = must('npx', ['--no-install', 'mtlint', '--version']).trim();
  expect(printed === version, `mtlint --version prints ${printed}, not ${version}`);
  console.log('✔ installs into an empty folder and runs');

  writeFileSync(join(folder, 'pagina.nl.md'), PAGE);
  writeFileSync(join(folder, 'mtlint.config.json'), '{ /* with comments */ "lang": "nl" }\n');
  const linted = run('npx', ['--no-install', 'mtlint', '-f', 'json', 'pagina.nl.md']);
  expect(linted.status === 1, `linting exits with ${linted.status}, not 1\n${linted.stdout}${linted.stderr}`);
  const rules = JSON.parse(linted.stdout).results[0].messages.map(({ ruleId }) => ruleId);
  for (const rule of ['misplaced-greeting', 'merged-words'])
    expect(rules.includes(rule), `${rule} is not among ${rules}`);
  console.log('✔ finds what is broken in a page');

  writeFileSync(join(folder, 'consumer.ts'), CONSUMER);
  const typescript = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const flags = '--module nodenext --target es2023 --strict --exactOptionalPropertyTypes --types node'.split(
    ' ',
  );
  const typeRoots = ['--typeRoots', join(ROOT, 'node_modules', '@types')];
  execFileSync(process.execPath, [typescript, ...flags, ...typeRoots, 'consumer.ts'], {
    cwd: folder,
    stdio: 'inherit',
  });
  execFileSync(process.execPath, ['consumer.js'], { cwd: folder, stdio: 'inherit' });
  console.log('✔ serves as a library, with types');
} catch (error) {
  console.error(`✖ ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
