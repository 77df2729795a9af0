import { visible } from '../reporters/visible.ts';
import { thrownText } from '../thrown-text.ts';

/** Errors whose message is for the person who started mtlint; of others, where they come from matters too. */
const EXPECTED: ReadonlySet<string> = new Set([
  'UsageError',
  'ConfigError',
  'ChangesError',
  'BaselineError',
  'HistoryError',
  'ParserError',
]);

/** What to say of an error, each line marked as ours: nothing in it can act on a terminal or pass for a command of a CI. */
export function errorText(error: unknown): string {
  return `${textOf(error)
    .split(/\r?\n/)
    .map((line) => `mtlint: ${visible(line)}`)
    .join('\n')}\n`;
}

function textOf(error: unknown): string {
  if (!(error instanceof Error) || EXPECTED.has(error.name)) return thrownText(error);
  return error.stack ?? error.message;
}
