import { describe, expect, test, vi } from 'vitest';
import { compileGlobs } from '../src/config/globs.ts';
import { liesIn, relativePath, upward } from '../src/files/path.ts';
import { repositoryPath } from '../src/reporters/places.ts';
import { createSourceGuess } from '../src/source/changed-source.ts';
import { placesByLayout } from '../src/source/layouts.ts';
import { sourceByPattern, sourcesInFolder } from '../src/source/spec.ts';

// What every module below gets from node:path is what it gets on Windows.
vi.mock('node:path', async (load) => {
  const { win32 } = await load<typeof import('node:path')>();
  return { ...win32, default: win32 };
});

const ROOT = 'C:\\work\\docs';

describe('on Windows', () => {
  test('paths are shown with slashes', () => {
    expect(relativePath(ROOT, `${ROOT}\\nl\\a.md`)).toBe('nl/a.md');
    expect(relativePath(ROOT, 'C:\\work\\other\\a.md')).toBe('../other/a.md');
    // Another drive has no relative path.
    expect(relativePath(ROOT, 'D:\\a.md')).toBe('D:/a.md');
  });

  test('a drive, a share or the like of a name is no part of a folder', () => {
    expect(liesIn(ROOT, `${ROOT}\\nl\\a.md`)).toBe(true);
    expect(liesIn(ROOT, 'c:\\WORK\\docs\\a.md')).toBe(true);
    for (const other of [
      ROOT,
      'C:\\work',
      'C:\\work\\docs2\\a.md',
      'D:\\work\\docs\\a.md',
      '\\\\host\\share\\a.md',
      `${ROOT}\\..\\x`,
    ])
      expect(liesIn(ROOT, other)).toBe(false);
    expect(liesIn(ROOT, `${ROOT}\\..a\\x`)).toBe(true);
  });

  test('the way up ends at the drive or share', () => {
    expect([...upward(ROOT)]).toEqual([ROOT, 'C:\\work', 'C:\\']);
    expect([...upward('\\\\host\\share\\a')]).toEqual(['\\\\host\\share\\a', '\\\\host\\share\\']);
  });

  test('reports name files as the repository does', () => {
    const file = { path: 'nl/a.md', absolutePath: `${ROOT}\\nl\\a.md` };
    expect(repositoryPath({ root: 'C:\\work' } as never, file)).toBe('docs/nl/a.md');
    expect(repositoryPath({ root: 'D:\\' } as never, file)).toBe('nl/a.md');
  });

  test('globs of a configuration are for paths with backslashes', () => {
    const isMeant = compileGlobs(ROOT, ['nl/**', '!nl/x.md'], (_, message) => new Error(message));
    expect(
      [`${ROOT}\\nl\\a\\b.md`, `${ROOT}\\nl\\x.md`, `${ROOT}\\de\\a.md`, 'D:\\nl\\a.md'].map(isMeant),
    ).toEqual([true, false, false, false]);
  });

  test('sources are found by pattern, folder and layout', () => {
    const page = `${ROOT}\\i18n\\nl\\guide\\a.md`;
    expect(sourceByPattern({ text: 'i18n/{lang}/{path}=en/{path}', base: ROOT }, page)).toBe(
      `${ROOT}\\en\\guide\\a.md`,
    );
    expect(sourceByPattern({ text: 'i18n\\{lang}\\{path}=en\\{path}', base: ROOT }, page)).toBe(
      `${ROOT}\\en\\guide\\a.md`,
    );
    const isLanguageFolder = (name: string) => name === 'nl';
    expect(
      sourcesInFolder(`${ROOT}\\en`, { path: `${ROOT}\\nl\\a.md`, roots: [ROOT], isLanguageFolder }),
    ).toContain(`${ROOT}\\en\\a.md`);
    expect(
      sourcesInFolder('D:\\en', { path: `${ROOT}\\nl\\a.md`, roots: [`${ROOT}\\nl`], isLanguageFolder }),
    ).toEqual(['D:\\en\\a.md']);
    expect(placesByLayout({ path: 'docs/nl/a.md', language: 'nl', sourceLang: 'en' })[0]!.path).toBe(
      'docs/en/a.md',
    );
  });

  test('a changed source is told by its name', () => {
    const changed = `${ROOT}\\en\\a.md`;
    const guess = createSourceGuess({
      paths: [changed],
      linesOf: (path) => (path === changed ? 'all' : undefined),
    });
    expect(guess(`${ROOT}\\nl\\a.md`, undefined)).toBe(true);
    expect(guess(`${ROOT}\\nl\\b.md`, undefined)).toBe(false);
    expect(guess(`${ROOT}\\nl\\b.md`, [{ text: 'nl/b.md=en/a.md', base: ROOT }])).toBe(true);
  });
});
