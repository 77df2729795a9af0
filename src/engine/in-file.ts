import type { Catalogue } from '../document/catalogue.ts';
import type { Document } from '../document/document.ts';
import type { Finding, RelatedPlace } from './finding.ts';
import type { Collected } from './project.ts';

/**
 * What was found in the messages of a catalogue, said of its file: places, and fixes with the escapes of the
 * format. A fix that cannot be written there is dropped. Findings of a page stay as they are.
 *
 * @param other the page or catalogue on the other side of a pair, where related places may lie
 */
export function findingsInFile(
  findings: readonly Finding[],
  { catalogue }: Document,
  other: Document | undefined,
): readonly Finding[] {
  if (!catalogue) return findings;
  const isOneFile = other?.catalogue?.file === catalogue.file;
  const relatedInFile = ({ side, ...place }: RelatedPlace): RelatedPlace => {
    const of = side === 'source' ? other?.catalogue : catalogue;
    return { ...place, ...of?.spanInFile(place), ...(side && !isOneFile && { side }) };
  };
  return findings.map(({ fix, ...finding }): Finding => {
    const span = catalogue.spanInFile(finding);
    const edited = fix && catalogue.editInFile(fix);
    return {
      ...finding,
      ...span,
      text: catalogue.file.slice(span),
      related: finding.related.map(relatedInFile),
      ...(edited && { fix: edited }),
      suggestions: finding.suggestions.flatMap((suggestion) => catalogue.editInFile(suggestion) ?? []),
    };
  });
}

/** The same of the places that the end of the run may find something at. */
export function placesInFile(collected: readonly Collected[], catalogue: Catalogue): Collected[] {
  return collected.map(({ places, ...rest }) => ({
    ...rest,
    places: places.map((place) => {
      const inFile = catalogue.spanInFile(place);
      return { ...place, inFile, text: catalogue.file.slice(inFile) };
    }),
  }));
}
