import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { SourceText } from '../document/source-text.ts';
import { failedPage, type LintedPage, type Page } from '../page/page.ts';
import { fromPlain, type PlainPage } from '../page/plain-page.ts';
import type { LinterOptions } from './run-linter.ts';

const ENTRY = new URL(`./page-worker${extname(fileURLToPath(import.meta.url))}`, import.meta.url);

/** Room for what is new, in megabytes: three halves of it, of 8 MB each. */
const YOUNG = 24;

/** A thread that judges pages one by one. When a page is its end, the next page gets a new one. */
export class PageWorker {
  readonly #setting: LinterOptions;
  #thread: Worker | undefined;

  constructor(setting: LinterOptions) {
    this.#setting = setting;
  }

  /** Never rejects: a page that ends the thread has a problem that says so. */
  judge(page: Page): Promise<LintedPage> {
    const thread = this.#running();
    return new Promise((resolve) => {
      const settle = (linted: LintedPage) => {
        thread.off('message', take).off('error', fail).off('exit', quit);
        resolve(linted);
      };
      const lose = (why: string) => {
        if (this.#thread === thread) this.#thread = undefined;
        const message = `the page could not be judged: ${why}`;
        settle(failedPage(page, { code: 'crash', message }, new SourceText(page.text)));
      };
      const take = (plain: PlainPage) => settle(fromPlain(plain));
      const fail = (error: NodeJS.ErrnoException) =>
        lose(
          error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? 'it needs more memory than there is'
            : (error.message ?? String(error)),
        );
      const quit = (code: number) => lose(`the thread that judged it ended with code ${code}`);
      thread.on('message', take).on('error', fail).on('exit', quit);
      thread.postMessage(page);
    });
  }

  async end(): Promise<void> {
    await this.#thread?.terminate();
  }

  #running(): Worker {
    if (this.#thread) return this.#thread;
    const thread = new Worker(ENTRY, {
      workerData: this.#setting,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    });
    const forget = () => {
      if (this.#thread === thread) this.#thread = undefined;
    };
    // It may end between two pages, of what the last one left behind.
    thread.on('error', forget).on('exit', forget);
    this.#thread = thread;
    return thread;
  }
}
