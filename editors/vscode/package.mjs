// Makes mtlint-<version>.vsix: the bundled client, and the server as npm would install it.
// Run: npm run package (after npm ci, here and in the root of the repository)
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = join(HERE, '..', '..');
const SERVER = join(HERE, 'server');
const isWindows = process.platform === 'win32';

/** npm and npx are scripts that only a shell can start on Windows. */
function run(command, args, cwd) {
  return execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: isWindows,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

const folder = mkdtempSync(join(tmpdir(), 'mtlint-vsix-'));
try {
  run('npm', ['run', 'build'], ROOT);
  const [{ filename }] = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], ROOT),
  );
  rmSync(SERVER, { recursive: true, force: true });
  mkdirSync(SERVER);
  writeFileSync(join(SERVER, 'package.json'), '{ "private": true }\n');
  // What is optional is native code of one platform: without it, pages are read as well, and more slowly.
  const flags = ['--omit=dev', '--omit=optional', '--no-audit', '--no-fund', '--ignore-scripts'];
  run('npm', ['install', ...flags, join(folder, filename)], SERVER);
  copyFileSync(join(ROOT, 'LICENSE'), join(HERE, 'LICENSE'));
  run('npm', ['run', 'bundle'], HERE);
  process.stdout.write(
    run('npx', ['--no-install', 'vsce', 'package', '--no-dependencies', ...process.argv.slice(2)], HERE),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
