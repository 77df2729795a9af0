import type { Terminal } from './terminal.ts';

/** Serves an editor; the server ends the process itself. */
export async function lsp({ stdin, stdout, cwd }: Terminal): Promise<never> {
  const { serve } = await import('../lsp/serve.ts');
  serve(stdin, stdout, cwd);
  return new Promise(() => {});
}
