import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { reporters } from '../../src/reporters/index.ts';
import { callMtlint } from '../mtlint.ts';
import { createProject } from '../project.ts';

/** All that acts on a terminal, a log, a browser or a parser, on a line with findings that quote their surroundings. */
const HOSTILE = [
  '\u001b[31m\u001b]8;;http://evil.example\u0007\u001b]0;title\u0007\u009b2J\u0090x\u009c',
  '\u202ereversed\u202c \u2066isolated\u2069 \u2028line\u2029paragraph \u0085next \ufffe\uffff \u0000'.replace(
    '\u0000',
    '\u0001',
  ),
  '##vso[task.setvariable variable=x]y ##[error]x ::error::x ]]> --> </script><script>alert(1)</script><img src=x onerror=alert(1)>',
  "{{constructor.constructor('alert(1)')()}} %0A::error::x @everyone #1 [x](javascript:alert(1)) | | `",
].join(' ');
const PAGE = `---\ntitle: de de ${HOSTILE.replace(/[\u2028\u2029\u0085]/g, '')}\n---\n\nOpen Hallo map en kies de de ${HOSTILE} venster, [ de de ${HOSTILE} ](x.md) \`\u001b[31m\`.\n\n::error::x de de\n`;

const run = async (format: string, ...more: string[]) => {
  const cwd = createProject({ '.git/': '', 'a.nl.md': PAGE });
  return callMtlint(['a.nl.md', '-f', format, '--min-confidence', 'low', ...more], { cwd });
};
const ACTING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

describe('a hostile page', () => {
  test.each([...reporters.keys()].filter((name) => name !== 'blob'))(
    'does nothing in the format %s',
    async (format) => {
      const { code, stdout } = await run(format);
      expect(code).toBe(1);
      expect(stdout).not.toMatch(ACTING);
      const isLines = ['compact', 'unix', 'pretty', 'github', 'markdown', 'junit', 'checkstyle'].includes(
        format,
      );
      const commands = stdout.split('\n').filter((line) => /^\s*::|##\[|##vso\[/.test(line));
      if (isLines)
        expect(
          commands.every(
            (line) =>
              format === 'github' &&
              /^::(?:error|warning|notice)(?: file=|::mtlint found \d+ findings more)/.test(line),
          ),
        ).toBe(true);
    },
  );

  test('colours nothing but by our own hand', async () => {
    const { stdout } = await run('pretty', '--color');
    expect(stdout).toMatch(/\u001b\[\d/);
    expect(stdout.replace(/\u001b\[[\d;]*m/g, '')).not.toMatch(ACTING);
  });

  test('leaves XML well-formed, and HTML without a tag of its own', async () => {
    for (const format of ['junit', 'checkstyle']) {
      const parser = new SaxesParser();
      parser.on('error', (error) => {
        throw error;
      });
      parser.write((await run(format)).stdout).close();
    }
    const { stdout } = await run('html');
    expect(stdout.match(/<script\b/g)).toHaveLength(2);
    expect(stdout).not.toMatch(/<img/);
  });

  test('does nothing on standard error, in a diff that is told, or beside --fix', async () => {
    const { stdout, stderr } = await run('compact', '--fix');
    expect(stdout + stderr).not.toMatch(ACTING);
  });
});
