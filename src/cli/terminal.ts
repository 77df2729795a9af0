/** What a command may touch outside of its arguments. */
export interface Terminal {
  cwd: string;
  env: NodeJS.ProcessEnv;
  stdin: NodeJS.ReadStream;
  stdout: NodeJS.WriteStream;
  stderr: NodeJS.WriteStream;
}

/** Resolves once the text is handed over, also when nobody reads it any more. */
export function write(stream: NodeJS.WriteStream, text: string | Uint8Array): Promise<void> {
  if (text.length === 0) return Promise.resolve();
  return new Promise((resolve) => stream.write(text, () => resolve()));
}

export async function readBytes(stream: NodeJS.ReadStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

/**
 * May escape sequences colour what goes to standard output? The flag decides, then FORCE_COLOR,
 * then NO_COLOR, as in Node itself; otherwise only a terminal gets colours.
 */
export function wantsColor(
  flag: boolean | undefined,
  { env, stdout }: Pick<Terminal, 'env' | 'stdout'>,
): boolean {
  if (flag !== undefined) return flag;
  if (env.FORCE_COLOR) return !['0', 'false'].includes(env.FORCE_COLOR);
  if (env.NO_COLOR || env.TERM === 'dumb') return false;
  return stdout.isTTY === true;
}
