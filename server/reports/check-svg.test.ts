import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { framedChart } from '../../web/charts/framed-chart.ts';
import { isChartSvg } from './check-svg.ts';
import { drawChart } from './draw-chart.ts';
import { fixtureDocument } from './report-fixture.ts';

const framed = (svg: string) =>
  framedChart({ svg, width: 760, height: 300 }, { title: 'Über & <unter>', lines: ['Quelle: "wir"'] }).svg;

const folder = 'web/charts/__snapshots__';
/** Links of the ring are taken out before it is taken away. */
const pictures = readdirSync(folder).filter((name) => name.endsWith('.svg'));

describe('what is drawn passes', () => {
  test.each(pictures)('%s', (name) => {
    const svg = readFileSync(`${folder}/${name}`, 'utf8')
      .trim()
      .replaceAll(/ href="[^"]*"/g, '');
    expect(isChartSvg(framed(svg))).toBe(true);
  });

  test('the charts of a report', () => {
    const charts = fixtureDocument.blocks.flatMap((block) => (block.kind === 'figure' ? [block.chart] : []));
    expect(charts.length).toBeGreaterThan(3);
    for (const chart of charts) expect(isChartSvg(framed(drawChart(chart, 960, 'de')?.svg ?? ''))).toBe(true);
  });
});

const around = (inner: string, more = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"${more}>${inner}</svg>`;

test('the frame of the following is sound', () => {
  expect(isChartSvg(around('<g fill="url(#karte-none)"><text>a &amp; b &#160;</text></g><rect/>'))).toBe(
    true,
  );
});

test.each([
  ['nothing', ''],
  ['no picture', 'text'],
  ['a script', around('<script>alert(1)</script>')],
  ['a style', around('<style>*{fill:url(http://x)}</style>')],
  ['an image of a file', around('<image href="/etc/passwd"/>')],
  ['another drawing', around('<use href="#a"/>')],
  ['foreign content', around('<foreignObject><p>x</p></foreignObject>')],
  ['a link', around('<a href="https://example.org"><text>x</text></a>')],
  ['a link of old', around('<a xlink:href="#"><text>x</text></a>')],
  ['a handler', around('<rect onclick="x()"/>')],
  ['a style attribute', around('<rect style="fill:red"/>')],
  ['a foreign colour', around('<rect fill="url(https://example.org/a.svg#b)"/>')],
  ['a masked address', around('<rect fill="u&#114;l(https://example.org)"/>')],
  ['a data address', around('<rect fill="data:text/plain,x"/>')],
  ['an entity', `<!DOCTYPE svg [<!ENTITY a "b">]>${around('&a;')}`],
  ['an unknown entity', around('&nbsp;')],
  ['a comment', around('<!-- -->')],
  ['an instruction', `<?xml version="1.0"?>${around('')}`],
  ['a section of characters', around('<![CDATA[x]]>')],
  ['left open', around('').replace('</svg>', '')],
  ['closed otherwise', around('<g></text>')],
  ['two pictures', around('') + around('')],
  ['something behind', `${around('')} `],
  ['an attribute twice', around('<rect x="1" x="2"/>')],
  ['another namespace', around('<g xmlns="http://www.w3.org/1999/xhtml"/>')],
  ['no size', '<svg xmlns="http://www.w3.org/2000/svg"></svg>'],
  ['too large', '<svg xmlns="http://www.w3.org/2000/svg" width="10001" height="10"></svg>'],
  ['of too many points', '<svg xmlns="http://www.w3.org/2000/svg" width="2001" height="2000"></svg>'],
  ['of no height', '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="0"></svg>'],
])('%s is refused', (_, svg) => {
  expect(isChartSvg(svg)).toBe(false);
});

test('a long picture is drawn', () => {
  // 4,000,000 points, as many as there may be.
  expect(isChartSvg('<svg xmlns="http://www.w3.org/2000/svg" width="400" height="10000"></svg>')).toBe(true);
});
