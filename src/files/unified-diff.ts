import { ChangesError } from './changes-error.ts';

/** Lines of a file, 1-based, both ends included. A line ends with a line feed here, as it does for git. */
export interface LineRange {
  first: number;
  last: number;
}

/** The lines of a file that are new or other than before; `all` when nothing is known in detail. */
export type ChangedLines = 'all' | readonly LineRange[];

export interface DiffedFile {
  /** As the diff has it, without its `b/`; parts are separated by `/`. */
  path: string;
  lines: ChangedLines;
}

const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
/** What git puts before names: `a/` and `b/`, or letters for index, commit, object and work tree. */
const PREFIX = /^[abciow12]\//;
const ESCAPES: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 };

/**
 * Reads a unified diff, as `git diff` and `diff -u` print it: what became of each file that still is there.
 *
 * @param bytes of any encoding, since a diff may hold files of several
 * @throws ChangesError when it is none, or is cut off
 */
export function parseUnifiedDiff(bytes: Uint8Array): DiffedFile[] {
  // One character a byte: names are decoded on their own, and nothing else of the text matters.
  return new DiffReader(Buffer.from(bytes).toString('latin1').split('\n')).read();
}

class DiffReader {
  readonly #lines: readonly string[];
  readonly #files = new Map<string, LineRange[] | 'all'>();
  #at = 0;
  #isDiff = false;
  /** Of the file at hand: does `diff --git` name it twice the same way, without prefixes? */
  #hasPrefixes = true;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  read(): DiffedFile[] {
    while (this.#at < this.#lines.length) this.#header(this.#lines[this.#at++]!);
    const isEmpty = this.#lines.every((line) => line.trim() === '');
    if (!this.#isDiff && !isEmpty) throw new ChangesError('this is no unified diff: it names no file');
    return [...this.#files].map(([path, lines]) => ({ path, lines }));
  }

  #header(line: string): void {
    if (line.startsWith('diff --git ')) {
      this.#isDiff = true;
      this.#hasPrefixes = !isTwice(line.slice('diff --git '.length).trimEnd());
    } else if (line.startsWith('rename to ') || line.startsWith('copy to ')) {
      this.#add(nameOf(line.slice(line.indexOf(' to ') + 4)), []);
    } else if (line.startsWith('--- ') && this.#lines[this.#at]?.startsWith('+++ ')) {
      this.#isDiff = true;
      const before = nameOf(line.slice(4));
      const after = nameOf(this.#lines[this.#at++]!.slice(4));
      this.#hunks(after === '/dev/null' ? undefined : this.#withoutPrefix(after, before));
    } else if (/^(?:Submodule|\* Unmerged path) /.test(line)) {
      this.#isDiff = true;
    } else if (line.startsWith('@@@ ')) {
      throw new ChangesError(`line ${this.#at}: this is the combined diff of a merge; compare two commits`);
    } else {
      const names = /^Binary files (.+) differ\r?$/.exec(line)?.[1] ?? '';
      const middle = names.lastIndexOf(' and ');
      const after = names.slice(middle + ' and '.length);
      if (middle > 0 && after !== '' && after !== '/dev/null')
        this.#add(this.#withoutPrefix(nameOf(after), nameOf(names.slice(0, middle))), 'all');
    }
  }

  #hunks(path: string | undefined): void {
    const ranges: LineRange[] = [];
    for (;;) {
      const hunk = HUNK.exec(this.#lines[this.#at] ?? '');
      if (!hunk) break;
      this.#at++;
      const [, before = '1', first, after = '1'] = hunk;
      this.#hunk(Number(before), Number(after), Number(first), ranges);
    }
    if (path !== undefined) this.#add(path, ranges);
  }

  /** Goes by the counts of its head: what a line looks like does not tell a removed line from a header. */
  #hunk(before: number, after: number, first: number, ranges: LineRange[]): void {
    if (!Number.isSafeInteger(first + after))
      throw new ChangesError(`line ${this.#at}: no file has a line ${first}`);
    let [removedLeft, addedLeft, line] = [before, after, first];
    while (removedLeft > 0 || addedLeft > 0) {
      const text = this.#lines[this.#at++];
      if (text === undefined || (text === '' && this.#at === this.#lines.length))
        throw new ChangesError('the diff ends in the middle of a hunk');
      const mark = text[0];
      if (mark === '\\') continue;
      if (mark === '+') {
        const last = ranges.at(-1);
        if (last?.last === line - 1) last.last = line;
        else ranges.push({ first: line, last: line });
      } else if (mark !== '-' && mark !== ' ' && text.trim() !== '') {
        throw new ChangesError(`line ${this.#at}: this is no line of a hunk`);
      }
      if (mark !== '+') removedLeft--;
      if (mark === '-') continue;
      addedLeft--;
      line++;
    }
  }

  #add(path: string, lines: LineRange[] | 'all'): void {
    this.#isDiff = true;
    const known = this.#files.get(path);
    this.#files.set(path, known === 'all' || lines === 'all' ? 'all' : [...(known ?? []), ...lines]);
  }

  #withoutPrefix(after: string, before: string): string {
    return this.#hasPrefixes && after !== before ? after.replace(PREFIX, '') : after;
  }
}

/** `x x` */
function isTwice(names: string): boolean {
  const middle = (names.length - 1) / 2;
  return names[middle] === ' ' && names.slice(0, middle) === names.slice(middle + 1);
}

/** A name as it stands in a header: plain and maybe with a time behind a tab, or in quotes with the escapes of C. */
function nameOf(field: string): string {
  const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(field);
  const name = quoted
    ? quoted[1]!.replace(/\\([0-7]{3}|.)/g, (_, code: string) => {
        if (code.length === 3) return String.fromCharCode(Number.parseInt(code, 8));
        return code in ESCAPES ? String.fromCharCode(ESCAPES[code]!) : code;
      })
    : field.replace(/\t.*/s, '').replace(/\r$/, '');
  return Buffer.from(name, 'latin1').toString('utf8');
}
