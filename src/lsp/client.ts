import { fileURLToPath } from 'node:url';
import type { InitializeParams } from 'vscode-languageserver/node';
import { CONFIDENCES, type Confidence } from '../engine/finding.ts';
import type { HoverKind } from './hover.ts';
import { chooseEncoding, type PositionEncoding } from './positions.ts';
import type { WorkspaceOptions } from './workspace.ts';

/** What an editor can do, as far as it matters here. */
export interface Client {
  encoding: PositionEncoding;
  /** Does it ask for diagnostics itself? Then none are sent unasked. */
  pulls: boolean;
  /** Can it be told to ask again? */
  refreshes: boolean;
  takesRelated: boolean;
  /** Does it take edits for one version of a page? */
  takesVersions: boolean;
  hoverKind: HoverKind;
  watchesFiles: boolean;
  watchesConfiguration: boolean;
  asksConfiguration: boolean;
  watchesFolders: boolean;
}

export function clientOf({ capabilities }: InitializeParams): Client {
  const { general, textDocument, workspace } = capabilities;
  const kinds = textDocument?.hover?.contentFormat ?? ['plaintext'];
  return {
    encoding: chooseEncoding(general?.positionEncodings),
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    takesRelated:
      textDocument?.publishDiagnostics?.relatedInformation === true ||
      textDocument?.diagnostic?.relatedInformation === true,
    takesVersions: workspace?.workspaceEdit?.documentChanges === true,
    hoverKind: kinds.includes('markdown') ? 'markdown' : 'plaintext',
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    asksConfiguration: workspace?.configuration === true,
    watchesFolders: workspace?.workspaceFolders === true,
  };
}

/** Absolute paths of the folders that are open. */
export function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  return uris.flatMap(pathOfUri);
}

/** None for what is no file. */
export function pathOfUri(uri: string): string[] {
  try {
    return [fileURLToPath(uri)];
  } catch {
    return [];
  }
}

/** The settings that an editor sends under whatever name: those that are not understood are left out. */
export function optionsOf(settings: unknown): WorkspaceOptions {
  const { config, minConfidence } = (settings ?? {}) as Record<string, unknown>;
  return {
    config: typeof config === 'string' && config !== '' ? config : undefined,
    minConfidence: CONFIDENCES.includes(minConfidence as Confidence)
      ? (minConfidence as Confidence)
      : undefined,
  };
}
