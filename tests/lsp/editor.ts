import { type ChildProcess, spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { afterEach, inject } from 'vitest';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  RegistrationRequest,
  ShowMessageNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';

const open: Editor[] = [];

afterEach(async () => {
  for (const editor of open.splice(0)) editor.kill();
});

export interface EditorSetting {
  folder?: string;
  capabilities?: ClientCapabilities;
  initializationOptions?: object;
  /** The program and its arguments; what is built here, unless given. */
  command?: readonly [string, ...string[]];
}

/** Starts the server and takes up the protocol, as an editor does. */
export async function startEditor(setting: EditorSetting = {}): Promise<Editor> {
  const [program, ...args] = setting.command ?? [process.execPath, inject('bin'), 'lsp', '--stdio'];
  const child = spawn(program, args, { cwd: setting.folder, stdio: ['pipe', 'pipe', 'pipe'] });
  const editor = new Editor(child);
  open.push(editor);
  await editor.initialize(setting);
  return editor;
}

/** A client of the protocol, with what an editor would show. */
export class Editor {
  readonly connection: ProtocolConnection;
  readonly exited: Promise<number | null>;
  readonly messages: string[] = [];
  readonly registered: string[] = [];
  readonly published: PublishDiagnosticsParams[] = [];
  server!: InitializeResult;
  stderr = '';
  readonly #child: ChildProcess;
  readonly #versions = new Map<string, number>();
  #onPublished: () => void = () => {};

  constructor(child: ChildProcess) {
    this.#child = child;
    this.exited = new Promise((resolve) => child.on('exit', resolve));
    child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text;
    });
    this.connection = createProtocolConnection(
      new StreamMessageReader(child.stdout!),
      new StreamMessageWriter(child.stdin!),
    );
    this.connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.published.push(params);
      this.#onPublished();
    });
    this.connection.onNotification(ShowMessageNotification.type, ({ message }) => {
      this.messages.push(message);
    });
    this.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.registered.push(...registrations.map(({ method }) => method));
    });
    this.connection.onError(() => {});
    this.connection.listen();
  }

  async initialize({ folder, capabilities = {}, initializationOptions }: EditorSetting): Promise<void> {
    const rootUri = folder === undefined ? null : pathToFileURL(folder).href;
    this.server = await this.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri,
      workspaceFolders: rootUri === null ? null : [{ uri: rootUri, name: 'project' }],
      capabilities,
      initializationOptions,
    });
    await this.connection.sendNotification(InitializedNotification.type, {});
  }

  async open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    this.#versions.set(uri, 1);
    const textDocument = { uri, languageId, version: 1, text };
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  /** @returns the new version */
  async edit(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<number> {
    const version = this.#versions.get(uri)! + 1;
    this.#versions.set(uri, version);
    const textDocument = { uri, version };
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument,
      contentChanges,
    });
    return version;
  }

  /** What the server says next of a page that meets a condition; of a page as it is opened, unless given. */
  async diagnostics(
    uri: string,
    isMeant: (params: PublishDiagnosticsParams) => boolean = () => true,
  ): Promise<Diagnostic[]> {
    for (;;) {
      const found = this.published.findLast((params) => params.uri === uri && isMeant(params));
      if (found) return found.diagnostics;
      await new Promise<void>((resolve) => {
        this.#onPublished = resolve;
      });
    }
  }

  pull(uri: string, previousResultId?: string) {
    const params = { textDocument: { uri }, ...(previousResultId !== undefined && { previousResultId }) };
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, params);
  }

  async actions(uri: string, range: Range, only?: string[]): Promise<CodeAction[]> {
    const context = { diagnostics: [], ...(only && { only }) };
    const params = { textDocument: { uri }, range, context };
    return (await this.connection.sendRequest(CodeActionRequest.type, params)) as CodeAction[];
  }

  hover(uri: string, line: number, character: number) {
    const params = { textDocument: { uri }, position: { line, character } };
    return this.connection.sendRequest(HoverRequest.type, params);
  }

  /** Ends as the protocol asks; gives the exit code. */
  async close(): Promise<number | null> {
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    return this.exited;
  }

  kill(): void {
    this.connection.dispose();
    this.#child.kill();
  }
}
