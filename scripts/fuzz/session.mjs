// A session of the language server, spoken to as an editor does.
import { PassThrough } from 'node:stream';
import {
  createConnection,
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { must } from './failure.mjs';

const REQUESTS = new Set(['textDocument/codeAction', 'textDocument/hover', 'textDocument/diagnostic']);
const ENDS = new Set(['exit', 'shutdown', 'initialize']);
/** Answers that say the message was at fault: wrong parameters, unknown method, cancelled, content modified. */
const REFUSALS = new Set([-32602, -32601, -32800, -32801, -32802]);

const isPlace = (value) => Number.isInteger(value?.line) && Number.isInteger(value?.character);
const isRange = (value) => isPlace(value?.start) && isPlace(value?.end);

/** Does a message hold what the protocol asks for? What comes of another is the sender's fault. */
function isSound({ method, params }) {
  if (typeof params !== 'object' || params === null) return false;
  const document = params.textDocument;
  if (method.startsWith('textDocument/') && typeof document?.uri !== 'string') return false;
  if (method === 'textDocument/didOpen') return typeof document.text === 'string';
  if (method === 'textDocument/didChange')
    return (
      Array.isArray(params.contentChanges) &&
      params.contentChanges.every(
        (change) => typeof change?.text === 'string' && (change.range === undefined || isRange(change.range)),
      )
    );
  if (method === 'workspace/didChangeConfiguration') return 'settings' in params;
  if (method === 'textDocument/hover') return isPlace(params.position);
  if (method === 'textDocument/codeAction')
    return isRange(params.range) && Array.isArray(params.context?.diagnostics);
  return true;
}

/** Every request gets an answer, and none is told that the server failed. */
export async function exchange(text, product, folder) {
  let messages;
  try {
    messages = JSON.parse(text);
  } catch {
    return;
  }
  if (!Array.isArray(messages)) return;
  messages = messages.filter((each) => typeof each?.method === 'string' && !ENDS.has(each.method));
  const [there, back] = [new PassThrough(), new PassThrough()];
  const server = createConnection(new StreamMessageReader(there), new StreamMessageWriter(back));
  server.onInitialize((params) => new product.server.Server(server, params, folder).result());
  server.onShutdown(() => {});
  server.listen();
  const client = createMessageConnection(new StreamMessageReader(back), new StreamMessageWriter(there));
  const faults = [];
  client.onNotification('window/logMessage', ({ message }) => {
    if (/failed/.test(message)) faults.push(message);
  });
  client.onUnhandledNotification(() => {});
  client.onRequest(() => null);
  client.listen();
  try {
    const capabilities = { textDocument: { diagnostic: {} }, workspace: {} };
    await client.sendRequest('initialize', { processId: null, rootUri: null, capabilities });
    await client.sendNotification('initialized', {});
    for (const message of messages) {
      const params = message.params ?? undefined;
      if (!REQUESTS.has(message.method)) {
        await client.sendNotification(message.method, params);
        continue;
      }
      await client.sendRequest(message.method, params).catch((error) => {
        must(
          REFUSALS.has(error.code) || !messages.every(isSound),
          `${message.method} fails: ${error.message.slice(0, 80)}`,
          () => error.message,
        );
      });
    }
    await client.sendRequest('shutdown');
    must(
      faults.length === 0 || !messages.every(isSound),
      `a notification fails: ${faults[0]?.slice(0, 80)}`,
      () => faults[0],
    );
  } finally {
    client.dispose();
    server.dispose();
  }
}
