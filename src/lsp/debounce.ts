/** Longest wait in milliseconds, however slow a page is. */
const LONGEST = 300;

/**
 * How long to wait for further edits before a page is judged again, in milliseconds: until as much time has gone
 * since the last time as that took. So a single edit is judged at once, and a large page takes no more than
 * half of the processor while someone types.
 *
 * @param since how long ago the page was last judged
 */
export function waitAfter(lastDuration: number, since: number): number {
  return Math.max(0, Math.min(lastDuration, LONGEST) - since);
}

export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
