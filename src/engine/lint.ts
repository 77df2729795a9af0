import { PagePair } from '../align/page-pair.ts';
import type { Document } from '../document/document.ts';
import { Places } from '../document/places.ts';
import type { Span } from '../document/source-text.ts';
import type { Rivalry } from '../languages/evidence.ts';
import type { Language, Languages } from '../languages/index.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import { memoise } from '../memoise.ts';
import { compareFindings, digestText, type Finding, fingerprint, type Severity } from './finding.ts';
import { ForeignText } from './foreign-text.ts';
import {
  HANDLER_KINDS,
  type HandlerKind,
  type OptionValue,
  type ReportDescriptor,
  type Rule,
  type RuleHandlers,
} from './rule.ts';
import { type TermSetting, Terms } from './terms.ts';

/** A rule as configured for one page. */
export interface ActiveRule {
  rule: Rule;
  /** Undefined leaves it to the rule and its messages. */
  severity?: Severity | undefined;
  /** Every option of the rule, defaults filled in. */
  options: Readonly<Record<string, OptionValue>>;
}

/** What is known of a page beside its text. */
export interface LintSetting {
  language: Language | undefined;
  sourceLanguages: readonly Language[];
  languages: Languages;
  lexicon: Lexicon;
  /** What tells a page's language from others; shared by the pages of a run. */
  rivalryOf: (target: Language) => Rivalry;
  /** Names and terms that the project settled. */
  terms?: TermSetting | undefined;
  /** The page that it was translated from, where that is another file. */
  source?: Document | undefined;
}

/** A rule threw: its page keeps the findings of the others. */
export class RuleCrash extends Error {
  override readonly name = 'RuleCrash';
  readonly ruleId: string;

