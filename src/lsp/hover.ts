import { type CleanRates, readCleanRates } from '../docs/clean-rates.ts';
import { explainRule } from '../docs/explain-rule.ts';
import { rulePage } from '../docs/rule-page.ts';
import { ruleUrl } from '../docs/rule-url.ts';
import type { Finding } from '../engine/finding.ts';
import type { Rule } from '../engine/rule.ts';
import { memoise } from '../memoise.ts';

export type HoverKind = 'markdown' | 'plaintext';

const ratesOnce = memoise((_: 'rates'): CleanRates => readCleanRates());

/** What there is to know of the rules of some findings: the page of each. */
export function hoverText(
  findings: readonly Finding[],
  rules: ReadonlyMap<string, Rule>,
  kind: HoverKind,
): string {
  const ids = [...new Set(findings.map(({ ruleId }) => ruleId))];
  const pages = ids
    .flatMap((id) => rules.get(id) ?? [])
    .map((rule) => (kind === 'markdown' ? markdownPage(rule) : explainRule(rule)));
  return pages.join(kind === 'markdown' ? '\n\n---\n\n' : '\n\n');
}

/** The page of the documentation, whose links lead to its neighbours on the web. */
function markdownPage(rule: Rule): string {
  const page = rulePage(rule, ratesOnce('rates')).replace(/^<!--.*?-->\s*/, '');
  return page.replace(/\]\(([\w-]+)\.md\)/g, (link, id: string) => {
    const url = ruleUrl(id);
    return url === undefined ? link : `](${url})`;
  });
}
