import { expect, test } from 'vitest';
import { leavers } from '../../../web/charts/chart-fixture.ts';
import { drawPageChart } from '../draw-chart.ts';
import { partTexts } from './chart-texts.ts';

function picture(inside: string): string {
  return `<svg viewBox="0 0 200 100"><g data-layer="line"><path d="M0,0L9,9" /></g>${inside}</svg>`;
}

function layer(words: string, look = '', own = 'transform="translate(20,30.5)" y="0.32em"'): string {
  return `<g data-layer="text" font-size="10" fill="#1f2635"${look}><text ${own}>${words}</text></g>`;
}

// The baseline: 30.5 + 0.32 × 10.
test('plain texts leave the picture with their place, look and words', () => {
  const drawn = picture(
    layer('7,1&#160;% &lt; 8 &amp; mehr<title>Tipp</title>', ' text-anchor="end" font-weight="500"'),
  );
  expect(partTexts(drawn, 200)).toEqual({
    svg: picture(''),
    texts: [
      {
        ...{ text: '7,1\u00a0% < 8 & mehr', align: 'right', size: 10, weight: 500, fill: '#1f2635' },
        ...{ x: 20, y: 33.7 },
      },
    ],
  });
});

test.each([
  { anchor: '', align: 'center' },
  { anchor: ' text-anchor="start"', align: 'left' },
  { anchor: ' text-anchor="middle"', align: 'center' },
])('"$anchor" stands $align', ({ anchor, align }) => {
  expect(partTexts(picture(layer('a', anchor)), 200).texts).toMatchObject([{ align, weight: 400 }]);
});

test.each([
  ['turned', layer('a', '', 'transform="translate(2,3) rotate(-90)" y="0.32em"')],
  ['outlined', layer('a', ' stroke="#ffffff" paint-order="stroke"')],
  ['of several lines', layer('<tspan>a</tspan><tspan>b</tspan>')],
  ['placed otherwise', layer('a', '', 'x="2" y="3"')],
  ['of another sign', layer('a&hellip;')],
  ['of another colour', layer('a').replace('#1f2635', 'red')],
  ['of another anchor', layer('a', ' text-anchor="inherit"')],
])('what is %s stays in it', (_, inside) => {
  expect(partTexts(picture(inside), 200)).toEqual({ svg: picture(inside), texts: [] });
});

test('a picture in other units than its width keeps its texts', () => {
  expect(partTexts(picture(layer('a')), 100)).toEqual({ svg: picture(layer('a')), texts: [] });
});

test('a chart keeps no text but the outlined ones, and loses none', () => {
  const foot = { measures: [], decisions: [] };
  const { svg = '' } = drawPageChart({ kind: 'target', target: leavers, foot }, 680, 'de') ?? {};
  const { svg: left, texts } = partTexts(svg, 680);
  const count = (picture: string) => picture.split('<text').length - 1;
  expect(texts.map(({ text }) => text)).toContain('Ziel 5,0\u00a0%');
  expect(count(left) + texts.length).toBe(count(svg));
  expect(left).not.toMatch(/<g data-layer="text"(?![^>]*stroke)[^>]*>/);
});
