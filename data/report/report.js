// The script of the html report. All text comes to the page as text nodes; nothing is ever parsed as markup.
const report = JSON.parse(document.getElementById('data').textContent);
const LEVELS = ['error', 'warning', 'info'];
/** Rows of the page list that are made at once. */
const CHUNK = 200;
const filter = { text: '', language: '', rule: '', level: '' };
const order = { key: 'quality', descending: false };

/** An element with properties, attributes by `attrs`, and children, of which strings are text. */
function element(name, { attrs = {}, ...properties } = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  for (const [key, value] of Object.entries(attrs)) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

function drawing(name, attrs, ...children) {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attrs)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

const figure = (number, digits = 2) =>
  number === null || number === undefined ? '–' : number.toFixed(digits);
const amount = (number) => number.toLocaleString('en');
const plural = (number, one, many = `${one}s`) => `${amount(number)} ${number === 1 ? one : many}`;
const countOf = (file, level) => file.findings.filter((finding) => finding.level === level).length;
const main = document.querySelector('main');

function overview() {
  document.title = 'mtlint report';
  const { summary, scores, problems } = report;
  const parts = [
    element('h1', {}, 'Translation quality'),
    element(
      'div',
      { className: 'figures' },
      ...[
        [figure(scores.total.quality), 'score of 100'],
        [figure(scores.total.per1000), 'penalty per 1,000 words'],
        ...LEVELS.map((level) => [amount(summary[`${level}s`]), `${level}s`]),
        [amount(summary.files), 'pages'],
        [amount(scores.total.words), 'words'],
      ].map(([number, label]) => element('div', { className: 'figure' }, element('b', {}, number), label)),
    ),
    ...(problems.length > 0
      ? [
          element('h2', {}, 'Could not be judged'),
          element('ul', {}, ...problems.map(({ path, message }) => element('li', {}, `${path}: ${message}`))),
        ]
      : []),
    ...(report.history.length > 1 ? [element('h2', {}, 'Over time'), trend()] : []),
    element('h2', {}, 'Languages'),
    scoreTable('Language', scores.languages, true),
    ...(scores.folders.length > 1
      ? [element('h2', {}, 'Folders'), scoreTable('Folder', scores.folders, false)]
      : []),
    ...(report.files.some(({ findings }) => findings.length > 0)
      ? [element('h2', {}, 'Rules'), ruleBars()]
      : []),
    element('h2', { id: 'pages' }, 'Pages'),
    pageList(),
  ];
  main.replaceChildren(...parts);
}

function scoreTable(heading, scores, isLanguage) {
  const heads = [heading, 'Pages', 'Words', 'Errors', 'Warnings', 'Infos', 'per 1,000', 'Score'];
  const rows = scores.map((score) => {
    const show = () => {
      Object.assign(filter, isLanguage ? { language: score.name, text: '' } : { text: `${score.name}/` });
      overview();
      document.getElementById('pages').scrollIntoView();
    };
    const name = element('button', { onclick: show }, score.name);
    const cells = ['pages', 'words', 'errors', 'warnings', 'infos'].map((key) => amount(score[key]));
    return element(
      'tr',
      {},
      element('td', {}, name),
      ...[...cells, figure(score.per1000), figure(score.quality)].map((text) =>
        element('td', { className: 'number' }, text),
      ),
    );
  });
  const head = heads.map((text, index) => element('th', { className: index > 0 ? 'number' : '' }, text));
  const table = element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows),
  );
  return element('div', { className: 'scroll' }, table);
}

function trend() {
  const { history } = report;
  const last = history.at(-1);
  const series = [
    ['All pages', ({ total }) => total],
    ...Object.keys(last.languages).map((name) => [`Language ${name}`, ({ languages }) => languages[name]]),
    ...Object.keys(last.folders).map((name) => [`Folder ${name}`, ({ folders }) => folders[name]]),
  ];
  const place = element('div', { className: 'scroll' });
  const draw = (index) =>
    place.replaceChildren(chart(history.map((entry) => [entry, series[index][1](entry)])));
  const select = element(
    'select',
    { onchange: () => draw(select.selectedIndex), attrs: { 'aria-label': 'What is shown' } },
    ...series.map(([name]) => element('option', {}, name)),
  );
  draw(0);
  const label = element('span', { className: 'quiet' }, 'Penalty points per 1,000 words; less is better');
  return element('div', {}, element('div', { className: 'tools' }, select, label), place);
}

