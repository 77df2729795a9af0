import { expect, test } from 'vitest';
import { readDocument } from '../../src/formats/index.ts';
import { madeFrom } from '../../src/source/made-from.ts';

test.each([
  ['---\nl10n:\n  sourceCommit: 1A2B3C4D5E6F\n---\n', '1a2b3c4d5e6f'],
  ['---\nms.sourcegitcommit: 1a2b3c4d\n---\n', '1a2b3c4d'],
  ['---\nsource-git-commit: 1a2b3c4d\n---\n', '1a2b3c4d'],
  ['---\ntranslation_hash: "1234567"\n---\n', '1234567'],
  ['+++\nsource_commit = "1a2b3c4d"\n+++\n', '1a2b3c4d'],
  ['<!-- source-hash: 1a2b3c4d -->\n', '1a2b3c4d'],
  ['<!-- EN-Revision: 1a2b3c4d Maintainer: a Status: ready -->\n', '1a2b3c4d'],
  ['Text.\n\n<!-- Translated from commit `1a2b3c4d` -->\n', '1a2b3c4d'],
  // No commits, or of something else.
  ['---\nsourceCommit: main\n---\n', undefined],
  ['---\nsourceCommit: --help\n---\n', undefined],
  ['---\ncommit: 1a2b3c4d\n---\n', undefined],
  ['---\nms.assetid: 1a2b3c4d\n---\n', undefined],
  ['<!-- the source is at 1a2b3c4d -->\n', undefined],
  ['The source-hash: 1a2b3c4d.\n', undefined],
])('%j was made from %s', async (text, commit) => {
  expect(madeFrom(await readDocument('page.md', text))).toBe(commit);
});
