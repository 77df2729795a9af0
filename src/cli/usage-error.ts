/** The command line cannot be carried out as it is written. The message is for the person who wrote it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
