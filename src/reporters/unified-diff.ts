import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { FixedPage } from '../run/fix-pages.ts';

/** What changed in a page, with three lines around it. Its line ends and its BOM are in the lines, as git has them. */
export function unifiedDiff({ path, before, after }: Pick<FixedPage, 'path' | 'before' | 'after'>): string {
  const options = { headerOptions: FILE_HEADERS_ONLY, context: 3 };
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, options);
}
