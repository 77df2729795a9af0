import { CONFIDENCES, type Confidence, type Finding, isAtLeast } from '../engine/finding.ts';

export interface Filtered {
  kept: Finding[];
  dropped: Finding[];
}

/** Drops the findings that are less certain than asked for. */
export function filterConfidence(findings: readonly Finding[], least: Confidence): Filtered {
  const isCertain = ({ confidence }: Finding) => isAtLeast(CONFIDENCES, confidence, least);
  return { kept: findings.filter(isCertain), dropped: findings.filter((finding) => !isCertain(finding)) };
}
