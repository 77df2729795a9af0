import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SourceText } from '../../src/document/source-text.ts';
import type { FileReport } from '../../src/engine/report.ts';
import { html } from '../../src/reporters/html.ts';
import type { Report } from '../../src/reporters/report.ts';
import { createProject } from '../project.ts';
import { findingAt, reportOf } from './awkward-report.ts';
import { hostileReport } from './hostile.ts';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const ATTACK =
  '</script><script>document.title="owned"</script><img src=x onerror="document.title=\'owned\'"><!-- <script>\n';

test('nothing in a page ends the data, and only the report may run script', () => {
  const page = new SourceText(`hello ${ATTACK}`);
  const text = html(reportOf(page, findingAt('hello', { message: ATTACK }, page)));
  expect(text.match(/<script/g)).toHaveLength(2);
  expect(text).toMatch(
    /content="default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'"/,
  );
  expect(text).not.toContain('unsafe');
});

// Where there is no Chromium, what follows cannot be known: CI installs it (apt-get install chromium).
// A browser that the machine kept waiting is asked once more; what is wrong stays wrong.
describe.skipIf(!CHROMIUM)(
  `in a browser${CHROMIUM ? '' : ' (skipped: no chromium is installed)'}`,
  { retry: 1 },
  () => {
    let browser: Browser;
    beforeAll(async () => {
      const { chromium } = await import('playwright-core');
      browser = await chromium.launch({ executablePath: CHROMIUM!, args: FLAGS });
    }, 60_000);
    afterAll(() => browser?.close());

    /** Opens a report, and collects all that it complains of or asks the network for. */
    async function open(
      report: Report,
      setting: Parameters<Browser['newContext']>[0] = {},
    ): Promise<[Page, string[]]> {
      const path = join(createProject({ 'report.html': html(report) }), 'report.html');
      const context = await browser.newContext({ offline: true, ...setting });
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('console', (message) => faults.push(message.text()));
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith('file:')) faults.push(request.url());
      });
      await page.goto(pathToFileURL(path).href);
      return [page, faults];
    }

    /** Follows a link to a page. It is shown when the address has changed, which takes the browser a moment. */
    async function follow(page: Page, link: Locator): Promise<void> {
      await link.press('Enter');
      await page.locator('.findings').waitFor();
    }

    const fileOf = (
      path: string,
      text: string,
      words: readonly string[],
      rest: Partial<FileReport> = {},
    ): FileReport => {
      const source = new SourceText(text);
      const findings = words.map((word) => findingAt(word, {}, source));
      return {
        path,
        absolutePath: `/p/${path}`,
        source,
        language: { tag: 'nl', from: 'path' },
        words: 10,
        findings,
        silenced: [],
        problems: [],
        notices: [],
        ...rest,
      };
    };
    const reportWith = (files: readonly FileReport[]): Report => {
      const report = reportOf(new SourceText('hello'), findingAt('hello', {}, new SourceText('hello')));
      return { ...report, files };
    };

    test('shows pages, filters and sorts them, and opens one with its findings in place', async () => {
      const [page, faults] = await open(
        reportWith([
          fileOf('nl/een.md', 'Hallo hello daar\n', ['hello']),
          fileOf('nl/twee.md', 'hello, goodbye', ['hello', 'goodbye']),
        ]),
      );
      expect(await page.locator('table').last().locator('tbody tr').count()).toBe(2);
      await page.getByRole('button', { name: 'Errors' }).click();
      expect(await page.locator('th[aria-sort=descending]').textContent()).toBe('Errors');
      expect(await page.locator('table').last().locator('tbody a').first().textContent()).toBe('nl/twee.md');
      await page.getByRole('searchbox').fill('EEN');
      await follow(page, page.getByRole('link', { name: 'nl/een.md' }));
      expect(await page.locator('mark').allTextContents()).toEqual(['hello']);
      await page.keyboard.press('n');
      expect(await page.locator('mark.current').textContent()).toBe('hello');
      expect(await page.locator('[aria-current]').count()).toBe(1);
      await page.keyboard.press('Escape');
      await page.getByRole('heading', { name: 'Translation quality' }).waitFor();
      expect(faults).toEqual([]);
    });

    test('puts the source beside the page, and the place in it', async () => {
      const file = fileOf('nl/a.md', 'Versie 0,7', []);
      const counterpart = {
        path: 'en/a.md',
        absolutePath: '/p/en/a.md',
        source: new SourceText('Version 0.6'),
      };
      const related = [{ start: 8, end: 11, message: 'the source says this', side: 'source' as const }];
      const findings = [findingAt('0,7', { related }, file.source)];
      const [page, faults] = await open(reportWith([{ ...file, findings, counterpart }]));
      await follow(page, page.getByRole('link', { name: 'nl/a.md' }));
      await page.keyboard.press('n');
      expect(await page.locator('section').nth(1).locator('mark.current').textContent()).toBe('0.6');
      expect(await page.locator('.findings').textContent()).toContain('the source says this (en/a.md:1:9)');
      expect(faults).toEqual([]);
    });

    test('runs pages in Arabic from right to left', async () => {
      const [page] = await open(
        reportWith([
          fileOf('ar/a.md', 'افتح hello الملف', ['hello'], { language: { tag: 'ar', from: 'path' } }),
        ]),
      );
      await follow(page, page.getByRole('link', { name: 'ar/a.md' }));
      const box = (await page.locator('.row > div').boundingBox())!;
      const direction = await page.evaluate("getComputedStyle(document.querySelector('.page')).direction");
      expect(direction).toBe('rtl');
      const mark = (await page.locator('mark').boundingBox())!;
      expect(mark.x).toBeGreaterThan(box.x + box.width / 2);
    });

    test('draws the history', async () => {
      const score = (penalty: number) => ({
        pages: 1,
        words: 1000,
        errors: 1,
        warnings: 0,
        infos: 0,
        penalty,
      });
      const entry = (month: number, penalty: number) => ({
        date: `2026-0${month}-01T00:00:00.000Z`,
        total: score(penalty),
        languages: { nl: score(penalty * 2) },
        folders: {},
      });
      const [page] = await open({ ...reportWith([]), history: [entry(1, 8), entry(2, 5)] });
      expect(await page.getByRole('img').getAttribute('aria-label')).toBe(
        '2026-01-01: 8.00, 2026-02-01: 5.00',
      );
      await page.getByLabel('What is shown').selectOption('Language nl');
      expect(await page.getByRole('img').getAttribute('aria-label')).toBe(
        '2026-01-01: 16.00, 2026-02-01: 10.00',
      );
    });

    test('runs nothing that a page, its name or a message holds', async () => {
      const attack = fileOf(ATTACK, `hello ${ATTACK}`, ['hello']);
      const findings = [findingAt('hello', { message: ATTACK }, attack.source)];
      const problems = [{ code: 'x', message: ATTACK }];
      for (const report of [
        reportWith([{ ...attack, findings, problems, notices: [ATTACK] }]),
        hostileReport(),
      ]) {
        const [page, faults] = await open(report);
        await follow(page, page.locator('tbody a').first());
        await page.keyboard.press('n');
        expect(await page.title()).not.toBe('owned');
        expect(await page.locator('img').count()).toBe(0);
        expect(faults).toEqual([]);
      }
    });

    test('lets no script in that was put into the file afterwards', async () => {
      const path = join(createProject({}), 'report.html');
      writeFileSync(
        path,
        html(reportWith([])).replace('<main>', '<main><script>document.title="owned"</script>'),
      );
      const page = await browser.newPage();
      await page.goto(pathToFileURL(path).href);
      expect(await page.title()).toBe('mtlint report');
    });

    test('takes five thousand findings on a page, and as many pages', async () => {
      const text = 'hello goodbye\n'.repeat(5000);
      const source = new SourceText(text);
      const findings = Array.from({ length: 5000 }, (_, index) => ({
        ...findingAt('hello', {}, source),
        start: index * 14,
        end: index * 14 + 5,
      }));
      const big = { ...fileOf('nl/a-big.md', text, []), findings };
      const many = Array.from({ length: 5000 }, (_, index) => fileOf(`nl/p${index}.md`, 'x', []));
      const [page, faults] = await open(reportWith([big, ...many]));
      expect(await page.locator('table').last().locator('tbody tr').count()).toBeLessThan(1000);
      await follow(page, page.getByRole('link', { name: 'nl/a-big.md' }));
      expect(await page.locator('mark').count()).toBe(5000);
      await page.keyboard.press('p');
      await expect
        .poll(() =>
          page.locator('mark.current').evaluate((node) => {
            const { top, bottom } = (
              node as never as { getBoundingClientRect(): { top: number; bottom: number } }
            ).getBoundingClientRect();
            return top >= 0 && bottom <= 1000;
          }),
        )
        .toBe(true);
      expect(faults).toEqual([]);
    });
  },
);
