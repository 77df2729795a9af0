// What a fix may do to a page.
import { must, mustEqual } from './failure.mjs';
import { mustBeSound } from './pages.mjs';

/**
 * Fixes are made where findings offer them and nowhere else; code, links, front matter and HTML that no edit is
 * about stay byte by byte; what is fixed has nothing left to fix; and a page without findings stays as it is.
 */
export async function mustKeepPage(text, options, { judge, product }) {
  for (const level of product.fix.FIX_LEVELS) {
    const once = await fixed(text, level, options, { judge, product });
    mustEqual(
      await fixed(once, level, options, { judge, product }),
      once,
      `fixed twice, it changes again (${level})`,
    );
  }
}

async function fixed(text, level, options, { judge, product }) {
  const { applyFixes, editOf } = product.fix;
  const pageOf = (report) => ({
    report,
    isRead: report.source !== undefined,
    hidden: 0,
    isLanguageKnown: true,
  });
  let report = await judge(text, options);
  mustBeSound(report, product, { mayBeMalformed: true });
  if (report.problems.length > 0) return text;
  const rejudge = async (edited) => {
    const [{ text: after, edits }] = [...edited.values()];
    const offered = new Set(
      report.findings.flatMap((finding) => {
        const edit = editOf(finding, level);
        return edit ? [key(edit)] : [];
      }),
    );
    const before = report.source.text;
    for (const edit of edits) must(offered.has(key(edit)), 'an edit that nothing offers');
    must(
      after.replace(/^\uFEFF/, '') === applyFixes(before, edits),
      'a page is not what its edits make of it',
    );
    must(after.startsWith('\uFEFF') === report.source.hasBom, 'the BOM is lost');
    await mustKeepParts(before, edits, options, product);
    report = await judge(after, options);
    must(
      report.problems.length === 0,
      'a fixed page can no longer be judged',
      () => report.problems[0].message,
    );
    return [pageOf(report)];
  };
  const { fixed: pages } = await product.fixPages.fixPages([pageOf(report)], {
    level,
    parser: 'auto',
    rejudge,
  });
  return pages[0]?.after ?? text;
}

const key = ({ start, end, text }) => `${start} ${end} ${text}`;

const KEPT = new Set(['code', 'inlineCode', 'html', 'yaml', 'toml', 'definition', 'image']);

/** Parts of the tree that no edit reaches into are there again, with the same text. */
async function mustKeepParts(before, edits, { path }, { fix, formats }) {
  const after = fix.applyFixes(before, edits);
  const [old, now] = await Promise.all([before, after].map((text) => formats.readDocument(path, text)));
  if (old.catalogue) return;
  const parts = (document, isWanted) => {
    const found = [];
    const visit = (node) => {
      const span = { start: node.position?.start.offset, end: node.position?.end.offset };
      if (KEPT.has(node.type) && isWanted(span))
        found.push(`${node.type} ${document.source.text.slice(span.start, span.end)}`);
      if (node.type === 'link' && isWanted(span)) found.push(`link ${node.url}`);
      node.children?.forEach(visit);
    };
    visit(document.tree);
    return found;
  };
  const untouched = parts(
    old,
    ({ start, end }) => !edits.some((edit) => edit.start < end && edit.end > start),
  );
  const all = parts(now, () => true);
  for (const part of untouched) {
    const at = all.indexOf(part);
    must(at >= 0, `a fix changes ${part.split(' ')[0]} that it is not about`, () => part);
    all.splice(at, 1);
  }
}
