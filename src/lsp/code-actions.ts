import type { CodeAction, TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import type { Document } from '../document/document.ts';
import type { ParserChoice } from '../document/parsers/index.ts';
import type { Span } from '../document/source-text.ts';
import type { Finding } from '../engine/finding.ts';
import { editOf, separateEdits } from '../engine/fix.ts';
import type { FileReport } from '../engine/report.ts';
import { harmlessEdits } from '../run/fix-pages.ts';
import { type DiagnosticSetting, diagnosticsOf } from './diagnostics.ts';
import { commentForFile, commentForLine, type Insertion } from './ignore-comment.ts';
import { EditorPositions } from './positions.ts';

export const QUICK_FIX = 'quickfix';
export const FIX_ALL = 'source.fixAll.mtlint';

export interface ActionRequest {
  report: FileReport;
  /** What the editor asks about. */
  span: Span;
  /** Kinds that are asked for; undefined for all. */
  only: readonly string[] | undefined;
  setting: DiagnosticSetting;
  /** Of the text that the edits are for. */
  version: number;
  /** Does the editor take edits for one version of a page? */
  takesVersions: boolean;
  readPage(): Promise<Document>;
  parser: ParserChoice | undefined;
}

/** What can be done about the findings at a place, and about all that are safe to mend. */
export async function codeActions(request: ActionRequest): Promise<CodeAction[]> {
  const { report, span, only } = request;
  if (!report.source) return [];
  const asks = (kind: string) =>
    only === undefined || only.some((each) => each === '' || kind === each || kind.startsWith(`${each}.`));
  const actions: CodeAction[] = [];
  if (asks(QUICK_FIX)) {
    const here = report.findings.filter(({ start, end }) => start <= span.end && span.start <= end);
    for (const finding of here) actions.push(...mendings(finding, request));
    for (const finding of onePerRule(here)) actions.push(...(await ignorings(finding, request)));
  }
  // Editors ask about every place that the pointer comes to: only what is asked for by name is worth two more parses.
  if (only && asks(FIX_ALL)) actions.push(...(await fixAll(request)));
  return actions;
}

function mendings(finding: Finding, request: ActionRequest): CodeAction[] {
  const { fix, suggestions, ruleId } = finding;
  const choices = [
    ...(fix
      ? [{ edit: fix, title: changeTitle(finding, fix), isPreferred: fix.applicability === 'safe' }]
      : []),
    ...suggestions.map((edit) => ({ edit, title: edit.description, isPreferred: false })),
  ];
  return choices.map(({ edit, title, isPreferred }) => ({
    title: `${title} (${ruleId})`,
    kind: QUICK_FIX,
    diagnostics: diagnosticsFor(finding, request),
    ...(isPreferred && { isPreferred }),
    edit: workspaceEdit([edit], request),
  }));
}

/** Says what the change is where that is short enough to read. */
function changeTitle({ text }: Finding, fix: Span & { text: string }): string {
  const LONGEST = 40;
  const written = fix.text.replace(/\s+/g, ' ').trim();
  if (fix.text === '') return 'Take it out';
  return written === '' || written.length > LONGEST || text.length > LONGEST
    ? 'Mend it'
    : `Write “${written}”`;
}

async function ignorings(finding: Finding, request: ActionRequest): Promise<CodeAction[]> {
  const { ruleId } = finding;
  const { readPage, parser } = request;
  const document = await readPage();
  const line = await commentForLine(document, finding, parser);
  const file = await commentForFile(document, finding, parser);
  const action = (title: string, insertion: Insertion | undefined): CodeAction[] => {
    if (!insertion) return [];
    const { at, text } = insertion;
    return [
      {
        title,
        kind: QUICK_FIX,
        diagnostics: diagnosticsFor(finding, request),
        edit: workspaceEdit([{ start: at, end: at, text }], request),
      },
    ];
  };
  return [...action(`Ignore ${ruleId} on this line`, line), ...action(`Ignore ${ruleId} in this file`, file)];
}

/** One pass: what these make room for is left for the next time. */
async function fixAll(request: ActionRequest): Promise<CodeAction[]> {
  const { report, parser } = request;
  const { text } = report.source!;
  const wanted = report.findings.flatMap((finding) => editOf(finding, 'safe') ?? []);
  const separate = separateEdits(text, wanted);
  const edits = separate.length > 0 ? await harmlessEdits(report.path, text, separate, parser) : [];
  if (edits.length === 0) return [];
  return [{ title: 'Mend all that is safe to mend', kind: FIX_ALL, edit: workspaceEdit(edits, request) }];
}

function onePerRule(findings: readonly Finding[]): Finding[] {
  const byRule = new Map(findings.toReversed().map((finding) => [finding.ruleId, finding]));
  return [...byRule.values()].reverse();
}

function diagnosticsFor(finding: Finding, { report, setting }: ActionRequest) {
  return diagnosticsOf({ ...report, findings: [finding], problems: [], notices: [] }, setting);
}

function workspaceEdit(edits: readonly (Span & { text: string })[], request: ActionRequest): WorkspaceEdit {
  const { report, setting, version, takesVersions } = request;
  const { uri, encoding } = setting;
  const positions = new EditorPositions(report.source!, encoding, true);
  const textEdits: TextEdit[] = edits.map(({ start, end, text }) => ({
    range: positions.range({ start, end }),
    newText: text,
  }));
  if (!takesVersions) return { changes: { [uri]: textEdits } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] };
}
