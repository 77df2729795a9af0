import { commands, type ExtensionContext, workspace } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { serverPath } from './server-path.ts';

const LANGUAGES = ['markdown', 'mdx', 'po', 'gettext', 'xliff'];

let client: LanguageClient | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const start = async () => {
    await client?.dispose();
    client = undefined;
    if (!workspace.getConfiguration('mtlint').get('enable', true)) return;
    client = createClient(context.extensionPath);
    await client.start();
  };
  context.subscriptions.push(
    commands.registerCommand('mtlint.restart', start),
    commands.registerCommand('mtlint.showLog', () => client?.outputChannel.show()),
    workspace.onDidChangeConfiguration(async (event) => {
      // All else, the server asks for itself.
      if (event.affectsConfiguration('mtlint.enable') || event.affectsConfiguration('mtlint.server'))
        await start();
    }),
  );
  await start();
}

export async function deactivate(): Promise<void> {
  await client?.dispose();
}

function createClient(extension: string): LanguageClient {
  const set = workspace.getConfiguration('mtlint').get('server', '');
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.fsPath);
  const module = serverPath(set, folders, extension);
  return new LanguageClient(
    'mtlint',
    'mtlint',
    { module, args: ['lsp'], transport: TransportKind.stdio, options: folders[0] ? { cwd: folders[0] } : {} },
    {
      documentSelector: LANGUAGES.flatMap((language) => [
        { scheme: 'file', language },
        { scheme: 'untitled', language },
      ]),
    },
  );
}
