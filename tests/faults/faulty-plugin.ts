/** What a rule of a plugin may do wrong, by a name: the body of its `create`. */
export const FAULTS = {
  throws: "() => { throw new Error('boom\\n\\u001b[31mred'); }",
  'throws what is no error': '() => ({ word() { throw Object.create(null); } })',
  'throws nothing': '() => ({ word() { throw undefined; } })',
  'makes no handlers': '() => null',
  'has a handler that is none': '() => ({ word: 5 })',
  'reports outside of the page':
    "({ report }) => ({ end() { report({ at: { start: -5, end: 99999 }, message: 'm' }); } })",
  'reports at half a character':
    "({ report }) => ({ end() { report({ at: { start: 0.5, end: 2 }, message: 'm' }); } })",
  'reports at no number':
    "({ report }) => ({ end() { report({ at: { start: NaN, end: 2 }, message: 'm' }); } })",
  'reports at text':
    "({ report }) => ({ end() { report({ at: { start: '0', end: '2' }, message: 'm' }); } })",
  'reports nowhere': "({ report }) => ({ end() { report({ message: 'm' }); } })",
  'has no such message':
    "({ report }) => ({ end() { report({ at: { start: 0, end: 2 }, message: 'constructor' }); } })",
  'is unsure in its own way':
    "({ report }) => ({ end() { report({ at: { start: 0, end: 2 }, message: 'm', confidence: 'hi' }); } })",
  'fixes with a number':
    "({ report }) => ({ end() { report({ at: { start: 0, end: 2 }, message: 'm', fix: { at: { start: 0, end: 2 }, text: 5, applicability: 'safe' } }); } })",
  'collects what is no data': '({ collect }) => ({ end() { const o = {}; o.o = o; collect(o); } })',
  'fails later': "() => ({ async end() { throw new Error('later'); } })",
  'never ends': '() => ({ end() { for (;;); } })',
  'never ends in an expression': "() => ({ end() { /^(a+)+$/.test('a'.repeat(50) + 'b'); } })",
  'throws from a timer': "() => ({ end() { setTimeout(() => { throw new Error('timer'); }); } })",
  'ends the process': '() => ({ end() { process.exit(0); } })',
  'needs all memory': '() => ({ end() { const all = []; for (;;) all.push(new Array(1e5).fill(all)); } })',
} as const satisfies Record<string, string>;

export type Fault = keyof typeof FAULTS;

/** Two pages with findings of our own, and a plugin whose only rule is faulty. */
export function faultyProject(fault: Fault): Record<string, string> {
  const text = 'Open Hallo map en kies Hallo venster.\n';
  return {
    '.git/': '',
    'plugin.mjs': `export default { name: 'p', rules: [{
      id: 'r', summary: 'x', severity: 'error', confidence: 'high', category: 'design/markup', languages: 'any', source: 'unused', fix: 'safe', docs: 'x',
      examples: [{ lang: 'nl', text: 'x', finds: ['1:1-1:2'] }, { lang: 'nl', text: 'y', finds: [] }],
      messages: { m: 'x' }, options: {}, project: { check() {} }, create: ${FAULTS[fault]},
    }] };`,
    'mtlint.config.json': '{ "plugins": ["./plugin.mjs"] }',
    'a.nl.md': text,
    'b.nl.md': text,
  };
}
