// Makes a copy of the built product that counts which blocks run, so that the fuzzer sees what a text is good for.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseAst } from 'rolldown/parseAst';

/** Counters of all blocks: one array that every thread of a process has for itself. */
const SHARED = 'globalThis.__blocks';
const MOST_BLOCKS = 65_536;

/**
 * @param from folder with the `src` and `rules` that tsc made
 * @param to folder in the package, so that dependencies and data are found
 * @returns how many blocks there are, and the first of each file
 */
export function instrument(from, to) {
  let count = 0;
  const files = [];
  for (const top of ['src', 'rules']) {
    const names = readdirSync(join(from, top), { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((each) => each.endsWith('.js')).sort()) {
      const path = join(top, name);
      const code = readFileSync(join(from, path), 'utf8');
      const first = count;
      const places = blocksOf(parseAst(code, { lang: 'js' }));
      count += places.length;
      files.push({ path, first, count: places.length });
      mkdirSync(dirname(join(to, path)), { recursive: true });
      writeFileSync(join(to, path), withCounters(code, places, first));
    }
  }
  if (count > MOST_BLOCKS) throw new Error(`there are ${count} blocks, and room for ${MOST_BLOCKS}`);
  return { count, files };
}

/** Where something may or may not run: bodies, branches, cases and the right sides of short circuits. */
function blocksOf(tree) {
  const places = [];
  const around = (node) => places.push({ start: node.start, end: node.end, isExpression: true });
  const visit = (node) => {
    if (node === null || typeof node !== 'object') return;
    if (Array.isArray(node)) return node.forEach(visit);
    if (node.type === 'BlockStatement' || node.type === 'FunctionBody')
      places.push({ start: node.start + 1 });
    if (
      node.type === 'ArrowFunctionExpression' &&
      node.body.type !== 'BlockStatement' &&
      node.body.type !== 'FunctionBody'
    )
      around(node.body);
    if (node.type === 'ConditionalExpression') [node.consequent, node.alternate].forEach(around);
    if (node.type === 'LogicalExpression') around(node.right);
    if (node.type === 'IfStatement')
      for (const branch of [node.consequent, node.alternate])
        if (branch && branch.type !== 'BlockStatement')
          places.push({ start: branch.start, end: branch.end, isStatement: true });
    if (node.type === 'SwitchCase' && node.consequent.length > 0)
      places.push({ start: node.consequent[0].start });
    for (const key of Object.keys(node)) visit(node[key]);
  };
  visit(tree);
  return places;
}

function withCounters(code, places, first) {
  const inserts = places.flatMap(({ start, end, isExpression, isStatement }, index) => {
    const counter = `__b[${first + index}]++`;
    if (isExpression)
      return [
        { at: start, text: `(${counter}, `, end },
        { at: end, text: ')', isEnd: true, start },
      ];
    if (isStatement)
      return [
        { at: start, text: `{ ${counter}; `, end },
        { at: end, text: ' }', isEnd: true, start },
      ];
    return [{ at: start, text: ` ${counter}; `, end: start }];
  });
  // What ends at a place ends before anything begins there; of two that begin the outer one does so first.
  inserts.sort(
    (a, b) =>
      a.at - b.at ||
      Number(b.isEnd ?? false) - Number(a.isEnd ?? false) ||
      (a.isEnd ? b.start - a.start : b.end - a.end),
  );
  let at = 0;
  let result = '';
  for (const insert of inserts) {
    result += code.slice(at, insert.at) + insert.text;
    at = insert.at;
  }
  const head = `const __b = ${SHARED} ??= new Uint32Array(${MOST_BLOCKS});\n`;
  return head + result + code.slice(at);
}
