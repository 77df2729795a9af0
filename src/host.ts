/** What code can ask of whatever started it. The bundled command gets another one from its loader. */
export interface Host {
  /** Loads what lies outside of the tool: a package beside it, or the file of a URL. */
  importModule(specifier: string): Promise<unknown>;
  /** A kind of work was done for the first time: what V8 compiled for it is worth keeping. */
  didWork(kind: 'page' | 'pair'): void;
  /** Keeps what was compiled by now, where the end of the thread comes without notice. */
  keepCompiled(): void;
}

export const host: Host = {
  importModule: (specifier) => import(specifier),
  didWork() {},
  keepCompiled() {},
};
