/** A page made from an older state of its source, which has four more paragraphs by now, around one text on both sides. */
export function olderPage(source: string, text: string): { source: string; text: string } {
  const kept = [
    ['Knead the dough with `mix` now.', 'Kneed het deeg nu met `mix`.'],
    ['Heat the oven with `heat` first.', 'Verwarm eerst de oven met `heat`.'],
    ['Bake the bread with `bake` then.', 'Bak dan het brood met `bake`.'],
    ['Cool the bread with `cool` after it.', 'Koel daarna het brood af met `cool`.'],
  ];
  const fresh = ['fan', 'tin', 'rack', 'knob'].map(
    (name) => `Since the last version, the \`${name}\` of the kitchen can be cleaned while it is warm.`,
  );
  return {
    source: `${[...kept.map(([from], index) => `${from}\n\n${fresh[index]}`), source].join('\n\n')}\n`,
    text: `${[...kept.map(([, to]) => to), text].join('\n\n')}\n`,
  };
}
