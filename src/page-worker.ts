// The thread behind PageWorker: takes pages, and hands back what came of each.
import { parentPort, workerData } from 'node:worker_threads';
import { loadConfig } from './config/load.ts';
import type { Page } from './lint-page.ts';
import { toPlain } from './plain-page.ts';
import { shippedRules } from './rules.ts';
import { createRunLinter, type LinterOptions, withoutIdleText } from './run-linter.ts';

const setting = workerData as LinterOptions;
const config = await loadConfig({ ...setting, builtInRules: shippedRules });
const lint = await createRunLinter(setting, config);
parentPort!.on('message', async (page: Page) => {
  parentPort!.postMessage(toPlain(withoutIdleText(await lint(page))));
});
