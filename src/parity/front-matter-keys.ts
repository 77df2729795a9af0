import type { Document } from '../document/document.ts';
import type { FrontMatterValue } from '../document/front-matter.ts';
import { isReadableKey } from '../document/readable-keys.ts';
import type { Span } from '../document/source-text.ts';
import type { PageWords } from './page-words.ts';

/** A key of the front matter, where it stands. */
export interface FrontMatterKey {
  key: string;
  span: Span;
  /** What stands behind it on its line. */
  value: string;
  indent: number;
}

const KEY =
  /^([ \t]*(?:-[ \t]+)?)([^\s#:"'{}[\]=-](?:[^\n:="'{}[\]#]*[^\n \t:="'{}[\]#])?)[ \t]*[:=](?=[ \t]|$)[ \t]*(.*)/gmu;

/** Keys that say who translated a page and when, or where it stands: they are the translation's own. */
const OWN =
  /lang|locale|translat|date|author|modified|updated|commit|hash|version|redirect|permalink|slug|url|alias|draft|order|weight|position|id$|contributor|reviewer|owner|manager|ht-degree|workflow|source/i;

/** Keys in the order of the file, those of lists and of nested maps among them. */
export function keysOf({ frontMatter, source }: Document): FrontMatterKey[] {
  if (!frontMatter) return [];
  const text = source.slice(frontMatter.span).replace(/\r(?!\n)/g, '\n');
  return [...text.matchAll(KEY)].map(({ index, 1: before, 2: key, 3: value }) => {
    const start = frontMatter.span.start + index + before!.length;
    return {
      key: key!,
      value: value!.trim(),
      span: { start, end: start + key!.length },
      indent: before!.length,
    };
  });
}

/** Keys of the target that stand for one of the source: with its value, or at its place between the same neighbours. */
export function compareKeys(
  source: Document,
  target: Document,
): { lost: FrontMatterKey; instead: FrontMatterKey }[] {
  const [from, to] = [keysOf(source), keysOf(target)];
  const has = (keys: readonly FrontMatterKey[], key: string) => keys.some((other) => other.key === key);
  const lost = from.filter(({ key }) => !has(to, key));
  const added = to.filter(({ key }) => !has(from, key));
  const used = new Set<FrontMatterKey>();
  return lost.flatMap((key) => {
    const isFree = (other: FrontMatterKey) => !used.has(other) && other.indent === key.indent;
    const sameValue =
      key.value === '' ? undefined : added.find((other) => isFree(other) && other.value === key.value);
    const instead =
      sameValue ??
      (isReadableKey(key.key)
        ? added.find((other) => isFree(other) && hasPlaceOf(other, key, from, to))
        : undefined);
    if (!instead) return [];
    used.add(instead);
    return [{ lost: key, instead }];
  });
}

/** Do both stand behind the same key, and before the same one? */
function hasPlaceOf(
  added: FrontMatterKey,
  lost: FrontMatterKey,
  from: readonly FrontMatterKey[],
  to: readonly FrontMatterKey[],
): boolean {
  const [i, j] = [from.indexOf(lost), to.indexOf(added)];
  const isBetween = from[i - 1]?.key === to[j - 1]?.key && from[i + 1]?.key === to[j + 1]?.key;
  return isBetween || (i === j && from.length === to.length);
}

/** Values that programs read, and that the target changed: numbers, switches, file names and single lower-case words. */
export function machineChanges(
  source: readonly FrontMatterValue[],
  target: readonly FrontMatterValue[],
  words: PageWords,
): { lost: FrontMatterValue; instead: FrontMatterValue }[] {
  return source.flatMap((lost) => {
    const isAlone = (values: readonly FrontMatterValue[]) =>
      values.filter(({ key }) => key === lost.key).length === 1;
    const instead = target.find(({ key }) => key === lost.key);
    if (!instead || !isAlone(source) || !isAlone(target) || OWN.test(lost.key)) return [];
    const isMachine = /^(?:true|false|[a-z][a-z0-9]*(?:[-_/.][a-z0-9]+)*)$/.test(lost.value);
    return isMachine && lost.value !== instead.value && words.isTranslated(lost.value, instead.value)
      ? [{ lost, instead }]
      : [];
  });
}
