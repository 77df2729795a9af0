// Makes the patterns of a bundle when they are first used. Reading `\p{L}` asks ICU for a set of 130,000 characters,
// a run needs a part of the patterns that its modules name at their top, and what a process does before the first
// page is what somebody waits for.
import { parseAst } from 'rolldown/parseAst';

/** Nodes whose value is the same whenever they are asked, if the names in them are constants. */
const CONSTANT = new Set([
  'Literal',
  'TemplateLiteral',
  'TemplateElement',
  'Identifier',
  'BinaryExpression',
  'ArrayExpression',
]);

/**
 * @param {string} code a bundled file, its modules side by side
 * @returns {string} the same, in which constants at the top that hold a pattern or segmenter are made on first use
 */
export function withLazyPatterns(code) {
  const program = parseAst(code);
  const constants = new Map();
  for (const node of program.body)
    if (node.type === 'VariableDeclaration' && node.kind === 'const' && node.declarations.length === 1)
      constants.set(node.declarations[0].id.name, node);
  const bindings = new Map();
  const uses = new Map();
  const add = (map, name, node) => map.set(name, [...(map.get(name) ?? []), node]);
  walk(program, (node, parent, key) => {
    if (node.type !== 'Identifier') return;
    if (isBinding(parent, key)) add(bindings, node.name, node);
    else if (isUse(parent, key)) add(uses, node.name, parent?.shorthand ? parent : node);
  });
  const edits = [];
  for (const [name, declaration] of constants) {
    const { init } = declaration.declarations[0];
    // A name that stands for something else elsewhere may be that in any place.
    if (bindings.get(name)?.length !== 1 || !makesPattern(init, constants)) continue;
    edits.push({
      start: declaration.start,
      end: init.start,
      text: `let ${name}$made;const ${name}=()=>${name}$made??=`,
    });
    for (const use of uses.get(name) ?? [])
      edits.push(
        use.type === 'Property'
          ? { start: use.start, end: use.end, text: `${name}:${name}()` }
          : { start: use.end, end: use.end, text: '()' },
      );
  }
  edits.sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  for (const { start, end, text } of edits) {
    result += code.slice(at, start) + text;
    at = end;
  }
  return result + code.slice(at);
}

function makesPattern(init, constants) {
  // Others are made in no time.
  if (init?.type === 'Literal') return isDearLiteral(init);
  if (init?.type === 'ArrayExpression') return holdsPattern(init, constants);
  if (init?.type !== 'NewExpression') return false;
  const isSegmenter = init.callee.object?.name === 'Intl' && init.callee.property.name === 'Segmenter';
  const isPattern = init.callee.name === 'RegExp';
  return isSegmenter
    ? isLiteral(init)
    : isPattern && init.arguments.every((each) => isConstant(joinedParts(each) ?? each, constants));
}

/** The array of `[…].join('…')`. */
function joinedParts({ type, callee, arguments: given }) {
  const isJoin = type === 'CallExpression' && callee.property?.name === 'join' && given.length === 1;
  return isJoin && given[0].type === 'Literal' && callee.object.type === 'ArrayExpression'
    ? callee.object
    : undefined;
}

/** Is it a list, or a list of lists, of constants, with a pattern among them that takes a while to make? */
function holdsPattern(init, constants) {
  let isDear = false;
  walk(init, (node) => {
    isDear ||= isDearLiteral(node);
  });
  return isDear && isConstant(init, constants);
}

function isDearLiteral(node) {
  return node.type === 'Literal' && node.regex?.pattern.includes('\\p{') === true;
}

function isLiteral(init) {
  const parts = [];
  walk(init, (node) => parts.push(node.type));
  return parts.every((type) =>
    ['NewExpression', 'MemberExpression', 'Identifier', 'Literal', 'ObjectExpression', 'Property'].includes(
      type,
    ),
  );
}

function isConstant(node, constants) {
  let result = true;
  walk(node, (each, parent, key) => {
    const isRaw = parent?.type === 'TaggedTemplateExpression' && key === 'tag';
    if (isRaw || (parent?.type === 'MemberExpression' && isRawTag(parent))) return;
    if (each.type === 'TaggedTemplateExpression') result &&= isRawTag(each.tag);
    else if (each.type === 'Identifier') result &&= constants.has(each.name);
    else result &&= CONSTANT.has(each.type);
  });
  return result;
}

function isRawTag({ type, object, property }) {
  return type === 'MemberExpression' && object.name === 'String' && property.name === 'raw';
}

function isBinding(parent, key) {
  switch (parent?.type) {
    case 'VariableDeclarator':
      return key === 'id';
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return key === 'id' || key === 'params';
    case 'ClassDeclaration':
    case 'ClassExpression':
      return key === 'id';
    case 'CatchClause':
      return key === 'param';
    case 'RestElement':
    case 'ArrayPattern':
      return true;
    case 'AssignmentPattern':
      return key === 'left';
    case 'Property':
      return key === 'value' && parent.inPattern === true;
    default:
      return false;
  }
}

function isUse(parent, key) {
  if (parent?.type === 'MemberExpression') return key === 'object' || parent.computed;
  if (parent?.type === 'Property') return key === 'value' || parent.computed;
  return !(
    ['PropertyDefinition', 'MethodDefinition', 'AccessorProperty'].includes(parent?.type) &&
    key === 'key' &&
    !parent.computed
  );
}

function walk(node, visit, parent, key) {
  visit(node, parent, key);
  for (const [name, value] of Object.entries(node)) {
    if (name === 'parent') continue;
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type !== 'string') continue;
      if (node.type === 'ObjectPattern') child.inPattern = true;
      // A short property holds one name twice.
      if (node.type === 'Property' && node.shorthand && name === 'key') continue;
      walk(child, visit, node, name);
    }
  }
}
