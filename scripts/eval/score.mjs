// Compares findings with gold records. Pure, so that its test needs no pages.

/**
 * @typedef {{ line: number, column: number, endLine: number, endColumn: number }} Range 1-based, end exclusive
 * @typedef {Range & { rules: string[], optional?: boolean }} Gold a defect, and the rules that may claim it
 * @typedef {Range & { ruleId: string, severity: string }} Found
 */

/** @param {Range} a @param {Range} b */
export function overlaps(a, b) {
  const isBefore = (line, column, otherLine, otherColumn) =>
    line < otherLine || (line === otherLine && column < otherColumn);
  return (
    isBefore(a.line, a.column, b.endLine, b.endColumn) && isBefore(b.line, b.column, a.endLine, a.endColumn)
  );
}

/**
 * Counts per rule over pages. A finding is true when it overlaps a record that names its rule; a record
 * is found when a finding of one of its rules overlaps it. Optional records count for neither.
 *
 * @param {{ findings: Found[], gold: Gold[] }[]} pages
 * @returns {Map<string, { true: number, false: number, found: number, gold: number }>}
 */
export function scoreRules(pages) {
  const scores = new Map();
  const of = (rule) => {
    if (!scores.has(rule)) scores.set(rule, { true: 0, false: 0, found: 0, gold: 0 });
    return scores.get(rule);
  };
  for (const { findings, gold } of pages) {
    for (const finding of findings) {
      const hits = gold.filter((record) => overlaps(record, finding));
      const own = hits.filter(({ rules }) => rules.includes(finding.ruleId));
      if (own.length === 0) of(finding.ruleId).false++;
      else if (own.some(({ optional }) => !optional)) of(finding.ruleId).true++;
    }
    for (const record of gold.filter(({ optional }) => !optional)) {
      const isFound = findings.some(
        (finding) => record.rules.includes(finding.ruleId) && overlaps(record, finding),
      );
      const score = of(record.rules[0]);
      score.gold++;
      if (isFound) score.found++;
    }
  }
  return new Map([...scores].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Precision, recall and F1 in per cent; undefined where nothing can be divided. */
export function percentages({ true: right, false: wrong, found, gold }) {
  const precision = right + wrong > 0 ? (100 * right) / (right + wrong) : undefined;
  const recall = gold > 0 ? (100 * found) / gold : undefined;
  const f1 = precision && recall ? (2 * precision * recall) / (precision + recall) : undefined;
  return { precision, recall, f1 };
}