function chart(entries) {
  const points = entries
    .filter(([, score]) => score && score.words > 0)
    .map(([{ date, commit }, { penalty, words }]) => ({ date, commit, value: (penalty / words) * 1000 }));
  const [width, height, left, bottom, top] = [840, 220, 50, 28, 12];
  const most = Math.max(1, ...points.map(({ value }) => value)) * 1.1;
  const x = (index) => left + (index / Math.max(1, points.length - 1)) * (width - left - 20);
  const y = (value) => top + (1 - value / most) * (height - bottom - top);
  const description = points.map(({ date, value }) => `${date.slice(0, 10)}: ${figure(value)}`).join(', ');
  const svg = drawing('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': description });
  for (const part of [0, 0.5, 1]) {
    const value = part * most;
    svg.append(
      drawing('line', { class: 'grid', x1: left, x2: width - 20, y1: y(value), y2: y(value) }),
      drawing('text', { x: left - 8, y: y(value) + 4, 'text-anchor': 'end' }, figure(value, 1)),
    );
  }
  svg.append(
    drawing('polyline', {
      class: 'trend',
      points: points.map((p, index) => `${x(index)},${y(p.value)}`).join(' '),
    }),
    ...points.map(({ date, commit, value }, index) =>
      drawing(
        'circle',
        { class: 'point', cx: x(index), cy: y(value), r: 4 },
        drawing('title', {}, `${date.slice(0, 10)} ${(commit ?? '').slice(0, 8)}: ${figure(value)}`),
      ),
    ),
  );
  for (const index of new Set([0, points.length - 1]))
    if (points[index])
      svg.append(
        drawing(
          'text',
          { x: x(index), y: height - 8, 'text-anchor': index === 0 ? 'start' : 'end' },
          points[index].date.slice(0, 10),
        ),
      );
  return svg;
}

function ruleBars() {
  const counts = new Map();
  for (const { findings } of report.files)
    for (const { rule, level } of findings) {
      const of = counts.get(rule) ?? { error: 0, warning: 0, info: 0, all: 0 };
      of[level]++;
      of.all++;
      counts.set(rule, of);
    }
  const sorted = [...counts].sort(([, a], [, b]) => b.all - a.all);
  const most = sorted[0][1].all;
  const rows = sorted.map(([rule, of]) => {
    const show = () => {
      filter.rule = filter.rule === rule ? '' : rule;
      overview();
      document.getElementById('pages').scrollIntoView();
    };
    const name = element(
      'button',
      {
        onclick: show,
        title: report.rules[rule]?.summary ?? '',
        attrs: { 'aria-pressed': filter.rule === rule },
      },
      rule,
    );
    const bar = element('div', { className: 'bar' });
    bar.style.width = `${(of.all / most) * 100}%`;
    for (const level of LEVELS) {
      const part = element('span', { className: level });
      part.style.width = `${(of[level] / of.all) * 100}%`;
      bar.append(part);
    }
    return element('li', {}, name, bar, element('span', { className: 'number' }, amount(of.all)));
  });
  return element('ul', { className: 'bars' }, ...rows);
}

const COLUMNS = [
  ['path', 'Page', (file) => file.path],
  ['language', 'Language', (file) => file.language],
  ['words', 'Words', (file) => file.words],
  ['errors', 'Errors', (file) => countOf(file, 'error')],
  ['warnings', 'Warnings', (file) => countOf(file, 'warning')],
  ['infos', 'Infos', (file) => countOf(file, 'info')],
  ['quality', 'Score', (file) => file.quality ?? 101],
];

