import type { Terminal } from './terminal.ts';

/** A run that is over before this is its own progress. In milliseconds, as the next. */
const FIRST = 1000;
const EVERY = 100;
const CLEAR = '\r\u001b[K';

export interface Progress {
  onFile(done: number, files: number): void;
  end(): void;
}

/** Counts the pages of a long run where a person is looking on: on standard error, and only if that is a terminal. */
export function createProgress({ stderr, env }: Pick<Terminal, 'stderr' | 'env'>, now = Date.now): Progress {
  if (!stderr.isTTY || env.TERM === 'dumb') return { onFile() {}, end() {} };
  let next = now() + FIRST;
  let isShown = false;
  return {
    onFile(done, files) {
      if (now() < next) return;
      next = now() + EVERY;
      isShown = true;
      stderr.write(`${CLEAR}${done.toLocaleString('en')} of ${files.toLocaleString('en')} files`);
    },
    end() {
      if (isShown) stderr.write(CLEAR);
    },
  };
}
