import { describe, expect, test } from 'vitest';
import type { Bundle } from '../../data/bundle.ts';
import type { DeliveryDraft } from '../../data/delivery.ts';
import { createMunicipality } from '../testing/municipality.ts';
import { loadBundle } from './bundle.ts';
import { readDataVersion } from './data-version.ts';
import {
  deleteDelivery,
  insertDelivery,
  listDeliveries,
  maybeDelivery,
  updateDelivery,
} from './deliveries.ts';

const draft: DeliveryDraft = {
  title: 'Rückmeldungen der Schulen',
  source: 'Eigene Erhebung „Fehlzeiten“',
  sender: { name: 'Fachdienst Schule', email: 'schule@musterland.example' },
  rhythm: 'schoolYear',
  expected: [],
  due: { kind: 'fixedDay', day: '09-30' },
  match: { formats: ['template-fehlzeiten'], code: null, title: 'fehl', indicators: [] },
  returns: { forms: ['gymnasium'], providers: ['Landkreis; „eigener“'] },
  activeFrom: '2024-08-01',
  activeUntil: null,
  howToSend: 'Als Datei.',
  note: null,
};
const now = '2026-11-18T10:00:00.000Z';

describe('a delivery', () => {
  test('comes back as it was written down, and raises the data version', async () => {
    const { db, caller } = await createMunicipality();
    const before = readDataVersion(db);
    const stored = await insertDelivery(db, caller, draft, now);
    const key = 'rückmeldungen-der-schulen';
    expect(stored).toEqual({
      delivery: { key, ...draft },
      version: 1,
      changedAt: now,
      changedBy: 'probe',
    });
    expect(await listDeliveries(db, caller)).toEqual([stored]);
    expect(await maybeDelivery(db, caller, key)).toEqual(stored);
    expect(readDataVersion(db)).toBe(before + 1);
  });

  test('gets a key of its own under the same title, and one where the title has no letters', async () => {
    const { db, caller } = await createMunicipality();
    const titles = [draft.title, draft.title, '§ 1', '§§', 'Neu'];
    const keys = [];
    for (const title of titles) {
      keys.push((await insertDelivery(db, caller, { ...draft, title }, now)).delivery.key);
    }
    expect(keys).toEqual([
      'rückmeldungen-der-schulen',
      'rückmeldungen-der-schulen-2',
      '1',
      'lieferung',
      'neu-2',
    ]);
  });

  test('is changed by whoever saw its newest version, once', async () => {
    const { db, caller } = await createMunicipality();
    const { delivery } = await insertDelivery(db, caller, draft, now);
    const change = (title: string) => ({ delivery: { ...delivery, title }, version: 1 });
    const before = readDataVersion(db);
    const first = await updateDelivery(db, { ...caller, actor: 'anna' }, change('Erste'), now);
    const second = await updateDelivery(db, { ...caller, actor: 'bert' }, change('Zweite'), now);
    expect([first?.version, second]).toEqual([2, undefined]);
    const kept = await maybeDelivery(db, caller, delivery.key);
    expect([kept?.delivery.title, kept?.changedBy, kept?.version]).toEqual(['Erste', 'anna', 2]);
    expect(readDataVersion(db)).toBe(before + 1);
  });

  test('is deleted at its newest version only', async () => {
    const { db, caller } = await createMunicipality();
    const { key } = (await insertDelivery(db, caller, draft, now)).delivery;
    expect(await deleteDelivery(db, caller, { key, version: 2 })).toBe(false);
    expect(await deleteDelivery(db, caller, { key, version: 1 })).toBe(true);
    expect(await deleteDelivery(db, caller, { key, version: 1 })).toBe(false);
    expect(await listDeliveries(db, caller)).toEqual([]);
  });

  test('of another municipality is neither seen nor touched', async () => {
    const { db, caller } = await createMunicipality();
    const { delivery } = await insertDelivery(db, caller, draft, now);
    const bundle = emptyBundle('03254', 'Landkreis Hildesheim');
    const other = { ...caller, municipalityId: await loadBundle(db, bundle, { demo: false }) };
    expect(await listDeliveries(db, other)).toEqual([]);
    expect(await maybeDelivery(db, other, delivery.key)).toBeUndefined();
    expect(await updateDelivery(db, other, { delivery, version: 1 }, now)).toBeUndefined();
    expect(await deleteDelivery(db, other, { key: delivery.key, version: 1 })).toBe(false);
    expect(await insertDelivery(db, other, draft, now)).toMatchObject({ delivery: { key: delivery.key } });
  });

  test('stays when a bundle that does not speak of deliveries is loaded, and goes with one that does', async () => {
    const { db, caller } = await createMunicipality();
    await insertDelivery(db, caller, draft, now);
    const bundle = emptyBundle('03999', 'Landkreis Probe');
    await loadBundle(db, bundle, { demo: false });
    expect(await listDeliveries(db, caller)).toHaveLength(1);
    const deliveries = [{ key: 'neu', ...draft }];
    await loadBundle(db, { ...bundle, deliveries }, { demo: false });
    expect((await listDeliveries(db, caller)).map(({ delivery }) => delivery.key)).toEqual(['neu']);
  });
});

function emptyBundle(key: string, name: string): Bundle {
  return {
    format: 'zielkreis-bundle/1',
    municipality: { key, name, note: null },
    schools: [],
    strategies: [],
    actionFields: [],
    goals: [],
    targets: [],
  };
}
