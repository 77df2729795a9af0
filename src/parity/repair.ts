import type { Language } from '../languages/index.ts';

/** A text of a damaged source as it was before: "toocreate hello file" is "to create the file". */
export function repaired(text: string, sources: readonly Language[]): string {
  let result = text;
  for (const { misread, greetings } of sources) {
    for (const [wrong, right] of misread) {
      const isWord = greetings.has(wrong);
      // A particle is fused with the word behind it; a greeting stands alone, or behind a particle.
      const pattern = isWord
        ? new RegExp(`(?<![\\p{L}\\p{N}])${wrong}(?![\\p{L}\\p{N}])`, 'giu')
        : new RegExp(`(?<![\\p{L}\\p{N}])${wrong}(?=\\p{L})`, 'giu');
      result = result.replace(pattern, isWord ? right : `${right} `);
    }
  }
  return result;
}
