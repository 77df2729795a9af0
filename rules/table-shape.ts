import type { Span } from '../src/document/source-text.ts';
import { type Table, type TableRow, tablesOf } from '../src/document/tables.ts';
import { defineRule } from '../src/engine/rule.ts';

const DASHES = /^[\s|:\-‐‑‒–—―−ー－~_.]+$/;

export default defineRule({
  id: 'table-shape',
  summary: 'A table lost its delimiter row, a cell, or a line break',
  category: 'design/markup',
  severity: 'error',
  confidence: 'high',
  languages: 'any',
  source: 'helps',
  inherited: 'finding',
  fix: 'suggestion',
  docs: `Pipelines that translate a table cell by cell translate its delimiter row too, or turn its hyphens into dashes, and then the whole table is shown as text. Or a bar between two cells is lost, and every cell behind it moves one column to the left; or the end of a line, and two rows become one.

A row is judged against the head and the other rows of its table. A row with a single cell heads a group in a wide table, and a table whose rows are often short is written so on purpose.`,
  examples: [
    {
      title: 'a bar is lost',
      lang: 'nl',
      text: '| Naam | Waarde |\n| --- | --- |\n| poort | 80 |\n| host De naam van de server |\n',
      finds: ['4:1-4:31'],
    },
    {
      title: 'the delimiter row was translated',
      lang: 'es',
      text: '| Orden | Uso |\n| Escriba aquí | Escriba aquí |\n| abrir | abre un archivo |\n',
      finds: ['2:1-2:32'],
      fixed: '| Orden | Uso |\n| --- | --- |\n| abrir | abre un archivo |\n',
    },
    {
      title: 'its hyphens became dashes',
      lang: 'de',
      text: '| Name | Wert |\n| — | — |\n| Port | 80 |\n',
      finds: ['2:1-2:10'],
      fixed: '| Name | Wert |\n| --- | --- |\n| Port | 80 |\n',
    },
    {
      title: 'two rows in one',
      lang: 'fr',
      text: '| Nom | Valeur |\n| --- | --- |\n| port | 80 | | hôte | a |\n| nom | b |\n',
      finds: ['3:1-3:27'],
    },
    {
      title: 'a bar too many',
      lang: 'nl',
      text: '| Teken | Nut |\n| --- | --- |\n| a | b | c |\n| d | e |\n',
      finds: ['3:1-3:14'],
    },
    {
      title: 'a group, a bar inside code',
      lang: 'nl',
      text: '| A | B | C |\n|---|---|---|\n| Groep |\n| 1 | 2 | 3 |\n\nDruk `|` of schrijf a | b.',
      finds: [],
    },
  ],
  messages: {
    short: 'This row has {cells} of {columns} cells, as happens when a bar is lost: part its cells',
    long: 'This row has {cells} cells in a table of {columns}, so that the last are not shown: escape or delete a bar',
    collapsed: 'This row holds two rows of {columns} cells, as happens when a line break is lost: part them',
    delimiter: 'The row under the head is no delimiter row, so that the table is shown as text: write {row}',
  },
  severities: { long: 'warning' },
  options: {},

  create({ document, report }) {
    const { source } = document;
    return {
      document() {
        if (!source.text.includes('|')) return;
        const { tables, barred } = tablesOf(document);
        for (const table of tables) for (const row of table.rows) judgeRow(table, row);
        for (const span of barred) judgeParagraph(span);
      },
    };

    function judgeRow({ columns, rows }: Table, { span, cells }: TableRow): void {
      const count = cells.length;
      if (count === columns || !/(?<!\\)\|/.test(source.slice(span))) return;
      const data = { cells: count, columns };
      const whole = rows.filter((row) => row.cells.length === columns).length;
      const isOften = (rows.length - whole) * 3 > rows.length && rows.length - whole > 1;
      const isBlank = (cell: Span | undefined) => !cell || /^[|\s]*$/.test(source.slice(cell));
      if (count > columns) {
        const isTwo =
          count >= columns * 2 && columns > 1 && isBlank(cells[columns]) && !isBlank(cells[columns + 1]);
        const confidence = isTwo && !isOften ? 'high' : 'low';
        report({ at: span, message: isTwo ? 'collapsed' : 'long', data, confidence });
        return;
      }
      // One cell in a wide table heads a group of rows.
      if (count === 1 && columns > 2) return;
      report({ at: span, message: 'short', data, confidence: isOften ? 'low' : 'medium' });
    }

    function judgeParagraph(span: Span): void {
      const lines = source.slice(span).split(/\r\n|\n|\r/);
      const widths = lines.map((line) => cellsOf(line).length);
      const [head, second] = [lines[0]!, lines[1]];
      if (second === undefined || widths[0]! < 2) return;
      const cells = cellsOf(second);
      const isAlike = cells.length > 1 && cells[0] !== '' && cells.every((cell) => cell === cells[0]);
      const isDashed = DASHES.test(second) && /[^\s|:]/.test(second);
      const isEven = lines.length > 2 && widths.every((width) => width === widths[0]);
      if (!isDashed && !(isAlike && widths[1] === widths[0]) && !isEven) return;
      const start =
        span.start + head.length + (source.text.startsWith('\r\n', span.start + head.length) ? 2 : 1);
      const at = { start: start + /^[\s>]*/.exec(second)![0].length, end: start + second.trimEnd().length };
      const row = `|${' --- |'.repeat(widths[0]!)}`;
      const fix =
        isDashed || isAlike
          ? { at, text: row }
          : { at: { start: at.start, end: at.start }, text: `${row}\n` };
      report({
        at,
        message: 'delimiter',
        data: { row },
        confidence: isDashed || isAlike ? 'high' : 'medium',
        suggestions: [{ description: `Write ${row}`, ...fix }],
      });
    }
  },
});

function cellsOf(line: string): string[] {
  const trimmed = line.replace(/^[\s>]+/, '').trim();
  if (!trimmed.startsWith('|')) return [];
  return trimmed
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}
