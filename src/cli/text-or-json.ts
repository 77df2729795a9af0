import { mustBeOneOf } from '../nearest-name.ts';
import { UsageError } from './usage-error.ts';

const FORMATS = ['text', 'json'] as const;

/** The `--format` of the commands that print no findings. */
export function textOrJson(format = 'text'): (typeof FORMATS)[number] {
  const known = FORMATS.find((each) => each === format);
  if (!known) throw new UsageError(`--format ${mustBeOneOf(FORMATS, format)}`);
  return known;
}
