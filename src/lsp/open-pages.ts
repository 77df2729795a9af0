import { basename, join } from 'node:path';
import type { Document } from '../document/document.ts';
import type { FileReport } from '../engine/report.ts';
import { readDocument } from '../formats/index.ts';
import { pathOfUri } from './client.ts';
import { sleep, waitAfter } from './debounce.ts';
import type { PositionEncoding } from './positions.ts';
import { changedText, type TextChange } from './text-changes.ts';
import type { Workspace } from './workspace.ts';

/** One state of a page that is open in the editor. An edit makes a new one. */
export interface OpenPage {
  uri: string;
  path: string;
  isSaved: boolean;
  /** Does the editor take it for a page, whatever its name? */
  isMarkup: boolean;
  version: number;
  text: string;
  /** What there is to say of it, once somebody has asked. */
  report?: Promise<FileReport | undefined>;
  document?: Promise<Document>;
}

/** The pages that are open, and what is found in them. Each state of a page is judged once at most, whoever asks. */
export class OpenPages {
  readonly #workspace: Workspace;
  readonly #pages = new Map<string, OpenPage>();
  /** When each page was last judged, and how long that took, in milliseconds; by address. */
  readonly #judged = new Map<string, { at: number; duration: number }>();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** Forgets all that was found: it may be otherwise by now. */
  renewAll(): void {
    for (const page of this.#pages.values()) this.#renew(page);
  }

  open(uri: string, language: string, version: number, text: string, folder: string): void {
    const [file] = uri.startsWith('file:') ? pathOfUri(uri) : [];
    const isSaved = file !== undefined;
    const path = file ?? join(folder, unsavedName(uri, language));
    const isMarkup = MARKUP.has(language);
    this.#pages.set(uri, { uri, path, isSaved, isMarkup, version, text });
  }

  change(uri: string, version: number, changes: readonly TextChange[], encoding: PositionEncoding): void {
    const page = this.#pages.get(uri);
    if (page) this.#renew({ ...page, version, text: changedText(page.text, changes, encoding) });
  }

  close(uri: string): void {
    this.#pages.delete(uri);
    this.#judged.delete(uri);
  }

  get(uri: string): OpenPage | undefined {
    return this.#pages.get(uri);
  }

  all(): OpenPage[] {
    return [...this.#pages.values()];
  }

  textOf(path: string): string | undefined {
    return this.all().find((page) => page.path === path)?.text;
  }

  /** Forgets what was found in the pages whose source is at a path. Returns their addresses. */
  async renewTranslationsOf(path: string): Promise<string[]> {
    const renewed: string[] = [];
    for (const page of this.all()) {
      const report = await page.report;
      if (report?.counterpart?.absolutePath !== path || !this.isCurrent(page)) continue;
      this.#renew(page);
      renewed.push(page.uri);
    }
    return renewed;
  }

  isCurrent(page: OpenPage): boolean {
    return this.#pages.get(page.uri) === page;
  }

  /** The page when no further edit has come for a while; undefined when one has, or when it was closed. */
  async settled(uri: string): Promise<OpenPage | undefined> {
    const page = this.#pages.get(uri);
    if (!page) return undefined;
    const { at = 0, duration = 0 } = this.#judged.get(uri) ?? {};
    if (!page.report) await sleep(waitAfter(duration, performance.now() - at));
    return this.isCurrent(page) ? page : undefined;
  }

  report(page: OpenPage): Promise<FileReport | undefined> {
    page.report ??= this.#judge(page);
    return page.report;
  }

  async document(page: OpenPage): Promise<Document> {
    page.document ??= readDocument(page.path, page.text, await this.#workspace.parserFor(page.path));
    return page.document;
  }

  async #judge(page: OpenPage): Promise<FileReport | undefined> {
    const start = performance.now();
    const report = await this.#workspace.judge(page);
    const at = performance.now();
    this.#judged.set(page.uri, { at, duration: at - start });
    return report;
  }

  #renew({ report: _, document: __, ...page }: OpenPage): void {
    this.#pages.set(page.uri, page);
  }
}

/** Names by which editors know what is linted. */
const MARKUP: ReadonlySet<string> = new Set(['markdown', 'mdx', 'po', 'gettext', 'xliff', 'rmd', 'quarto']);
const EXTENSIONS: Readonly<Record<string, string>> = {
  mdx: '.mdx',
  po: '.po',
  gettext: '.po',
  xliff: '.xliff',
};

/** A name by which a page without a file is read as what the editor takes it for. */
function unsavedName(uri: string, language: string): string {
  const name = basename(decoded(uri.replace(/^[\w-]+:/, ''))) || 'page';
  return /\.\w+$/.test(name) ? name : `${name}${EXTENSIONS[language] ?? '.md'}`;
}

/** As it stands where an address is not encoded as addresses are. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
