import { realpathSync } from 'node:fs';
import type { Problem } from '../engine/report.ts';
import { liesIn } from './path.ts';

/** Does a path, with its links resolved, lie in a folder? What is not there lies nowhere, and is told by who reads it. */
export type IsContained = (path: string) => boolean;

export function createContainment(root: string): IsContained {
  const realRoot = realpathSync(root);
  return (path) => {
    try {
      const real = realpathSync(path);
      return real === realRoot || liesIn(realRoot, real);
    } catch {
      return true;
    }
  };
}

export function outsideProblem(): { problem: Problem } {
  const message = 'leads out of the repository, and --isolated reads nothing there';
  return { problem: { code: 'outside', message } };
}
