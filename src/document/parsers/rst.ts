import type { PhrasingContent, Root } from 'mdast';
import { parsePlain } from './plain.ts';
import type { ParseMessage } from './remark.ts';

/** Roles whose text a reader reads; that of others is a name, unless it says `text <name>`. */
const TEXT_ROLES: ReadonlySet<string> = new Set(
  `abbr abbreviation dfn emphasis guilabel index kbd menuselection rubric strong sub subscript sup superscript term title
   title-reference`.split(/\s+/),
);

/** What may stand before markup and behind it, after "Inline markup recognition rules" of the specification. */
const BEFORE = /[\s'"([{<\-/:\p{Ps}\p{Pi}\p{Pf}\p{Pd}\p{Po}]/u;
const BEHIND = /[\s'")\]}>\-/\\:.,;!?\p{Pe}\p{Pf}\p{Pi}\p{Pd}\p{Po}]/u;

// Bounded, since a name may begin at each mark of another one.
const ROLE = /:[A-Za-z][\w:+.-]{0,60}:`/y;
const ROLE_BEHIND = /:[A-Za-z][\w:+.-]{0,60}:/y;
const FOOTNOTE = /\[(?:\d{1,9}|#[\w.-]{0,60}|\*|[A-Za-z][\w.-]{0,60})\]_/y;
const REFERENCE = /[A-Za-z\d](?:[\w.+-]{0,60}[A-Za-z\d])?__?/y;
/** `.. image:: a.png`, and its options on the lines below: what of them a reader reads is said by their names. */
const DIRECTIVE = /^\.\. [\w:-]+::[ \t]*/;
const OPTION = /^[ \t]+:[\w-]+:[ \t]*/;
const TEXT_DIRECTIVES =
  /^\.\. (?:admonition|attention|caution|danger|error|hint|important|note|rubric|seealso|sidebar|tip|topic|warning)::/;
const TEXT_OPTIONS = /^[ \t]+:(?:alt|caption|title):/;
/** The name of a field before its text: `:param size:`. */
const FIELD = /^:[A-Za-z][\w-]*(?:[ \t]+[\w.*-]+){0,3}:(?=\s)/;
/** An address that is no target, since it has no blank before it or does not stand at the end. */
const MISPLACED_TARGET = /<[a-z]+:\/\/[^\s<>]+>/;
const TARGET = /^(.*\S)?\s+<([^<>]+)>$|^<([^<>]+)>$/s;

/**
 * Reads a message of Sphinx or docutils, which is the text of one block, as the tree that Markdown of the same meaning
 * would have: literals, names of roles and substitutions are code, references and roles with a target are links.
 *
 * The destination of a role begins with its name (`:ref:target`), that of a reference ends with an underscore.
 */
export const parseRst: ParseMessage = (text) =>
  (/^(?::|\.\. )/.test(text) ? undefined : parsePlain(text)) ?? rootOf(text, new InlineReader(text).read());

function rootOf(text: string, children: PhrasingContent[]): Root {
  const position = placeOf(0, text.length);
  return { type: 'root', children: [{ type: 'paragraph', children, position }], position };
}

function placeOf(start: number, end: number) {
  const pointAt = (offset: number) => ({ line: 1, column: 1, offset });
  return { start: pointAt(start), end: pointAt(end) };
}

class InlineReader {
  readonly #text: string;
  /** Delimiters that nothing closes from some place on. */
  readonly #unclosed = new Set<string>();

  constructor(text: string) {
    this.#text = text;
  }

  read(): PhrasingContent[] {
    if (DIRECTIVE.test(this.#text)) return this.#directive();
    const field = FIELD.exec(this.#text)?.[0].length ?? 0;
    return [...this.#name(0, field), ...this.#prose(field, this.#text.length)];
  }

  #prose(from: number, until: number): PhrasingContent[] {
    return this.#read(from, until, (at) => this.#markupAt(at));
  }

  /** Of an image and its kin, all but its text is code. */
  #directive(): PhrasingContent[] {
    return [...this.#text.matchAll(/[^\n]+/g)].flatMap(({ index, 0: line }) => {
      const [names, isText] = index === 0 ? [DIRECTIVE, TEXT_DIRECTIVES] : [OPTION, TEXT_OPTIONS];
      const name = names.exec(line)?.[0];
      const end = index + line.trimEnd().length;
      const from = index + line.length - line.trimStart().length;
      if (name === undefined) return this.#prose(index, end);
      if (!isText.test(line)) return this.#name(from, end);
      const text = Math.min(end, index + name.length);
      return [...this.#name(from, index + name.trimEnd().length), ...this.#prose(text, end)];
    });
  }

  #name(from: number, until: number): PhrasingContent[] {
    const value = this.#text.slice(from, until);
    return value === '' ? [] : [{ type: 'inlineCode', value, position: placeOf(from, until) }];
  }

  /** Markup holds no other markup. */
  #plain(from: number, until: number): PhrasingContent[] {
    return this.#read(from, until, () => undefined);
  }

  #read(
    from: number,
    until: number,
    markupAt: (at: number) => PhrasingContent | undefined,
  ): PhrasingContent[] {
    const nodes: PhrasingContent[] = [];
    let plain = from;
    const addText = (end: number) => {
      if (plain < end)
        nodes.push({ type: 'text', value: this.#text.slice(plain, end), position: placeOf(plain, end) });
    };
    for (let at = from; at < until; ) {
      const char = this.#text[at]!;
      const isEscape = char === '\\' && at + 1 < until;
      const node = isEscape ? undefined : markupAt(at);
      if (isEscape || node) addText(at);
      // An escaped blank is nothing; another escaped character is itself.
      if (isEscape) plain = at + (/\s/.test(this.#text[at + 1]!) ? 2 : 1);
      if (node) {
        nodes.push(node);
        plain = node.position!.end.offset!;
      }
      at = node ? plain : at + (isEscape ? 2 : 1);
    }
    addText(until);
    return nodes;
  }

  #markupAt(at: number): PhrasingContent | undefined {
    const before = this.#text[at - 1];
    if (before !== undefined && !BEFORE.test(before)) return undefined;
    switch (this.#text[at]) {
      case '`':
        return this.#text.startsWith('``', at)
          ? this.#code(at, this.#closing('``', at + 2), 2)
          : this.#interpreted(at, at);
      case ':':
        return this.#interpreted(at, this.#match(ROLE, at).length - 1 + at);
      case '*':
        return this.#text.startsWith('**', at)
          ? this.#wrapped('strong', at, 2, this.#closing('**', at + 2))
          : this.#wrapped('emphasis', at, 1, this.#closing('*', at + 1));
      case '|':
        return this.#code(
          at,
          this.#closing('|', at + 1, (end) => this.#underscoresAt(end)),
          1,
        );
      case '[': {
        const label = this.#match(FOOTNOTE, at);
        if (!this.#endsAt(at + label.length) || label === '') return undefined;
        const identifier = label.slice(1, -2);
        return {
          type: 'footnoteReference',
          identifier,
          label: identifier,
          position: placeOf(at, at + label.length),
        };
      }
      default: {
        const name = this.#match(REFERENCE, at);
        if (name === '' || !this.#endsAt(at + name.length)) return undefined;
        const word = name.replace(/(?<!_)_+$/, '');
        return this.#link(at, at, at + word.length, at + name.length, `${word}_`);
      }
    }
  }

  /** Text in single backquotes that open at `tick`: with a role before it or behind it, a reference, or neither. */
  #interpreted(at: number, tick: number): PhrasingContent | undefined {
    if (tick < at) return undefined;
    const close = this.#closing('`', tick + 1, (end) => this.#suffixAt(end));
    if (close === undefined) return undefined;
    const suffix = this.#suffixAt(close + 1)!;
    const end = close + 1 + suffix.length;
    const role =
      tick > at ? this.#text.slice(at + 1, tick - 1) : suffix.startsWith(':') ? suffix.slice(1, -1) : '';
    const inner = this.#text.slice(tick + 1, close);
    const [, words, target = words] = TARGET.exec(inner) ?? [];
    const url = target ?? TARGET.exec(inner)?.[3];
    const textEnd = tick + 1 + (words?.length ?? inner.length);
    if (suffix.startsWith('_') && url === undefined && MISPLACED_TARGET.test(inner)) return undefined;
    if (suffix.startsWith('_')) return this.#link(at, tick + 1, textEnd, end, url ?? `${inner}_`);
    if (role !== '' && role !== 'index' && url !== undefined)
      return this.#link(at, tick + 1, textEnd, end, `:${role}:${url}`);
    if (role !== '' && !TEXT_ROLES.has(role))
      return { type: 'inlineCode', value: inner, position: placeOf(at, end) };
    return { type: 'emphasis', children: this.#plain(tick + 1, close), position: placeOf(at, end) };
  }

  #link(at: number, from: number, until: number, end: number, url: string): PhrasingContent {
    const text = {
      type: 'text' as const,
      value: this.#text.slice(from, until),
      position: placeOf(from, until),
    };
    const children = from < until ? [text] : [];
    // As data says what a tree of Markdown cannot.
    return { type: 'link', url, children, position: placeOf(at, end), data: { isRst: true } as object };
  }

  #code(at: number, close: number | undefined, length: number): PhrasingContent | undefined {
    if (close === undefined) return undefined;
    const value = this.#text.slice(at + length, close);
    const reference =
      length === 1 ? (/__?/y.exec(this.#text.slice(close + 1, close + 3))?.[0].length ?? 0) : 0;
    return { type: 'inlineCode', value, position: placeOf(at, close + length + reference) };
  }

  #wrapped(type: 'strong' | 'emphasis', at: number, length: number, close: number | undefined) {
    if (close === undefined) return undefined;
    const children = this.#plain(at + length, close);
    return { type, children, position: placeOf(at, close + length) };
  }

  /** Where a delimiter closes what it opened before `from`: not behind a blank, and before what may follow markup. */
  #closing(
    mark: string,
    from: number,
    suffixAt: (end: number) => string | undefined = (end) => (this.#endsAt(end) ? '' : undefined),
  ): number | undefined {
    if (from >= this.#text.length || /\s/.test(this.#text[from]!) || this.#unclosed.has(mark))
      return undefined;
    for (let at = this.#text.indexOf(mark, from + 1); at !== -1; at = this.#text.indexOf(mark, at + 1)) {
      const isEscaped = mark !== '``' && this.#text[at - 1] === '\\';
      if (isEscaped || /\s/.test(this.#text[at - 1]!)) continue;
      if (suffixAt(at + mark.length) !== undefined) return at;
    }
    this.#unclosed.add(mark);
    return undefined;
  }

  /** What goes on behind a closing backquote; undefined when it does not close there. */
  #suffixAt(end: number): string | undefined {
    const role = this.#match(ROLE_BEHIND, end);
    const underscores = this.#match(/__?/y, end);
    return [role, underscores, ''].find(
      (suffix, index) => (index === 2 || suffix) && this.#endsAt(end + suffix.length),
    );
  }

  #underscoresAt(end: number): string | undefined {
    return ['__', '_', ''].find(
      (suffix) => this.#text.startsWith(suffix, end) && this.#endsAt(end + suffix.length),
    );
  }

  #endsAt(end: number): boolean {
    return end >= this.#text.length || BEHIND.test(this.#text[end]!);
  }

  #match(pattern: RegExp, at: number): string {
    pattern.lastIndex = at;
    return pattern.exec(this.#text)?.[0] ?? '';
  }
}
