import type { MessagePort } from 'node:worker_threads';
import { loadConfig } from '../config/load.ts';
import type { Page } from '../page/page.ts';
import { toPlain } from '../page/plain-page.ts';
import { shippedRules } from '../rules.ts';
import { createRunLinter, type LinterOptions, withoutIdleText } from './run-linter.ts';

/** Takes pages from a port, and hands back what came of each. */
export async function servePages(setting: LinterOptions, port: MessagePort): Promise<void> {
  const config = await loadConfig({ ...setting, builtInRules: shippedRules });
  const lint = await createRunLinter(setting, config);
  port.on('message', async (page: Page) => {
    port.postMessage(toPlain(withoutIdleText(await lint(page))));
  });
}
