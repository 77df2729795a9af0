import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Span } from '../document/source-text.ts';

export const SEVERITIES = ['info', 'warning', 'error'] as const;
/** How bad the defect is for a reader, if it is one. */
export type Severity = (typeof SEVERITIES)[number];

export const CONFIDENCES = ['low', 'medium', 'high'] as const;
/** How sure the tool is that it is a defect. */
export type Confidence = (typeof CONFIDENCES)[number];

/** `safe` keeps the meaning whatever the page says; `unsafe` wants a reader. */
export type Applicability = 'safe' | 'unsafe';

/** Replaces `span` by `text`. */
export interface Fix extends Span {
  text: string;
  applicability: Applicability;
}

export interface Suggestion extends Fix {
  description: string;
}

export interface RelatedPlace extends Span {
  message: string;
  /** `source`: a place in the page that this one was translated from, if that is another file. */
  side?: 'source';
}

/** One defect at one place. Offsets are 0-based UTF-16 code units in the text without its BOM. */
export interface Finding extends Span {
  ruleId: string;
  messageId: string;
  message: string;
  severity: Severity;
  confidence: Confidence;
  /** What stands at the place. */
  text: string;
  related: readonly RelatedPlace[];
  fix?: Fix;
  suggestions: readonly Suggestion[];
  /** 12 hexadecimal digits that survive moved text and retire with an edited block: rule, matched text, block text, ordinal. */
  fingerprint: string;
}

/** Reading order, then rule id, then the longer one first. */
export function compareFindings(a: Span & { ruleId: string }, b: Span & { ruleId: string }): number {
  return a.start - b.start || a.ruleId.localeCompare(b.ruleId, 'en') || b.end - a.end;
}

/** 12 hexadecimal digits of a text as it reads: case and blanks folded, so that reformatting changes nothing. */
export function digestText(text: string): string {
  const folded = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  // Node's own loads a library of cryptography, which takes longer than to judge a small page.
  return bytesToHex(sha256(utf8ToBytes(folded))).slice(0, 12);
}

/**
 * @param block the digest of the enclosing block's text
 * @param ordinal which of several equal findings in one block this is, from 0
 */
export function fingerprint(ruleId: string, text: string, block: string, ordinal: number): string {
  return digestText([ruleId, text, block, ordinal].join('\0'));
}

export function isAtLeast<T extends string>(scale: readonly T[], value: T, least: T): boolean {
  return scale.indexOf(value) >= scale.indexOf(least);
}
