import { type Terminal, write } from './terminal.ts';

/** Serves an editor; the server ends the process itself. */
export async function lsp({ stdin, stdout, stderr, cwd }: Terminal): Promise<never> {
  if (stdin.isTTY)
    await write(
      stderr,
      'mtlint: this waits for an editor to speak to it; docs/editors.md says how to have one do so\n',
    );
  const { serve } = await import('../lsp/serve.ts');
  serve(stdin, stdout, cwd);
  return new Promise(() => {});
}
