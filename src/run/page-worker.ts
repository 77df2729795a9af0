// The thread behind PageWorker.
import { parentPort, workerData } from 'node:worker_threads';
import type { LinterOptions } from './run-linter.ts';

const { servePages } = await import('./serve-pages.ts');
await servePages(workerData as LinterOptions, parentPort!);
