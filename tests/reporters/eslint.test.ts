import { expect, test } from 'vitest';
import { eslint } from '../../src/reporters/eslint.ts';
import { json } from '../../src/reporters/json.ts';
import { awkwardReport, pairReport } from './awkward-report.ts';

const [awkward, unreadable, clean] = JSON.parse(eslint(awkwardReport));
const report = JSON.parse(json(awkwardReport));

test('every range and place, looked up in the source, is what was found', () => {
  const { source } = awkward;
  const lines = source.split(/\r\n|\r|\n/);
  const found = report.results[0].messages;
  for (const [index, message] of awkward.messages.entries()) {
    if (message.line !== message.endLine) continue;
    expect(lines[message.line - 1].slice(message.column - 1, message.endColumn - 1)).toBe(found[index].text);
  }
  const merged = found.find(({ ruleId }: { ruleId: string }) => ruleId === 'merged-words');
  expect(source.slice(...merged.fix.range)).toBe('toocreate');
});

test('counts agree with the messages', () => {
  for (const result of [awkward, unreadable, clean]) {
    const ofSeverity = (severity: number) =>
      result.messages.filter((message: { severity: number }) => message.severity === severity);
    expect(result.errorCount).toBe(ofSeverity(2).length);
    expect(result.warningCount).toBe(ofSeverity(1).length);
  }
});

test('only a safe fix is a fix: tools apply it unasked', () => {
  const merged = awkward.messages.find(({ ruleId }: { ruleId: string }) => ruleId === 'merged-words');
  expect(merged.fix).toBeUndefined();
  expect(merged.suggestions.map(({ desc }: { desc: string }) => desc)).toEqual([
    'Replace by “to create”',
    'write “maken”',
  ]);
  expect(awkward.fixableErrorCount).toBe(1);
});

test('a file that could not be judged has a fatal message', () => {
  expect(unreadable).toMatchObject({ errorCount: 1, fatalErrorCount: 1 });
  expect(unreadable.messages).toEqual([
    {
      ruleId: null,
      fatal: true,
      severity: 2,
      message: 'cannot be read: permission denied',
      line: 1,
      column: 1,
    },
  ]);
});

test('the source comes with messages only', () => {
  expect(awkward.source.startsWith('# Cafe')).toBe(true);
  expect(clean).not.toHaveProperty('source');
  expect(unreadable).not.toHaveProperty('source');
});

test('a related place says in which file it lies', () => {
  const [{ messages }] = JSON.parse(json(pairReport())).results;
  expect(messages[0].related).toEqual([
    { message: 'its source', path: '../en/b.md', line: 3, column: 1, endLine: 3, endColumn: 4 },
  ]);
});
