import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const MODULES = {
  lintPage: 'page/lint-page',
  lintProject: 'run/lint-project',
  loadConfig: 'config/load',
  readConfig: 'config/read',
  ConfigError: 'config/config-error',
  shippedRules: 'rules',
  fixPages: 'run/fix-pages',
  fix: 'engine/fix',
  finding: 'engine/finding',
  formats: 'formats/index',
  stream: 'stream',
  server: 'lsp/server',
  textChanges: 'lsp/text-changes',
  unifiedDiff: 'files/unified-diff',
  changesError: 'files/changes-error',
  baselineFile: 'files/baseline-file',
  run: 'run/run',
  pageCache: 'cache/page-cache',
};

/** What the targets call, from a folder that holds the built `src`. */
export async function loadProduct(folder) {
  const loaded = await Promise.all(
    Object.values(MODULES).map((path) => import(pathToFileURL(join(folder, 'src', `${path}.js`)).href)),
  );
  return Object.fromEntries(Object.keys(MODULES).map((name, index) => [name, loaded[index]]));
}
