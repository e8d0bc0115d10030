import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { options } from './chart-fixture.ts';
import { picture } from './picture.ts';
import { type RingData, type RingStop, type RingToken, ringChart } from './ring-chart.ts';
import { layoutRing, type RingLayout, widthOf } from './ring-layout.ts';

const token = (label: string, tone: RingToken['tone'], note: string): RingToken => ({
  ...{ label, tone, note },
  symbol: { late: '◆', soon: '▲', ahead: '●' }[tone],
  words: `${label}: in Worten`,
  href: `/kreislauf/runden/${label.toLowerCase()}`,
});
const stop = (title: string, ...tokens: RingToken[]): RingStop => ({
  ...{ title, tokens },
  words: `${title}: in Worten`,
  href: '/kreislauf/ringe/kreis',
});
const data: RingData = {
  title: 'Eine von vier Runden ist in Verzug',
  description: 'Sechs Stationen.',
  centre: ['Steuerungskreislauf', '4 Runden laufen,', '1 ist in Verzug'],
  stops: [
    stop('Ziele messbar gemacht'),
    stop('Maßnahmen umgesetzt', token('Frühe Bildung', 'ahead', 'bis 02.02.2027')),
    stop('Daten erhoben', token('Schulabsentismus', 'late', 'seit 23.09.2026')),
    stop('Ergebnisse bewertet', token('Übergang Schule – Beruf', 'soon', 'bis 29.11.2026')),
    stop('In der Steuergruppe beraten'),
    stop('Konzepte angepasst', token('Transparenz und Beratung', 'soon', 'bis 23.11.2026')),
  ],
};

test.each([1180, 760, 340])('picture ring-%d', async (width) => {
  await expect(picture(ringChart(data, options(width)))).toMatchFileSnapshot(
    `./__snapshots__/ring-${width}.svg`,
  );
});

describe('a ring', () => {
  const figure = ringChart(data, options(1180));
  test('is reached link by link, each station before its rounds, and each says where it leads', () => {
    const links = [...figure.querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('aria-label'))).toEqual(
      data.stops.flatMap(({ words, tokens }) => [words, ...tokens.map((one) => one.words)]),
    );
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      data.stops.flatMap(({ href, tokens }) => [href, ...tokens.map((one) => one.href)]),
    );
  });
  test('fills what is late and says so with a symbol and a day', () => {
    const late = figure.querySelector('a[href$="schulabsentismus"]');
    expect(late?.querySelector('rect')?.getAttribute('fill')).toBe('#8a5a00');
    expect(late?.querySelector('text')?.textContent).toBe('◆ Schulabsentismus · seit 23.09.2026');
    const soon = figure.querySelector('a[href$="transparenz und beratung"] rect');
    expect([soon?.getAttribute('fill'), soon?.getAttribute('stroke')]).toEqual(['#ffffff', '#8a5a00']);
  });
  test('has a name and a description, and a quiet sentence without stations', () => {
    expect(figure.getAttribute('aria-label')).toBe(data.title);
    expect(figure.querySelector('desc')?.textContent).toBe(data.description);
    expect(ringChart({ ...data, stops: [] }, options(760)).textContent).toBe('Keine Werte');
  });
  test('says what is going on inside the ring, and leaves that to the page where it is narrow', () => {
    expect(figure.textContent).toContain('1 ist in Verzug');
    expect(ringChart(data, options(340)).textContent).not.toContain('1 ist in Verzug');
  });
});

/** Boxes of the blocks of text: top, bottom, left, right. */
function boxes({ stops, sizes }: RingLayout) {
  return stops.map(({ x, top, height, anchor, lines, tokens }) => {
    const widths = [
      ...lines.map((line) => 1.06 * widthOf(line, sizes.title)),
      ...tokens.map(({ width }) => width),
    ];
    const width = Math.max(...widths);
    return {
      top,
      bottom: top + height,
      left: anchor === 'start' ? x : x - width,
      right: anchor === 'start' ? x + width : x,
    };
  });
}

test('no block overlaps another or leaves the picture, at any width and with any texts', () => {
  const text = fc
    .array(fc.constantFrom('Bewertung', 'der', 'Bildungsbiografie', 'in', 'Steuergruppenkonferenz', 'a'), {
      minLength: 1,
      maxLength: 6,
    })
    .map((parts) => parts.join(' '));
  const anyToken = text.map((label) => token(label, 'late', 'seit 23.09.2026'));
  const anyStop = fc
    .tuple(text, fc.array(anyToken, { maxLength: 4 }))
    .map(([title, tokens]) => stop(title, ...tokens));
  fc.assert(
    fc.property(
      fc.array(anyStop, { minLength: 2, maxLength: 10 }),
      fc.constantFrom(320, 390, 639, 640, 760, 899, 900, 1240),
      (stops, width) => {
        const layout = layoutRing(stops, width);
        const placed = boxes(layout);
        placed.forEach((one, index) => {
          expect(one.left).toBeGreaterThanOrEqual(-1);
          expect(one.right).toBeLessThanOrEqual(width + 1);
          expect(one.top).toBeGreaterThanOrEqual(0);
          expect(one.bottom).toBeLessThanOrEqual(layout.height);
          for (const other of placed.slice(index + 1)) {
            const beside = one.right <= other.left || other.right <= one.left;
            const under = one.bottom <= other.top || other.bottom <= one.top;
            expect(beside || under).toBe(true);
          }
        });
      },
    ),
    { numRuns: 100 },
  );
});
