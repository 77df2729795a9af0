import { isAbsolute } from 'node:path';
import type { Finding, RelatedPlace } from '../engine/finding.ts';
import type { Counterpart, FileReport } from '../engine/report.ts';
import { liesIn, relativePath } from '../files/path.ts';
import type { Report } from '../reporters/report.ts';

/** The path of a file as its repository knows it: code hosts want that one, wherever the run was started. */
export function repositoryPath(
  { root }: Report,
  { path, absolutePath }: Pick<FileReport, 'path' | 'absolutePath'>,
): string {
  const isInside = isAbsolute(absolutePath) && liesIn(root, absolutePath);
  return isInside ? relativePath(root, absolutePath) : path;
}

/**
 * The fingerprint of each finding of one page with the number of its standing among equal ones,
 * from 1: `0123456789ab:1`. Unique within the page, also where only case tells two findings apart.
 */
export function countedFingerprints(findings: readonly Finding[]): string[] {
  const counts = new Map<string, number>();
  return findings.map(({ fingerprint }) => {
    const count = (counts.get(fingerprint) ?? 0) + 1;
    counts.set(fingerprint, count);
    return `${fingerprint}:${count}`;
  });
}

/** Does a related place lie in the page that this one was translated from, which is another file? */
export function liesInSource({ counterpart }: FileReport, { side }: RelatedPlace): boolean {
  return side === 'source' && counterpart !== undefined;
}

/** The message of a finding for formats that take no related places: with where the source has it. */
export function messageWithSource(file: FileReport, { message, related }: Finding): string {
  const place = related.find((each) => liesInSource(file, each));
  if (!place) return message;
  const { path, source } = fileOfRelated(file, place);
  const { line, column } = source.position(place.start);
  return `${message} (source: ${path}:${line}:${column})`;
}

/** The file that a related place lies in. */
export function fileOfRelated(file: FileReport, place: RelatedPlace): Counterpart {
  const { path, absolutePath, source, counterpart } = file;
  return liesInSource(file, place) ? counterpart! : { path, absolutePath, source: source! };
}
