import type { Position } from '../document/source-text.ts';

/** A file is not what its format asks for. The message names the line and the reason. */
export class FormatError extends Error {
  override readonly name = 'FormatError';

  /** @param format as people call it: "PO", "XLIFF" */
  constructor(format: string, { line, column }: Position, reason: string) {
    super(`is not valid ${format} (line ${line}, column ${column}): ${reason}`);
  }
}
