import { afterAll, beforeAll, expect, test } from 'vitest';
import { contract } from '../../../data/contract.ts';
import { type ApiServer, startApi } from '../../testing/api-server.ts';
import { blocksOf, makeReport, textsOf } from '../../testing/report-documents.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi({ releasesDemo: true });
}, 60_000);
afterAll(() => api.stop());

const leavers = 'abgehende-ohne-hauptschulabschluss';

test.each(['staff', 'committee', 'public'] as const)(
  'places and figures are those of the API for %s',
  async (audience) => {
    const made = await makeReport(api, audience, [{ kind: 'comparison', indicator: leavers }]);
    const view = { staff: '', committee: '&sicht=ausschuss', public: '&sicht=oeffentlichkeit' }[audience];
    const address = `${api.address}/api/comparison?indicator=${leavers}&asOf=${made.pin.asOf}${view}`;
    const answer = contract.comparison.response.parse(await (await fetch(address)).json());
    const [table] = blocksOf(made, 'table');
    const rows = table?.table.rows ?? [];
    expect(rows).toHaveLength(answer.rows.length + answer.references.length);
    const sorted = (values: (number | null | undefined)[]) =>
      values.flatMap((one) => one ?? []).sort((a, b) => a - b);
    expect(sorted(rows.map((row) => row[2]?.value))).toEqual(
      sorted([...answer.rows, ...answer.references].map(({ point }) => point?.value)),
    );
    const places = answer.rows.filter(({ isMember, rank }) => isMember && rank !== null);
    for (const { name, rank, point } of places) {
      const row = rows.find((cells) => cells[0]?.text.startsWith(name.de) && cells[1]?.value !== null);
      expect([row?.[1]?.value, row?.[2]?.value]).toEqual([rank, point?.value]);
    }
    const [figure] = blocksOf(made, 'figure');
    if (figure?.chart.kind !== 'dots') throw new Error('no dots');
    const dots = figure.chart.rows.flatMap((row) => ('value' in row ? [row.value] : []));
    expect(sorted(dots)).toEqual(
      sorted(answer.rows.filter(({ rank }) => rank !== null).map(({ point }) => point?.value)),
    );
    expect(figure.alt).toMatch(/auf Platz 23, .*Die Werte reichen von .* bis .*\.$/);
    expect(figure.source).toContain('dl-de/by-2-0; ');
    expect(figure.source).toContain('für Landkreis Musterland erfundene Zahlen der Demonstration');
    expect(textsOf(made).at(-1)).toMatch(/^Zum Lesen: Landkreis Musterland ist erfunden/);
  },
);

test('single schools are compared for staff alone', async () => {
  const part = { kind: 'comparison', indicator: 'unentschuldigte-fehltage-je-100', group: 'schule' } as const;
  const staff = await makeReport(api, 'staff', [part]);
  expect(blocksOf(staff, 'figure')).toHaveLength(1);
  expect(blocksOf(staff, 'table')[0]?.source).toMatch(/^Quelle: erfundene Zahlen der Demonstration\./);
  const made = await makeReport(api, 'committee', [part]);
  expect(made.blocks.map(({ kind }) => kind)).toEqual(['note']);
});

test.each([
  ['an unknown indicator', { indicator: 'gibt-es-nicht' }],
  ['a group that there is not', { indicator: leavers, group: '09/district' }],
  ['a period that nobody can read', { indicator: leavers, period: 'gestern' }],
  ['an indicator that there is only one of', { indicator: 'ausgaben-je-schueler' }],
])('%s leaves a remark', async (_, part) => {
  const made = await makeReport(api, 'staff', [{ kind: 'comparison', ...part }]);
  expect(made.blocks.map(({ kind }) => kind)).toEqual(['note']);
  expect(textsOf(made)[0]).toMatch(/^Nicht mehr vorhanden: Der hier vorgesehene Vergleich/);
});