  constructor(ruleId: string, cause: unknown) {
    super(`rule ${ruleId} failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.ruleId = ruleId;
  }
}

export interface LintOutcome {
  findings: Finding[];
  /** Defects of the source page, with offsets in its text. */
  sourceFindings: Finding[];
  crashes: RuleCrash[];
}

/** Runs every rule over one page in one walk. Pure: the same page and setting give the same findings. */
export function lintDocument(
  document: Document,
  active: readonly ActiveRule[],
  setting: LintSetting,
): LintOutcome {
  const findings: Finding[] = [];
  const sourceFindings: Finding[] = [];
  const crashes: RuleCrash[] = [];
  const walk = new Walk(crashes);
  const { language, sourceLanguages, languages, lexicon, rivalryOf } = setting;
  const terms = new Terms(setting.terms ?? {}, language, languages);
  const foreignText = language && new ForeignText(document, sourceLanguages, rivalryOf(language), terms);
  const pair = PagePair.of(setting.source ?? document.translatedFrom, document);
  const sides = { target: document, source: pair?.source ?? document };
  const known = { document, language, sourceLanguages, languages, lexicon, foreignText, terms, pair };
  for (const { rule, severity, options } of active) {
    if (!speaks(rule, setting.language)) continue;
    if (rule.source === 'needed' && !pair) continue;
    if (rule.scope === 'page' && document.catalogue) continue;
    const report = (descriptor: ReportDescriptor) => {
      const isOfSource = descriptor.side === 'source' && !pair?.isOneFile;
      (isOfSource ? sourceFindings : findings).push(makeFinding(sides, rule, severity, descriptor));
    };
    walk.add(rule, () => rule.create({ ...known, options, report } as Parameters<Rule['create']>[0]));
  }
  walk.run(document, pair);
  const complete = (found: readonly Finding[], page: Document) =>
    withFingerprints(page, withoutExplained(found, active)).sort(compareFindings);
  return {
    findings: complete(findings, document),
    sourceFindings: complete(sourceFindings, sides.source),
    crashes,
  };
}

function speaks({ languages }: Rule, language: Language | undefined): boolean {
  if (languages === 'any') return true;
  if (!language) return false;
  return languages === 'known' || languages.includes(language.tag);
}

/** Handlers by kind; a handler that throws once is not called again. */
class Walk {
  readonly #handlers = new Map<HandlerKind, Map<Rule, (unit: never) => void>>(
    HANDLER_KINDS.map((kind) => [kind, new Map()]),
  );
  readonly #crashes: RuleCrash[];

  constructor(crashes: RuleCrash[]) {
    this.#crashes = crashes;
  }

  add(rule: Rule, create: () => RuleHandlers): void {
    this.#guard(rule, () => {
      const handlers = create();
      for (const kind of HANDLER_KINDS) {
        const handler = handlers[kind];
        if (handler) this.#handlers.get(kind)!.set(rule, handler as (unit: never) => void);
      }
    });
  }

  run(document: Document, pair: PagePair | undefined): void {
    this.#emit('document', document);
    for (const segment of document.segments) {
      if (segment.kind === 'heading') this.#emit('heading', segment);
      this.#emit('segment', segment);
      if (this.#handlers.get('word')!.size > 0) for (const word of segment.words) this.#emit('word', word);
    }
    for (const link of document.links) this.#emit('link', link);
    for (const code of document.codeBlocks) this.#emit('code', code);
    if (pair) {
      for (const blocks of pair.blocks) this.#emit('block', blocks);
      for (const segments of pair.segments) this.#emit('pair', segments);
    }
    this.#emit('end', document);
  }

  #emit(kind: HandlerKind, unit: unknown): void {
    for (const [rule, handler] of this.#handlers.get(kind)!) this.#guard(rule, () => handler(unit as never));
  }

  #guard(rule: Rule, call: () => void): void {
    try {
      call();
    } catch (error) {
      this.#crashes.push(new RuleCrash(rule.id, error));
      for (const handlers of this.#handlers.values()) handlers.delete(rule);
    }
  }
}

/** The page that is judged, and the one it was translated from: the same when one file holds both. */
interface Sides {
  target: Document;
  source: Document;
}

function makeFinding(
  sides: Sides,
  rule: Rule,
  severity: Severity | undefined,
  descriptor: ReportDescriptor,
): Finding {
  const document = sides[descriptor.side ?? 'target'];
  const place = (span: Span, what: string, page = document): Span => {
    const { start, end } = span;
    if (!(start >= 0 && end >= start && end <= page.source.text.length)) {
      throw new RangeError(`${what} ${start}..${end} lies outside the page`);
    }
    return { start, end };
  };
  const template = rule.messages[descriptor.message];
  if (template === undefined) throw new TypeError(`no message is called "${descriptor.message}"`);
  const at = place(descriptor.at, 'the finding');
  return {
    ...at,
    ruleId: rule.id,
    messageId: descriptor.message,
    message: fillMessage(template, descriptor.data ?? {}),
    severity: severity ?? rule.severities?.[descriptor.message] ?? rule.severity,
    confidence: descriptor.confidence ?? rule.confidence,
    text: document.source.slice(at),
    related: (descriptor.related ?? []).map(
      ({ at: other, message, side = 'target' }: { at: Span; message: string; side?: keyof Sides }) => ({
        ...place(other, 'a related place', sides[side]),
        message,
        // Seen from the page that the finding is about.
        ...(sides[side].source !== document.source && { side: 'source' as const }),
      }),
    ),
    ...(descriptor.fix && {
      fix: {
        ...place(descriptor.fix.at, 'the fix'),
        text: descriptor.fix.text,
        applicability: descriptor.fix.applicability,
      },
    }),
    suggestions: (descriptor.suggestions ?? []).map(
      ({ description, at: other, text, applicability = 'unsafe' }) => ({
        ...place(other, 'a suggestion'),
        description,
        text,
        applicability,
      }),
    ),
    fingerprint: '',
  };
}

function fillMessage(template: string, data: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = data[name];
    if (value === undefined) throw new TypeError(`the message wants a value for "${name}"`);
    return String(value).replace(/\s+/g, ' ');
  });
}

/** Drops what another finding at an overlapping place explains, and what one rule said twice of one place. */
function withoutExplained(findings: readonly Finding[], active: readonly ActiveRule[]): Finding[] {
  const yieldsTo = new Map(active.map(({ rule }) => [rule.id, rule.yieldsTo ?? []]));
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const found = byRule.get(finding.ruleId);
    if (found) found.push(finding);
    else byRule.set(finding.ruleId, [finding]);
  }
  const placesOf = memoise((id: string) => new Places(byRule.get(id) ?? []));
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = `${finding.ruleId} ${finding.start} ${finding.end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    const over = yieldsTo.get(finding.ruleId)!;
    return !over.some((id) => placesOf(id).overlap(finding));
  });
}

function withFingerprints(document: Document, findings: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>();
  const inOrder = [...findings].sort(compareFindings);
  let index = 0;
  // A block may hold thousands of findings: its text is digested once.
  let last: { text: string; digest: string } | undefined;
  const blockOf = (finding: Finding): string => {
    while (index < document.segments.length && document.segments[index]!.span.end <= finding.start) index++;
    const segment = document.segments[index];
    const isInside = segment && segment.span.start <= finding.start;
    const text = isInside ? segment.text : finding.text;
    if (last?.text !== text) last = { text, digest: digestText(text) };
    return last.digest;
  };
  return inOrder.map((finding) => {
    const block = blockOf(finding);
    const key = `${finding.ruleId}\0${finding.text}\0${block}`;
    const ordinal = counts.get(key) ?? 0;
    counts.set(key, ordinal + 1);
    return { ...finding, fingerprint: fingerprint(finding.ruleId, finding.text, block, ordinal) };
  });
}
