import { createConnection } from 'vscode-languageserver/node';
import { Server } from './server.ts';

/**
 * Serves an editor by the Language Server Protocol, and ends the process when the editor says so or is gone.
 * Nothing else may write to `output`.
 */
export function serve(input: NodeJS.ReadableStream, output: NodeJS.WritableStream, cwd: string): void {
  keepConsoleOff();
  // What a rule of a plugin leaves behind must not end the session.
  process.on('unhandledRejection', (error) => console.error(error));
  const connection = createConnection(input, output);
  connection.onInitialize((params) => new Server(connection, params, cwd).result());
  connection.listen();
}

/** What a plugin prints would end up between the messages. */
function keepConsoleOff(): void {
  for (const method of ['log', 'info', 'debug'] as const) console[method] = console.error;
}
