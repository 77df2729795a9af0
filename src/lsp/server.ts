import {
  type CodeAction,
  type CodeActionParams,
  type Connection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  type Hover,
  type HoverParams,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { CONFIG_NAMES } from '../config/find.ts';
import { digestText } from '../engine/finding.ts';
import { BASELINE_NAME } from '../files/baseline-file.ts';
import { hasLintedName } from '../files/linted-name.ts';
import { readVersion } from '../version.ts';
import { type Client, clientOf, foldersOf, optionsOf, pathOfUri } from './client.ts';
import { codeActions, FIX_ALL, QUICK_FIX } from './code-actions.ts';
import { type DiagnosticSetting, diagnosticsOf } from './diagnostics.ts';
import { hoverText } from './hover.ts';
import { type OpenPage, OpenPages } from './open-pages.ts';
import { EditorPositions } from './positions.ts';
import { Workspace, type WorkspaceOptions } from './workspace.ts';

const SECTION = 'mtlint';
/** Files whose change may change what is found. */
const WATCHED = [...CONFIG_NAMES, 'package.json', BASELINE_NAME, '.mtlintignore', '.gitignore'];

/** Serves one editor: what it asks for is answered from its open pages. */
export class Server {
  readonly #connection: Connection;
  readonly #client: Client;
  readonly #pages: OpenPages;
  readonly #cwd: string;
  #folders: readonly string[];
  #options: WorkspaceOptions;
  readonly #workspace: Workspace;

  constructor(connection: Connection, params: InitializeParams, cwd: string) {
    this.#connection = connection;
    this.#client = clientOf(params);
    this.#folders = foldersOf(params);
    this.#cwd = this.#folders[0] ?? cwd;
    this.#options = optionsOf(params.initializationOptions);
    this.#workspace = new Workspace(this.#folders, this.#options, {
      openText: (path) => this.#pages.textOf(path),
      onProblem: (message) => this.#warn(message),
    });
    this.#pages = new OpenPages(this.#workspace);
    this.#listen();
  }

  /** What the editor is told of the server. */
  result(): InitializeResult {
    const { encoding, pulls } = this.#client;
    return {
      serverInfo: { name: 'mtlint', version: readVersion() },
      capabilities: {
        positionEncoding: encoding,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
        codeActionProvider: { codeActionKinds: [QUICK_FIX, FIX_ALL] },
        hoverProvider: true,
        ...(pulls && {
          diagnosticProvider: {
            identifier: 'mtlint',
            // A page is judged beside its source.
            interFileDependencies: true,
            workspaceDiagnostics: false,
          },
        }),
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  }

  #listen(): void {
    const connection = this.#connection;
    connection.onInitialized(() => this.#register());
    connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
      // The protocol asks for it, and not every client keeps to it.
      if (typeof text !== 'string') return;
      this.#pages.open(uri, languageId, version, text, this.#cwd);
      this.#changed(uri);
    });
    connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
      this.#pages.change(uri, version, contentChanges, this.#client.encoding);
      this.#changed(uri);
    });
    connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
      this.#pages.close(uri);
      if (!this.#client.pulls) this.#send(uri, []);
    });
    connection.onDidChangeConfiguration(({ settings }) => this.#takeSettings(settings));
    connection.onDidChangeWatchedFiles(() => this.#renew());
    connection.onCodeAction((params) => this.#codeActions(params));
    connection.onHover((params) => this.#hover(params));
    connection.languages.diagnostics.on((params) => this.#answer(params));
  }

  async #register(): Promise<void> {
    const { client, workspace } = this.#connection;
    const { watchesFiles, watchesConfiguration, watchesFolders, asksConfiguration } = this.#client;
    if (watchesFolders)
      workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.flatMap(({ uri }) => pathOfUri(uri)));
        const kept = this.#folders.filter((folder) => !gone.has(folder));
        this.#folders = [...kept, ...added.flatMap(({ uri }) => pathOfUri(uri))];
        this.#renew();
      });
    if (watchesFiles) {
      const watchers = WATCHED.map((name) => ({ globPattern: `**/${name}` }));
      await client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    if (watchesConfiguration)
      await client.register(DidChangeConfigurationNotification.type, { section: SECTION });
    if (asksConfiguration) await this.#takeSettings(undefined);
  }

  /** @param sent what the editor sends along, which is of use only where it cannot be asked */
  async #takeSettings(sent: unknown): Promise<void> {
    const section = (sent as Record<string, unknown> | undefined)?.[SECTION];
    const settings = this.#client.asksConfiguration
      ? await this.#connection.workspace.getConfiguration(SECTION)
      : section;
    if (settings === undefined || settings === null) return this.#renew();
    this.#options = optionsOf(settings);
    this.#renew();
  }

  /** Judges everything anew, under what the files say by now. */
  #renew(): void {
    this.#workspace.renew(this.#folders, this.#options);
    this.#pages.renewAll();
    this.#tell(this.#pages.all().map(({ uri }) => uri));
  }

  #warn(problem: string): void {
    const message = `mtlint: ${problem}`;
    void this.#connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Error,
      message,
    });
  }

  async #changed(uri: string): Promise<void> {
    this.#tell([uri], false);
    const page = await this.#pages.settled(uri);
    if (page) this.#tell(await this.#pages.renewTranslationsOf(page.path));
  }

  /** Sends what there is to say of pages, or has the editor ask again. */
  #tell(uris: readonly string[], canRefresh = true): void {
    if (!this.#client.pulls) for (const uri of uris) void this.#push(uri);
    else if (canRefresh && uris.length > 0 && this.#client.refreshes)
      this.#connection.languages.diagnostics.refresh().catch(() => {});
  }

  async #push(uri: string): Promise<void> {
    const page = await this.#pages.settled(uri);
    if (!page) return;
    const diagnostics = await this.#diagnostics(page);
    if (this.#pages.isCurrent(page)) this.#send(uri, diagnostics, page.version);
  }

  #send(uri: string, diagnostics: Diagnostic[], version?: number): void {
    const params = { uri, diagnostics, ...(version !== undefined && { version }) };
    void this.#connection.sendDiagnostics(params);
  }

  /** What an editor asks about a page that was edited meanwhile is asked again by it. */
  async #answer({
    textDocument: { uri },
    previousResultId,
  }: DocumentDiagnosticParams): Promise<DocumentDiagnosticReport> {
    if (!this.#pages.get(uri)) return { kind: 'full', items: [] };
    const page = await this.#pages.settled(uri);
    const items = page && (await this.#diagnostics(page));
    if (!page || !items || !this.#pages.isCurrent(page))
      throw new ResponseError(LSPErrorCodes.ServerCancelled, 'the page was edited', {
        retriggerRequest: true,
      });
    const resultId = digestText(JSON.stringify(items));
    return resultId === previousResultId
      ? { kind: 'unchanged', resultId }
      : { kind: 'full', resultId, items };
  }

  async #diagnostics(page: OpenPage): Promise<Diagnostic[]> {
    if (page.isSaved && !hasLintedName(page.path) && !page.isMarkup) return [];
    const report = await this.#pages.report(page);
    return report ? diagnosticsOf(report, this.#settingFor(page)) : [];
  }

  #settingFor({ uri }: OpenPage): DiagnosticSetting {
    const { encoding, takesRelated } = this.#client;
    return { uri, encoding, takesRelated };
  }

  async #codeActions({ textDocument: { uri }, range, context }: CodeActionParams): Promise<CodeAction[]> {
    const page = this.#pages.get(uri);
    const report = page && (await this.#pages.report(page));
    if (!page || !report?.source) return [];
    return codeActions({
      report,
      span: new EditorPositions(report.source, this.#client.encoding, true).span(range),
      only: context.only,
      setting: this.#settingFor(page),
      version: page.version,
      takesVersions: this.#client.takesVersions,
      readPage: () => this.#pages.document(page),
      parser: await this.#workspace.parserFor(page.path),
    });
  }

  async #hover({ textDocument: { uri }, position }: HoverParams): Promise<Hover | null> {
    const page = this.#pages.get(uri);
    const report = page && (await this.#pages.report(page));
    if (!page || !report?.source) return null;
    const positions = new EditorPositions(report.source, this.#client.encoding, true);
    const offset = positions.offset(position);
    const here = report.findings.filter(({ start, end }) => start <= offset && offset <= end);
    const [first] = here;
    if (!first) return null;
    const value = hoverText(here, await this.#workspace.rulesFor(page.path), this.#client.hoverKind);
    return { contents: { kind: this.#client.hoverKind, value }, range: positions.range(first) };
  }
}
