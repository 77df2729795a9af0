import { type Context, createContext, Script } from 'node:vm';

/** What any page may take, in milliseconds: the largest that people write take a tenth of it. */
export const TIME_LIMIT = 60_000;

/** Work took longer than it may. */
export class TimeLimitError extends Error {
  override readonly name = 'TimeLimitError';

  constructor(milliseconds: number) {
    super(`it took longer than ${milliseconds / 1000} s`);
  }
}

interface Stage {
  context: Context & { work?: (() => void) | undefined };
  script: Script;
}

let made: Stage | undefined;

/**
 * Carries out work that may never end: a loop or a regular expression is broken off in its midst when the time is
 * over. Only a script of its own can be stopped so; what it runs is the function at hand, and nothing is compiled of
 * text from elsewhere.
 *
 * @throws TimeLimitError, and whatever the work throws
 */
export function withinTime<T>(milliseconds: number, work: () => T): T {
  if (process.env.NOW) return work();
  made ??= { context: createContext({}), script: new Script('work()') };
  const { context, script } = made;
  let result: T;
  const outer = context.work;
  context.work = () => {
    result = work();
  };
  try {
    script.runInContext(context, { timeout: milliseconds });
  } catch (error) {
    if ((error as NodeJS.ErrnoException | undefined)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
      throw new TimeLimitError(milliseconds);
    throw error;
  } finally {
    context.work = outer;
  }
  return result!;
}