function pageList() {
  const body = element('tbody', {});
  const status = element('p', { className: 'quiet', attrs: { role: 'status' } });
  const sentinel = element('div', {});
  let shown = [];
  let made = 0;
  const more = () => {
    body.append(...shown.slice(made, made + CHUNK).map(pageRow));
    made = Math.min(shown.length, made + CHUNK);
  };
  const refresh = () => {
    shown = report.files.filter(isWanted).sort(comparePages);
    made = 0;
    body.replaceChildren();
    more();
    status.textContent = `${plural(shown.length, 'page')} of ${amount(report.files.length)}`;
  };
  new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting) && made < shown.length) more();
  }).observe(sentinel);
  const search = element('input', {
    type: 'search',
    value: filter.text,
    placeholder: 'Filter by path',
    attrs: { 'aria-label': 'Filter by path' },
    oninput: () => {
      filter.text = search.value;
      refresh();
    },
  });
  const select = (key, label, values) => {
    const made = element(
      'select',
      {
        attrs: { 'aria-label': label },
        onchange: () => {
          filter[key] = made.value;
          refresh();
        },
      },
      element('option', { value: '' }, label),
      ...values.map((value) => element('option', { value, selected: filter[key] === value }, value)),
    );
    return made;
  };
  const heads = COLUMNS.map(([key, label], index) => {
    const sort = () => {
      order.descending =
        order.key === key ? !order.descending : ['errors', 'warnings', 'infos', 'words'].includes(key);
      order.key = key;
      for (const [at, head] of heads.entries()) head.setAttribute('aria-sort', sortOf(COLUMNS[at][0]));
      refresh();
    };
    return element(
      'th',
      { className: index > 1 ? 'number' : '', attrs: { 'aria-sort': sortOf(key) } },
      element('button', { onclick: sort }, label),
    );
  });
  const table = element('table', {}, element('thead', {}, element('tr', {}, ...heads)), body);
  refresh();
  const languages = [...new Set(report.files.map(({ language }) => language))].sort();
  const rules = [...new Set(report.files.flatMap(({ findings }) => findings.map(({ rule }) => rule)))].sort();
  return element(
    'div',
    {},
    element(
      'div',
      { className: 'tools' },
      search,
      select('language', 'All languages', languages),
      select('rule', 'All rules', rules),
      select('level', 'All severities', LEVELS),
    ),
    status,
    element('div', { className: 'scroll' }, table),
    sentinel,
  );
}

function sortOf(key) {
  if (order.key !== key) return 'none';
  return order.descending ? 'descending' : 'ascending';
}

function isWanted(file) {
  if (filter.language && file.language !== filter.language) return false;
  if (!file.path.toLowerCase().includes(filter.text.toLowerCase())) return false;
  if (!filter.rule && !filter.level) return true;
  return file.findings.some(
    ({ rule, level }) => (!filter.rule || rule === filter.rule) && (!filter.level || level === filter.level),
  );
}

function comparePages(a, b) {
  const [, , value] = COLUMNS.find(([key]) => key === order.key);
  const [left, right] = [value(a), value(b)];
  const sign = left < right ? -1 : left > right ? 1 : 0;
  return (order.descending ? -sign : sign) || (a.path < b.path ? -1 : 1);
}

function pageRow(file) {
  const path = element('bdi', {}, file.path);
  const name = file.text === undefined ? path : element('a', { href: `#/${file.index}` }, path);
  return element(
    'tr',
    {},
    element('td', {}, name),
    element('td', {}, file.language),
    ...[amount(file.words), ...LEVELS.map((level) => amount(countOf(file, level))), figure(file.quality)].map(
      (text) => element('td', { className: 'number' }, text),
    ),
  );
}

function pageView(file) {
  document.title = `${file.path} – mtlint report`;
  const marks = new Map();
  const items = file.findings.map((finding, index) => {
    const button = element(
      'button',
      { onclick: () => go(index) },
      element('span', { className: `level ${finding.level}` }, finding.level),
      ` ${finding.line}:${finding.column} `,
      element('span', { className: 'quiet' }, `${finding.rule}, ${finding.confidence} confidence`),
      element('br'),
      element('span', { dir: 'ltr' }, finding.message),
    );
    const { url } = report.rules[finding.rule] ?? {};
    const notes = [...finding.related.map(({ message, place }) => `${message} (${place})`), ...finding.edits];
    return element(
      'li',
      {},
      button,
      ...(notes.length > 0 ? [element('p', { className: 'quiet', dir: 'ltr' }, notes.join('; '))] : []),
      ...(url
        ? [
            element(
              'p',
              {},
              element('a', { href: url, rel: 'noreferrer', target: '_blank' }, 'About this rule'),
            ),
          ]
        : []),
    );
  });
  let current = -1;
  const go = (index) => {
    if (file.findings.length === 0) return;
    for (const mark of document.querySelectorAll('mark.current')) mark.classList.remove('current');
    items[current]?.querySelector('button').removeAttribute('aria-current');
    current = (index + file.findings.length) % file.findings.length;
    const button = items[current].querySelector('button');
    button.setAttribute('aria-current', 'true');
    button.focus({ preventScroll: true });
    button.scrollIntoView({ block: 'nearest' });
    for (const mark of marks.get(current) ?? []) mark.classList.add('current');
    // The source first: the view must end where the finding is.
    for (const mark of [...(marks.get(current) ?? [])].reverse()) mark.scrollIntoView({ block: 'nearest' });
  };
  const related = (side) =>
    file.findings.flatMap((finding, index) =>
      finding.related
        .filter((place) => place.side === side)
        .map(({ start, end }) => ({ start, end, level: 'related', index })),
    );
  const own = file.findings.map(({ start, end, level }, index) => ({ start, end, level, index }));
  const texts = [
    textView(file.path, file.text, file.dir, [...own, ...related('target')], marks, go),
    ...(file.source === undefined
      ? []
      : [
          textView(
            report.texts[file.source].path,
            report.texts[file.source].text,
            report.texts[file.source].dir,
            related('source'),
            marks,
            go,
          ),
        ]),
  ];
  const back = element('a', { href: '#' }, '← All pages');
  const tools = element(
    'div',
    { className: 'tools' },
    element('button', { onclick: () => go(current - 1), title: 'Key: p' }, '↑ Previous'),
    element('button', { onclick: () => go(current + 1), title: 'Key: n' }, '↓ Next'),
    element('span', { className: 'quiet' }, `${plural(file.findings.length, 'finding')}; keys n and p`),
  );
  const facts = [file.language, plural(file.words, 'word'), `score ${figure(file.quality)}`, ...file.notices];
  main.replaceChildren(
    back,
    element('h1', {}, element('bdi', {}, file.path)),
    element('p', { className: 'quiet' }, facts.join(' · ')),
    tools,
    element(
      'div',
      { className: 'view' },
      element('ul', { className: 'findings', attrs: { 'aria-label': 'Findings' } }, ...items),
      element('div', { className: 'texts' }, ...texts),
    ),
  );
  window.onkeydown = ({ key, target, ctrlKey, metaKey, altKey }) => {
    if (ctrlKey || metaKey || altKey || target.matches('input, select')) return;
    if (key === 'n') go(current + 1);
    if (key === 'p') go(current - 1);
    if (key === 'Escape') location.hash = '';
  };
  scrollTo(0, 0);
}

