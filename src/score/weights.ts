import type { Confidence, Finding } from '../engine/finding.ts';
import type { MqmCategory } from '../engine/rule.ts';

/** Severities of MQM, and the penalty points of each. */
export const PENALTIES = { neutral: 0, minor: 1, major: 5, critical: 25 } as const;
export type MqmSeverity = keyof typeof PENALTIES;

/** The dimensions of MQM, which the first half of a category names. */
export type MqmDimension = MqmCategory extends `${infer D}/${string}` ? D : never;
export const DIMENSIONS = [
  'accuracy',
  'terminology',
  'linguistic',
  'style',
  'locale',
  'design',
  'source',
] as const satisfies readonly MqmDimension[];

/** Weights of error types; the standard's default is one for all. */
export type TypeWeights = Readonly<Partial<Record<MqmDimension, number>>>;

/** What takes a whole page away from its readers. */
const CRITICAL: ReadonlySet<string> = new Set(['truncated-page', 'untranslated-page', 'wrapped-page']);
const BY_LEVEL = { error: 'major', warning: 'minor', info: 'neutral' } as const;

/**
 * Nobody has confirmed a finding, so it counts for as much as it is likely to be a defect. MQM, whose errors are
 * found by people, has no such factor.
 */
export const LIKELIHOODS: Readonly<Record<Confidence, number>> = { high: 1, medium: 0.5, low: 0.2 };

export function mqmSeverity({ ruleId, severity }: Pick<Finding, 'ruleId' | 'severity'>): MqmSeverity {
  return severity === 'error' && CRITICAL.has(ruleId) ? 'critical' : BY_LEVEL[severity];
}

/** Penalty points of one finding. */
export function penaltyOf(
  finding: Pick<Finding, 'ruleId' | 'severity' | 'confidence'>,
  dimension: MqmDimension | undefined,
  weights: TypeWeights,
): number {
  const weight = (dimension && weights[dimension]) ?? 1;
  return PENALTIES[mqmSeverity(finding)] * weight * LIKELIHOODS[finding.confidence];
}
