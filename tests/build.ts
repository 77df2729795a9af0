import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { packageRoot } from '../src/package-root.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Absolute path of the built command. */
    bin: string;
  }
}

/**
 * Builds the package once for the tests that spawn it, into a folder of its own: test runs that
 * share a checkout must not pull the build from under each other. Types are checked elsewhere.
 */
export default function build(project: TestProject): () => void {
  const folder = join(packageRoot, 'node_modules', '.cache', `mtlint-tests-${process.pid}`);
  const compiler = join(packageRoot, 'node_modules', 'typescript', 'bin', 'tsc');
  execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--noCheck', '--outDir', folder], {
    cwd: packageRoot,
    stdio: 'inherit',
  });
  execFileSync(process.execPath, [join('scripts', 'bundle.mjs'), folder], {
    cwd: packageRoot,
    stdio: 'inherit',
  });
  project.provide('bin', join(folder, 'src', 'bin.js'));
  return () => rmSync(folder, { recursive: true, force: true });
}
