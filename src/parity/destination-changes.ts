import leven from 'leven';
import type { PagePair } from '../align/page-pair.ts';
import { anchorsOf } from '../document/anchors.ts';
import type { Language } from '../languages/index.ts';
import { type Destination, hostOf, isLocalised } from './destinations.ts';
import { PageWords } from './page-words.ts';

/**
 * What a changed destination tells: `localised` leads to the same in another language; `misspelt` and
 * `translated` are damage; `other` may be a better page, a new place of the old one, or anything.
 */
export type DestinationChange = 'localised' | 'misspelt' | 'translated' | 'other';

/** Letters that a slip changes, and no more. */
const SLIP = 2;

/** Tells damaged destinations from chosen ones by the words of both pages and the anchors of the target. */
export class DestinationChanges {
  readonly #words: PageWords;
  readonly #pair: PagePair;
  readonly #language: Language | undefined;

  /** @param language of the translation, when it is known */
  constructor(pair: PagePair, language?: Language) {
    this.#pair = pair;
    this.#language = language;
    this.#words = new PageWords(pair);
  }

  judge(lost: Destination, instead: Destination): DestinationChange {
    if (isMisspeltScheme(lost.url, instead.url) || isQuotedAnew(lost.url, instead.url)) return 'misspelt';
    if (runs(lost.url) !== runs(instead.url)) return 'misspelt';
    if (isReference(lost.url) !== isReference(instead.url)) return 'misspelt';
    // Sphinx finds the place by its rank among the references of a message.
    if (isReference(lost.url)) return 'other';
    // What a role of reStructuredText looks up has one name in all languages.
    if (ROLE.test(lost.url)) return 'translated';
    if (isMisspeltHost(hostOf(lost.url), hostOf(instead.url))) return 'misspelt';
    if (isLocalised(lost, instead)) return 'localised';
    const [from, to] = [split(lost.key), split(instead.key)];
    if (from.letters === to.letters) return 'localised';
    if (withoutLanguages(lost.key) === withoutLanguages(instead.key)) return 'localised';
    if (isSlip(from.letters, to.letters)) return 'misspelt';
    if (renamesParameter(lost.url, instead.url)) return 'translated';
    const isFragmentOnly = from.path === to.path;
    if (isFragmentOnly) {
      const isTranslated =
        this.#losesAnchor(lost, instead) ||
        isForeignToPage(lost, instead) ||
        this.#isGrammar(instead) ||
        this.#isHalfTranslated(fragmentOf(lost), fragmentOf(instead));
      return isTranslated ? 'translated' : 'other';
    }
    if (hostOf(lost.url) !== hostOf(instead.url)) return 'other';
    return this.#words.isTranslated(withoutQuery(lost.key), withoutQuery(instead.key))
      ? 'translated'
      : 'other';
  }

  /** No heading is nothing but an article or an auxiliary, so neither is its anchor. */
  #isGrammar(instead: Destination): boolean {
    return this.#language?.functionWords.has(fragmentOf(instead)) === true;
  }

  /** Is one of several words one of the translation? Who names a heading anew translates all of it. */
  #isHalfTranslated(lost: string, instead: string): boolean {
    const [from, to] = [lost.split('-'), instead.split('-')];
    const changed = from.filter((word, index) => word !== to[index]);
    return (
      from.length > 1 &&
      from.length === to.length &&
      changed.length === 1 &&
      this.#words.isTranslated(lost, instead)
    );
  }

  /** A place of the page that the source names rightly for the translation too. */
  #losesAnchor(lost: Destination, instead: Destination): boolean {
    if (!lost.url.startsWith('#') || !instead.url.startsWith('#')) return false;
    const anchors = new Set(anchorsOf(this.#pair.target).explicit.map(({ id }) => `#${id.toLowerCase()}`));
    return anchors.has(lost.url.toLowerCase()) && !anchors.has(instead.url.toLowerCase());
  }
}

