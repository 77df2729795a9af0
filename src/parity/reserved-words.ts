/**
 * Words that programming languages keep for themselves, of those that fences name most often: nobody who
 * localises an example translates them. Objects that come with a language are among them, commands (`cd`) are none.
 */
const RESERVED = new Set(
  `abstract as async await begin bool boolean break byte case catch char class const continue debugger def default
  defer delete do double elif else elsif end ensure enum except export extends extern false final finally float fn
  for foreach from func function global goto if impl implements import in include instanceof int interface internal
  is lambda let long loop match module mut namespace new nil none nonlocal not null object or override package pass
  private protected public pub raise readonly ref require rescue return self short static string struct super switch
  this throw throws trait true try type typedef typeof undef undefined union unless unsigned until use using val var
  virtual void volatile when where while with yield False None True NULL
  console document exports module process window Array Boolean JSON Math Number Object Promise String System
  isNaN parseInt println printf std`.split(/\s+/),
);

/** Is it a word of a programming language itself? */
export function isReserved(word: string): boolean {
  return RESERVED.has(word);
}
