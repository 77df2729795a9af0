import type { Finding } from '../engine/finding.ts';
import type { Filtered } from './confidence.ts';

/** Drops everything that is no error, from what is shown and not from what decides the exit code. */
export function filterQuiet(findings: readonly Finding[]): Filtered {
  return {
    kept: findings.filter(({ severity }) => severity === 'error'),
    dropped: findings.filter(({ severity }) => severity !== 'error'),
  };
}