/** Letters in the wrong place. One more or less makes the name of another site, as does a short label that names a language. */
function isMisspeltHost(from: string, to: string): boolean {
  if (from === '' || to === '' || withoutLanguages(from) === withoutLanguages(to)) return false;
  const labelsOf = (host: string) => host.replaceAll('-', '').split('.');
  const [labels, others] = [labelsOf(from), labelsOf(to)];
  const changed = labels.filter((label, index) => label !== others[index]);
  const isOfOneLength = labels.every((label, index) => label.length === others[index]?.length);
  return (
    isOfOneLength && changed.length > 0 && changed.every((label) => label.length > 3) && isSlip(from, to)
  );
}

/** Values as they were, and one name that is not: a program looks for its names. */
function renamesParameter(from: string, to: string): boolean {
  const parametersOf = (url: string) =>
    (/\?([^#]+)/.exec(url)?.[1] ?? '').split(/&(?:amp;)?/).map((each) => each.split('='));
  const [before, after] = [parametersOf(from), parametersOf(to)];
  if (from.split('?')[0] !== to.split('?')[0] || before.length !== after.length) return false;
  const areKept = before.every(([, value], index) => value !== undefined && value === after[index]![1]);
  return areKept && before.filter(([name], index) => name !== after[index]![0]).length === 1;
}

/** One page on the web, of which nobody made another in the language of the translation, has the anchors it has. */
function isForeignToPage(lost: Destination, instead: Destination): boolean {
  const [page, fragment = ''] = instead.url.split('#');
  return (
    hostOf(lost.url) !== '' && page === lost.url.split('#')[0] && /[^\u0000-\u007F]/.test(decoded(fragment))
  );
}

function fragmentOf({ url }: Destination): string {
  return decoded(url.replace(/^[^#]*#/, '')).toLowerCase();
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function split(key: string): { path: string; letters: string } {
  return { path: key.replace(/#.*/s, ''), letters: key.replace(/[^\p{L}\p{N}\p{M}]/gu, '') };
}

/** What it asks a page for, such as captions in a language, is not its name. */
function withoutQuery(key: string): string {
  return key.replace(/\?[^#]*/, '');
}

/** Names of languages stand in subdomains and repositories too: `fr.example.org`. */
function withoutLanguages(key: string): string {
  return key.replace(/(?<![\p{L}\p{N}])[a-z]{2}[.-](?=[a-z])|[._-][a-z]{2}(?![\p{L}\p{N}])/gu, '');
}

/** Engines write the quotation marks of their language around what was none of its text. */
function isQuotedAnew(from: string, to: string): boolean {
  return to !== from && to.replace(QUOTES, '') === from;
}

const QUOTES = /[“”„‟«»‹›‘’‚"'\\]|&quot;|%E2%80%9[C-F]/giu;

/** In reStructuredText: the name of a destination that stands elsewhere. */
function isReference(url: string): boolean {
  return /[^_]_$/.test(url) && !/^\w+:\/\//.test(url);
}

const ROLE = /^:[a-z][\w:+.-]*:/i;

/** Is it a program, and no place? */
function runs(url: string): boolean {
  return /^\s*(?:javascript|vbscript):/i.test(url);
}

function isMisspeltScheme(from: string, to: string): boolean {
  const scheme = /^[a-z]+(?=:\/)/i.exec(to)?.[0].toLowerCase();
  return (
    /^https?:/i.test(from) && scheme !== undefined && /^[htps]{3,6}$/.test(scheme) && !/^https?$/.test(scheme)
  );
}

/** Two letters that changed places, or one or two that are wrong; other digits are another page. */
function isSlip(a: string, b: string): boolean {
  const sorted = (text: string) => [...text].sort().join('');
  if (a.replace(/\D/g, '') !== b.replace(/\D/g, '')) return false;
  if (a.length > 10 && sorted(a) === sorted(b) && leven(a, b, { maxDistance: 6 }) < 6) return true;
  return a.length > 8 && leven(a, b, { maxDistance: SLIP + 1 }) <= SLIP;
}
