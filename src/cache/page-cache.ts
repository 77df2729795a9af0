import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { debuglog } from 'node:util';
import { type Config, hasPlugins } from '../config/config.ts';
import { readRegular } from '../files/read-regular.ts';
import { writeWhole } from '../files/write-whole.ts';
import type { LintedPage, Page } from '../page/page.ts';
import type { LinterOptions } from '../run/run-linter.ts';
import { workTree } from '../source/tree.ts';
import { textsOf } from '../source/uses.ts';
import { readVersion } from '../version.ts';
import { entryOf, linted, readEntry } from './entry.ts';

const debug = debuglog('mtlint');

/** Of the shape of a file and of its entries. */
const FORMAT = 1;
/** Entries beside those of this run: what other folders came to. */
const MOST_OTHERS = 20_000;
/** A larger file is not read. */
const MOST_BYTES = 500_000_000;
const KEY = /^[0-9a-f]{32}$/;

/** What pages came to in earlier runs, as long as nothing that decides on it has changed. */
export interface PageCache {
  find(page: Page): Promise<LintedPage | undefined>;
  keep(page: Page, judged: LintedPage): void;
  /** Never fails: what cannot be kept is judged again. */
  save(): Promise<void>;
}

/**
 * Opens what runs with this configuration kept in a folder. Rules of plugins may do anything, so that
 * nothing tells whether they would find the same again: with them nothing is kept.
 */
export function openCache(folder: string, options: LinterOptions, config: Config): PageCache | undefined {
  if (hasPlugins(config)) {
    debug('cache: not used, for there are plugins');
    return undefined;
  }
  const file = join(folder, `${digest(runKey(options, config))}.jsonl`);
  const known = readEntries(file);
  const fresh = new Map<string, string>();
  const used = new Set<string>();
  const tree = workTree();
  const keyOf = createKeyOf(config);
  return {
    async find(page) {
      const key = keyOf(page);
      const json = known.get(key);
      const entry = json === undefined ? undefined : readEntry(json);
      if (!entry || entry.report.absolutePath !== page.absolutePath || entry.report.path !== page.path)
        return undefined;
      const texts = await textsOf(entry.sourceUses, tree);
      if (!texts) return undefined;
      used.add(key);
      return linted(entry, { page: page.text, ofSource: (path) => texts.get(path) });
    },
    keep(page, judged) {
      const entry = entryOf(judged);
      if (entry) fresh.set(keyOf(page), JSON.stringify(entry));
    },
    async save() {
      debug('cache: %d known, %d new', used.size, fresh.size);
      if (fresh.size === 0) return;
      // Another run may have written meanwhile: what it found out is as good.
      const all = new Map([...readEntries(file), ...fresh]);
      const others = [...all.keys()].filter((key) => !fresh.has(key) && !used.has(key));
      for (const key of others.slice(0, Math.max(0, others.length - MOST_OTHERS))) all.delete(key);
      const lines = Array.from(all, ([key, json]) => `${key} ${digest(json)} ${json}\n`);
      try {
        await writeWhole(file, lines.join(''));
      } catch (error) {
        debug('cache: not written: %s', (error as Error).message);
      }
    },
  };
}

/** All that decides on findings beside the page: what is not in it must change nothing. */
function runKey(options: LinterOptions, config: Config): string {
  const { cwd, patterns, lang, sourceLang, source, minConfidence, parser } = options;
  const { layers, glossary, doNotTranslate } = config;
  const isSourceNamed = layers.some((layer) => layer.source !== undefined);
  return JSON.stringify([
    [FORMAT, readVersion(), build(), process.version],
    [cwd, lang, sourceLang, source, minConfidence ?? config.minConfidence, parser ?? config.parser],
    // Where the pages were asked for in a folder, sources are looked for from there on.
    isSourceNamed ? patterns : [],
    layers.map(({ matches, ...layer }) => [matches !== undefined, layer]),
    glossary,
    doNotTranslate,
  ]);
}

/** This build of the tool: two may have one version. */
function build(): readonly unknown[] {
  const own = fileURLToPath(import.meta.url);
  const { size, mtimeMs } = statSync(own);
  return [own, size, mtimeMs];
}

function createKeyOf({ layers }: Config): (page: Page) => string {
  const keys = new WeakMap<Page, string>();
  return (page) => {
    let key = keys.get(page);
    if (key === undefined) {
      const { path, absolutePath, projectPath, renderer, given, text } = page;
      const isMeant = layers.map(({ matches }) => matches?.(absolutePath) ?? true);
      key = digest(JSON.stringify([path, absolutePath, projectPath, renderer, given, isMeant]), text);
      keys.set(page, key);
    }
    return key;
  };
}

/** 32 hexadecimal digits. */
function digest(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex').slice(0, 32);
}

/** By the key of a page: what it came to, as JSON. Lines that are damaged are left out. */
function readEntries(file: string): Map<string, string> {
  const entries = new Map<string, string>();
  try {
    for (const line of readRegular(file, MOST_BYTES).toString().split('\n')) {
      const [key, sum, json] = [line.slice(0, 32), line.slice(33, 65), line.slice(66)];
      if (KEY.test(key) && digest(json) === sum) entries.set(key, json);
      else if (line !== '') debug('cache: %s has a damaged line', file);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
      debug('cache: not read: %s', (error as Error).message);
  }
  return entries;
}
