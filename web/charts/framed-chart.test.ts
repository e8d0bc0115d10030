import { expect, test } from 'vitest';
import { framedChart } from './framed-chart.ts';

const drawn = {
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="100"></svg>',
  width: 400,
  height: 100,
};

test('title above, source below, the drawing at its size between them', () => {
  const framed = framedChart(drawn, { title: 'Anteil & Zahl', lines: ['Quelle: <wir>'] });
  // 24 at either side; 24 of margin, 24 of title, 12, then the drawing.
  expect(framed.width).toBe(448);
  expect(framed.svg).toContain('<svg x="24" y="60" xmlns');
  expect(framed.svg).toContain('>Anteil &amp; Zahl</text>');
  expect(framed.svg).toContain('>Quelle: &lt;wir&gt;</text>');
  expect(framed.svg).toContain(`viewBox="0 0 448 ${framed.height}"`);
});

test('long titles and sources are broken into lines, none wider than the drawing', () => {
  const long = 'Wort '.repeat(60).trim();
  const short = framedChart(drawn, { title: 'kurz', lines: ['kurz'] });
  const framed = framedChart(drawn, { title: long, lines: [long] });
  const lines = [...framed.svg.matchAll(/>((?:Wort ?)+)<\/text>/g)].map(([, text]) => text ?? '');
  expect(lines.join(' ')).toBe(`${long} ${long}`);
  expect(lines.every((line) => line.length < 70)).toBe(true);
  expect(framed.height).toBeGreaterThan(short.height + 100);
});

test('the legend stands under the drawing, in as many rows as it needs', () => {
  const sign = { svg: '<svg width="22" height="12"></svg>', width: 22, height: 12 };
  const keys = ['vorläufig', 'ohne Wert', 'zufällige Schwankung der Werte', 'Zielpfad'].map((text) => ({
    sign,
    text,
  }));
  const framed = framedChart(drawn, { title: 'kurz', sub: 'in Prozent', keys, lines: [] });
  const places = [...framed.svg.matchAll(/<svg x="([\d.]+)" y="([\d.]+)" width="22"/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
  expect(places).toHaveLength(4);
  expect(new Set(places.map(([, y]) => y)).size).toBe(2);
  for (const [x = 0, y = 0] of places) {
    expect(x).toBeLessThan(424);
    expect(y).toBeGreaterThan(160);
  }
  expect(framed.svg).toContain('>in Prozent</text>');
});
