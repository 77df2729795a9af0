import { resolve } from 'node:path';
import { type Config, createResolver } from '../config/config.ts';
import type { FileReport, Problem } from '../engine/report.ts';
import { type Changes, isAskedFor } from '../files/changes.ts';
import { createContainment, outsideProblem } from '../files/containment.ts';
import { discoverFiles, isLeftOut } from '../files/discover.ts';
import { relativePath, repositoryRoot } from '../files/path.ts';
import { createProjectPath, STDIN } from '../files/project-path.ts';
import { decodePage, type PageText, readPage } from '../files/read-page.ts';
import { MAX_FILE_SIZE } from '../files/read-regular.ts';
import { createRendererFinder } from '../files/renderer.ts';
import type { Page } from '../page/page.ts';
import { createSourceGuess } from '../source/changed-source.ts';
import type { RunOptions } from './options.ts';
import { isInShard } from './shard.ts';

const NO_CHANGES = { paths: [], linesOf: () => undefined };

type Named = Pick<FileReport, 'path' | 'absolutePath'>;

/** A page, or why there is none: it cannot be read, or is left out on purpose. */
export type InputFile = Page | (Named & { problem: Problem }) | (Named & { skipped: string });

/** A file of a run that is not read yet. */
export interface PlannedFile {
  /** As it is reported. */
  path: string;
  /** Is it in the run only if its source changed, because it itself did not? */
  isUnchanged?: boolean;
  /** Undefined when there is nothing to judge after all. */
  read(): Promise<InputFile | undefined>;
}

/** The files of a run, each to be read when its turn comes; what cannot be read comes as a problem. */
export function planFiles(
  options: RunOptions,
  config: Config,
  changes: Changes | undefined,
): readonly PlannedFile[] {
  const { cwd, patterns, input, shard, forceExclude = false } = options;
  const maxFileSize = options.maxFileSize ?? config.maxFileSize ?? MAX_FILE_SIZE;
  const isContained = options.isolated ? createContainment(repositoryRoot(cwd) ?? cwd) : () => true;
  const fileOf = createReader(cwd);
  const { isIgnored } = config;
  const planned: PlannedFile[] = [];
  const plan = (path: string, read: PlannedFile['read'], isUnchanged = false) =>
    planned.push({ path, read, isUnchanged });
  if (input) {
    const { bytes, filename } = input;
    const path = filename === undefined ? STDIN : resolve(cwd, filename);
    if (filename === undefined || !isLeftOut(path, { cwd, isIgnored }))
      plan(filename ?? STDIN, async () => fileOf(filename ?? STDIN, path, decodePage(bytes)));
    return planned;
  }
  const configOf = createResolver(config);
  // A named state of the sources is not what changed.
  const mayComeFromChanged = createSourceGuess(
    changes && options.sourceRef === undefined ? changes : NO_CHANGES,
  );
  const { files, problems } = discoverFiles(patterns, { cwd, forceExclude, isIgnored, isContained });
  for (const { path, problem } of problems)
    plan(path, async () => ({ path, absolutePath: resolve(cwd, path), problem }));
  for (const path of files) {
    const name = relativePath(cwd, path);
    if (changes && !changes.covers(path)) {
      const message = 'lies outside of the repository whose changes are asked for';
      plan(name, async () => ({ path: name, absolutePath: path, problem: { code: 'no-changes', message } }));
    } else {
      const isUnchanged = changes !== undefined && changes.linesOf(path) === undefined;
      if (isUnchanged && !mayComeFromChanged(path, configOf(path).source)) continue;
      const read = async () => {
        const readFile = () => (isContained(path) ? readPage(path, maxFileSize) : outsideProblem());
        const content = (await changes?.textOf(path)) ?? readFile();
        if ('problem' in content && content.problem.code === 'too-large')
          return { path: name, absolutePath: path, skipped: content.problem.message };
        return fileOf(name, path, content);
      };
      plan(name, read, isUnchanged);
    }
  }
  for (const path of changes?.withoutFile ?? []) {
    if (!isAskedFor(path, patterns, cwd) || isLeftOut(path, { cwd, isIgnored })) continue;
    const name = relativePath(cwd, path);
    plan(name, async () => {
      const text = await changes!.textOf(path);
      return text && fileOf(name, path, text);
    });
  }
  return shard ? planned.filter(({ path }) => isInShard(path, shard)) : planned;
}

function createReader(cwd: string) {
  const projectPathOf = createProjectPath(cwd);
  const rendererOf = createRendererFinder();
  return (path: string, absolutePath: string, content: PageText): InputFile =>
    'problem' in content
      ? { path, absolutePath, problem: content.problem }
      : {
          path,
          absolutePath,
          projectPath: projectPathOf(absolutePath),
          text: content.text,
          renderer: absolutePath === STDIN ? undefined : rendererOf(absolutePath),
        };
}
