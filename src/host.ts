/** What code can ask of whatever started it. The bundled command gets another one from its loader. */
export interface Host {
  /** Loads what lies outside of the tool: a package beside it, or the file of a URL. */
  importModule(specifier: string): Promise<unknown>;
  /** A kind of work was done: what V8 compiled for it the first time is worth keeping. */
  didWork(kind: 'page' | 'pair' | 'finding'): void;
  /** Pages come from a parser that makes many objects and soon forgets them: the space for what is new may grow. */
  needsRoom(): void;
}

export const host: Host = {
  importModule: (specifier) => import(specifier),
  didWork() {},
  needsRoom() {},
};
