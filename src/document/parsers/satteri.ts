import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Root } from 'mdast';
import { host } from '../../host.ts';

/** The parts of satteri that make mdast of Markdown. */
export interface Satteri {
  createMdastHandle(source: string, options: number, trackPositions: boolean): object;
  serializeHandle(handle: object): Uint8Array;
  dropHandle(handle: object): void;
  MdastReader: new (bytes: Uint8Array) => object;
  materializeMdastTree(reader: object): Root;
}

/**
 * Satteri as it is installed, with a binary made for the platform or else WebAssembly. The bundled command has those
 * parts of it that are no binary in itself.
 *
 * @throws Error when it is not installed, or has nothing for the platform
 */
export async function loadSatteri(): Promise<Satteri> {
  const entry = pathToFileURL(createRequire(import.meta.url).resolve('satteri'));
  const parts = ['../index.js', 'mdast/mdast-reader.js', 'mdast/mdast-materializer.js'];
  const modules = await Promise.all(parts.map((part) => host.importModule(new URL(part, entry).href)));
  return Object.assign({}, ...modules);
}
