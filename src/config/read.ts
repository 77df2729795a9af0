import { existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Node, ParseError } from 'jsonc-parser';
import { SourceText } from '../document/source-text.ts';
import { reasonOf } from '../files/read-error.ts';
import { readRegular } from '../files/read-regular.ts';
import { host } from '../host.ts';
import { thrownText } from '../thrown-text.ts';
import type { ConfigIssue, KeyPath } from './config-error.ts';
import { ConfigError } from './config-error.ts';

/** A configuration as read, before anything is checked. */
export interface RawConfig {
  /** Absolute path of the file, or what else it came from, such as `--rule`. */
  origin: string;
  value: unknown;
  /** Says where in the file a key stands, and what it is about. */
  issue(key: KeyPath, message: string): ConfigIssue;
}

/** @throws ConfigError when the file cannot be read or does not parse */
export async function readConfig(path: string, cwd: string): Promise<RawConfig> {
  if (!existsSync(path))
    throw new ConfigError([{ origin: path, key: [], message: 'there is no such file' }], cwd);
  if (/\.(?:js|mjs|cjs)$/.test(path)) return importConfig(path, cwd);
  if (/\.jsonc?$/.test(path)) return readJson(path, cwd);
  throw new ConfigError(
    [{ origin: path, key: [], message: 'must be a .json, .jsonc, .js or .mjs file' }],
    cwd,
  );
}

/** A configuration that no file holds. */
export function inlineConfig(origin: string, value: unknown): RawConfig {
  return { origin, value, issue: (key, message) => ({ origin, key, message }) };
}

async function importConfig(path: string, cwd: string): Promise<RawConfig> {
  try {
    // A module is loaded once for each address: an editor's session must see what it says by now.
    const stats = statSync(path);
    if (!stats.isFile()) throw new Error('it is no file');
    const module = (await host.importModule(`${pathToFileURL(path).href}?${stats.mtimeMs}`)) as {
      default?: unknown;
    };
    return inlineConfig(path, module.default);
  } catch (error) {
    const message = `cannot be loaded: ${thrownText(error)}`;
    throw new ConfigError([{ origin: path, key: [], message }], cwd, { cause: error });
  }
}

async function readJson(path: string, cwd: string): Promise<RawConfig> {
  const { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode } = await import('jsonc-parser');
  const source = new SourceText(textOf(path, cwd));
  const at = (offset: number) => source.position(Math.min(offset, source.text.length));
  const errors: ParseError[] = [];
  const tree = parseTree(source.text, errors, { allowTrailingComma: true });
  if (errors.length > 0 || !tree) {
    const issues = errors.map(({ offset, error }) => {
      const words = printParseErrorCode(error)
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase();
      return { origin: path, ...at(offset), key: [], message: `does not parse as JSON: ${words}` };
    });
    throw new ConfigError(issues.slice(0, 1), cwd);
  }
  const prefix = basename(path) === 'package.json' ? ['mtlint'] : [];
  const nodeAt = (key: KeyPath): Node | undefined => findNodeAtLocation(tree, [...prefix, ...key]);
  const root = nodeAt([]);
  return {
    origin: path,
    value: root && getNodeValue(root),
    issue: (key, message) => {
      // A key that is missing is a matter of what should hold it.
      const known = key.findLastIndex((_, index) => nodeAt(key.slice(0, index + 1)) !== undefined);
      const node = nodeAt(key.slice(0, known + 1)) ?? tree;
      // What is wrong may be the key itself, and that is where one looks first.
      const start = node.parent?.type === 'property' ? node.parent.offset : node.offset;
      return { origin: path, ...at(start), key: [...prefix, ...key], message };
    },
  };
}

function textOf(path: string, cwd: string): string {
  try {
    return readRegular(path).toString();
  } catch (error) {
    throw new ConfigError([{ origin: path, key: [], message: `cannot be read: ${reasonOf(error)}` }], cwd);
  }
}