/** A text in rows, with places marked. Offsets are UTF-16 code units, as in the data. */
function textView(path, text, dir, places, marks, go) {
  const page = element('div', {
    className: 'page',
    dir,
    tabIndex: 0,
    attrs: { role: 'region', 'aria-label': path },
  });
  const sorted = [...places].sort((a, b) => a.start - b.start);
  const open = [];
  let next = 0;
  let line = 1;
  for (const row of text.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)) {
    const [whole, content] = row;
    if (whole === '' && row.index > 0 && row.index === text.length && !/[\r\n]$/.test(text)) break;
    const [from, to] = [row.index, row.index + content.length];
    while (next < sorted.length && sorted[next].start <= to) open.push(sorted[next++]);
    for (let at = open.length - 1; at >= 0; at--) if (open[at].end < from) open.splice(at, 1);
    const box = element('div', {});
    fillRow(box, content, from, open, marks, go);
    page.append(element('div', { className: 'row', attrs: { 'data-line': line++ } }, box));
  }
  return element('section', {}, element('h2', {}, element('bdi', {}, path)), page);
}

function fillRow(box, content, from, places, marks, go) {
  const to = from + content.length;
  const cuts = new Set([from, to]);
  for (const { start, end } of places)
    for (const cut of [start, end]) if (cut > from && cut < to) cuts.add(cut);
  const sorted = [...cuts].sort((a, b) => a - b);
  const put = (start, end) => {
    const over = places.filter((place) =>
      start === end ? place.start === start && place.end === start : place.start < end && place.end > start,
    );
    const text = readable(content.slice(start - from, end - from));
    if (over.length === 0) return box.append(...text);
    const worst = [...LEVELS, 'related'].find((level) => over.some((place) => place.level === level));
    const mark = element(
      'mark',
      { className: `${worst}${start === end ? ' point' : ''}`, onclick: () => go(over[0].index) },
      ...text,
    );
    for (const { index } of over) marks.set(index, [...(marks.get(index) ?? []), mark]);
    box.append(mark);
  };
  for (const [index, cut] of sorted.entries()) {
    if (places.some(({ start, end }) => start === cut && end === cut)) put(cut, cut);
    if (index + 1 < sorted.length) put(cut, sorted[index + 1]);
  }
}

const UNSEEN =
  /([\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff])/;

/** Text with characters that cannot be seen, or that turn others around, shown by their numbers. */
function readable(text) {
  return text.split(UNSEEN).map((part) => {
    if (!UNSEEN.test(part)) return part;
    const name = `U+${part.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    return element('span', { className: 'unseen' }, name);
  });
}

function route() {
  window.onkeydown = null;
  const index = /^#\/(\d+)$/.exec(location.hash)?.[1];
  const file = index === undefined ? undefined : report.files[index];
  if (file?.text === undefined) overview();
  else pageView(file);
}

for (const [index, file] of report.files.entries()) file.index = index;
window.onhashchange = route;
route();
