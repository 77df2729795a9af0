// Loads the files of the bundled command, with what V8 made of them in an earlier process: compiling takes a third
// of the time that a small page does.
import { isAscii } from 'node:buffer';
import {
  accessSync,
  closeSync,
  constants,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';
import { crc32 } from 'node:zlib';
import type { Host } from './host.ts';
import { holdYoungSpace, leaveRoom, withFirstFlags } from './young-space.ts';

/** Beside the code: who can write there can write the code itself, so what lies there deserves as much trust. */
const FOLDER = 'compiled';
/** V8 copies what does not lie at a multiple of its pointers. The words: checksum, kinds of work, length; one is free. */
const HEADER = 16;
const KINDS = { page: 1, pair: 2, finding: 4 };

/**
 * By then nearly everything that pages need is compiled, and nothing forgotten: V8 drops what has not run for a while. A
 * thread may also end without notice.
 */
const ENOUGH_PAGES = 10;

/** Modules of Node that take milliseconds to load, and that most runs have no use for. */
const LOADED_LATE = new Set(['node:child_process', 'node:crypto']);

interface Chunk {
  exports: unknown;
  script: Script;
  /** Where what V8 makes of it is kept. */
  compiled: string;
  /** Kinds of work that what was read there has been compiled for; undefined where nothing was. */
  known: number | undefined;
  /** The kinds that stood there, of use or not. */
  seen: number | undefined;
}

export interface ChunkLoader {
  load(name: string): unknown;
  /** Writes down what was compiled beyond what was read. Never throws: a folder that is not ours stays as it is. */
  keep(): void;
}

/**
 * @param folder absolute path of the files, each a script whose value is a function as CommonJS has it
 * @param importModule what `import` does for the entry
 */
export function createChunkLoader(folder: string, importModule: Host['importModule']): ChunkLoader {
  const store = join(dirname(folder), FOLDER);
  const { NODE_DISABLE_COMPILE_CACHE } = process.env;
  const isKept = !NODE_DISABLE_COMPILE_CACHE;
  // V8 takes only what it compiled itself, in the same version and with the same flags.
  const tag = cachedDataVersionTag().toString(36);
  const chunks = new Map<string, Chunk>();
  let work = 0;
  let pages = 0;
  const host: Host = {
    importModule,
    didWork(kind) {
      work |= KINDS[kind];
      if (kind === 'finding') return;
      if (isMainThread) holdYoungSpace();
      if (++pages === ENOUGH_PAGES) keep();
    },
    needsRoom: leaveRoom,
  };
  const load = (name: string): unknown => {
    const known = chunks.get(name);
    if (known) return known.exports;
    const filename = join(folder, name);
    const compiled = join(store, `${name}-${process.versions.v8}-${tag}`);
    const found = isKept ? readCompiled(compiled) : undefined;
    const script = new Script(readScript(filename), { filename, cachedData: found?.data });
    const chunk: Chunk = {
      exports: {},
      script,
      compiled,
      known: found?.data && !script.cachedDataRejected ? found.work : undefined,
      seen: found?.work,
    };
    chunks.set(name, chunk);
    const module = { exports: chunk.exports };
    const outside = createRequire(filename);
    const require = (id: string) => {
      if (LOADED_LATE.has(id)) return loadedLate(() => outside(id));
      return id.startsWith('./') ? load(id.slice(2)) : outside(id);
    };
    script.runInThisContext()(module.exports, require, module, filename, folder, host);
    chunk.exports = module.exports;
    return module.exports;
  };
  const keep = () => withFirstFlags(keepNews);
  const keepNews = () => {
    if (!isKept) return;
    const news = [...chunks.values()].filter(({ known }) => known === undefined || (work & ~known) !== 0);
    if (news.length === 0) return;
    try {
      accessSync(dirname(store), constants.W_OK);
      mkdirSync(store, { recursive: true, mode: 0o755 });
      for (const chunk of news) {
        // Another process, or another thread, may have kept more meanwhile.
        const there = kindsIn(chunk.compiled);
        if (there !== chunk.seen && there !== undefined && (work & ~there) === 0) continue;
        chunk.known = (chunk.known ?? 0) | work;
        chunk.seen = chunk.known;
        writeCompiled(chunk, chunk.known);
      }
    } catch {
      // It is installed where this user cannot write.
    }
  };
  return { load, keep };
}

/** Decoding takes longer than reading; most scripts are written so that there is nothing to decode. */
function readScript(path: string): string {
  const bytes = readFileSync(path);
  return bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
}

/** Stands for a module until something of it is asked for. */
function loadedLate(loadModule: () => Record<string | symbol, unknown>): unknown {
  return new Proxy({}, { get: (_, name) => loadModule()[name] });
}

/** Undefined when there is nothing; without data when that is something else than was written. */
function readCompiled(path: string): { data: Buffer | undefined; work: number } | undefined {
  try {
    const bytes = readFileSync(path);
    const data = bytes.subarray(HEADER);
    const isWhole = bytes.length > HEADER && bytes.readUInt32LE(8) === data.length;
    // V8 itself looks at versions and lengths only, and runs whatever it finds.
    return {
      data: isWhole && bytes.readUInt32LE(0) === crc32(data) ? data : undefined,
      work: bytes.readUInt32LE(4),
    };
  } catch {
    return undefined;
  }
}

function kindsIn(path: string): number | undefined {
  const header = Buffer.alloc(HEADER);
  try {
    const file = openSync(path, 'r');
    try {
      return readSync(file, header) === HEADER ? header.readUInt32LE(4) : undefined;
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

function writeCompiled({ script, compiled }: Chunk, work: number): void {
  const data = script.createCachedData();
  const header = Buffer.alloc(HEADER);
  header.writeUInt32LE(crc32(data), 0);
  header.writeUInt32LE(work, 4);
  header.writeUInt32LE(data.length, 8);
  const beside = `${compiled}.${process.pid}`;
  try {
    writeFileSync(beside, Buffer.concat([header, data]), { flag: 'wx', mode: 0o644 });
    renameSync(beside, compiled);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** The files of the bundle that this module is part of. */
export const chunks: ChunkLoader = createChunkLoader(
  fileURLToPath(new URL('../chunks', import.meta.url)),
  (specifier) => import(specifier),
);
if (isMainThread) process.on('exit', chunks.keep);
