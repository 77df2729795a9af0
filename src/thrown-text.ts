/** What a value that was thrown says of itself. Code from outside may throw anything. */
export function thrownText(thrown: unknown): string {
  try {
    return thrown instanceof Error ? thrown.message : String(thrown);
  } catch {
    return 'it threw something that is no error';
  }
}
