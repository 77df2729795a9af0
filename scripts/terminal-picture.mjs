// Turns coloured terminal output into an SVG, for the README.
// Run: npm run picture   (or: mtlint -f pretty --color <paths> | node scripts/terminal-picture.mjs > picture.svg)
import { buffer } from 'node:stream/consumers';
import stringWidth from 'string-width';

const CELL = 8.4;
const LINE = 19;
const FONT_SIZE = 14;
const PADDING = 18;
const LEAST_COLUMNS = 60;

const COLORS = { 31: '#ff7b72', 32: '#7ee787', 33: '#e3b341', 34: '#79c0ff', 35: '#d2a8ff', 36: '#56d4dd' };
const PLAIN = '#e6edf3';
const BACKGROUND = '#0d1117';

/** What an SGR code does to the style; each code is one that util.styleText writes. */
function restyle(style, code) {
  if (code === 0) return {};
  if (code === 1) return { ...style, bold: true };
  if (code === 2) return { ...style, dim: true };
  if (code === 4) return { ...style, underline: true };
  if (code === 22) return { ...style, bold: false, dim: false };
  if (code === 24) return { ...style, underline: false };
  if (code === 39) return { ...style, color: undefined };
  if (COLORS[code]) return { ...style, color: COLORS[code] };
  throw new Error(`no picture of the terminal code ${code}`);
}

function attributes({ color = PLAIN, bold, dim, underline }) {
  return [
    `fill="${color}"`,
    bold ? 'font-weight="bold"' : '',
    dim ? 'opacity="0.6"' : '',
    underline ? 'text-decoration="underline"' : '',
  ].filter(Boolean);
}

const escapeXml = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Every stretch of one style is set at its column and given its width, so that any monospaced font lines up. */
function drawLine(line, y, style) {
  const drawn = [];
  let column = 0;
  for (const part of line.split(/(\u001B\[[\d;]*m)/u)) {
    const codes = /^\u001B\[([\d;]*)m$/u.exec(part)?.[1];
    if (codes !== undefined) {
      for (const code of codes.split(';')) style = restyle(style, Number(code));
      continue;
    }
    for (const [piece] of part.matchAll(/ +|\S+(?: \S+)*/g)) {
      const columns = stringWidth(piece);
      if (piece.trim() !== '') {
        const place = `x="${(PADDING + column * CELL).toFixed(1)}" y="${y}" textLength="${(columns * CELL).toFixed(1)}"`;
        drawn.push(`<text ${[place, ...attributes(style)].join(' ')}>${escapeXml(piece)}</text>`);
      }
      column += columns;
    }
  }
  return { drawn, columns: column, style };
}

const lines = (await buffer(process.stdin)).toString('utf8').trimEnd().split('\n');
const body = [];
let columns = LEAST_COLUMNS;
let style = {};
for (const [index, line] of lines.entries()) {
  const result = drawLine(line, PADDING + FONT_SIZE + index * LINE, style);
  style = result.style;
  columns = Math.max(columns, result.columns);
  body.push(...result.drawn);
}
const width = Math.ceil(2 * PADDING + columns * CELL);
const height = 2 * PADDING + lines.length * LINE;
const font = `font-family="ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace"`;
process.stdout.write(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Output of mtlint in a terminal">
<rect width="100%" height="100%" rx="8" fill="${BACKGROUND}"/>
<g ${font} font-size="${FONT_SIZE}" xml:space="preserve">
${body.join('\n')}
</g>
</svg>
`);
