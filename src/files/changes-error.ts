/** What changed cannot be told. The message is for the person who asked, and says why. */
export class ChangesError extends Error {
  override readonly name = 'ChangesError';
}
