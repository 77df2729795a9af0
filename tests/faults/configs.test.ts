import { describe, expect, test } from 'vitest';
import { callMtlint, spawnMtlint } from '../mtlint.ts';
import { createProject } from '../project.ts';

const project = (text: string, files: Record<string, string> = {}) =>
  createProject({
    '.git/': '',
    'mtlint.config.mjs': text,
    'a.nl.md': 'Open Hallo map en kies Hallo venster.\n',
    ...files,
  });

describe('a configuration that', () => {
  test.each([
    ['throws', "throw new Error('bad\\n\\u001b[31mred')", 'cannot be loaded: bad\nmtlint: <U+001B>[31mred'],
    ['throws null', 'throw null', 'cannot be loaded: null'],
    ['does not parse', 'syntax error(', 'cannot be loaded: '],
    ['is null', 'export default null', 'must be an object'],
    ['is a function', 'export default () => ({})', 'must be an object'],
    ['exports nothing', '', 'must be an object'],
    [
      'fails when it is read',
      "export default { get rules() { throw new Error('no') } }",
      'cannot be read: no',
    ],
    [
      'fails when its keys are asked for',
      "export default { rules: new Proxy({}, { ownKeys() { throw new Error('no') } }) }",
      'cannot be read: no',
    ],
    [
      'holds itself',
      'const o = {}; o.overrides = [o]; export default o',
      'overrides[0].files: needs the key "files"',
    ],
  ])('%s gives one message and 2', async (_, text, message) => {
    const { code, stdout, stderr } = await callMtlint([], { cwd: project(text) });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.startsWith(`mtlint: mtlint.config.mjs: ${message}`)).toBe(true);
  });

  test.each([
    ['ends the process', 'process.exit(0)', /^mtlint: it ended before it was done: /],
    ['never answers', 'await new Promise(() => {})', /^mtlint: it ended before it was done: /m],
    ['fails beside', "Promise.reject(new Error('stray')); export default {}", /^mtlint: Error: stray\n/],
  ])('%s gives 2, and says why', async (_, text, message) => {
    const { code, stderr } = await spawnMtlint([], { cwd: project(text) });
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });

  test.each([
    ['throws', "throw new Error('bad')", 'the plugin "./p.mjs" cannot be loaded: bad'],
    ['throws null', 'throw null', 'the plugin "./p.mjs" cannot be loaded: null'],
    ['is none', 'export default 5', 'its default export is no plugin'],
    [
      'has a rule that is none',
      "export default { name: 'p', rules: [null] }",
      'a rule of the plugin "p" is no object',
    ],
    [
      'fails when it is read',
      "export default { name: 'p', get rules() { throw new Error('no') } }",
      'it cannot be read: no',
    ],
  ])('names a plugin that %s gives one message and 2', async (_, text, message) => {
    const cwd = project("export default { plugins: ['./p.mjs'] }", { 'p.mjs': text });
    const { code, stdout, stderr } = await callMtlint([], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`mtlint.config.mjs: plugins[0]: ${message}`);
  });
});
