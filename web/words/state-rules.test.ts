import { expect, test } from 'vitest';
import { states } from '../../data/assessment.ts';
import { licenceTitle, maybeLicenceAddress } from './licences.ts';
import { stateRules } from './state-rules.ts';

test('every state has its sign, its word and its rule, in both languages', () => {
  for (const language of ['de', 'en'] as const) {
    const rules = stateRules(language);
    // All states, and met and inside once more where they recede.
    expect(rules).toHaveLength(states.length + 2);
    for (const field of ['symbol', 'word', 'rule'] as const) {
      expect(new Set(rules.map((rule) => rule[field])).size).toBe(rules.length);
    }
  }
  const said = new Map(stateRules('de').map(({ word, rule }) => [word, rule]));
  expect(said.get('auf Kurs')).toMatch(/weniger als 5\u00a0%/);
  expect(said.get('derzeit erreicht, rückläufig')).toMatch(/wieder verlassen/);
  expect(said.get('im Zielbereich, verlässt ihn')).toMatch(/bis zum Zieldatum verlassen/);
  expect(said.get('nicht bewertbar')).not.toMatch(/Seite/);
});

test('a licence that is known has its full name and address, another one its short name', () => {
  expect(licenceTitle('dl-de/by-2-0', 'de')).toBe(
    'Datenlizenz Deutschland – Namensnennung – Version 2.0 (dl-de/by-2-0)',
  );
  expect(maybeLicenceAddress('dl-de/by-2-0')).toBe('https://www.govdata.de/dl-de/by-2-0');
  expect(licenceTitle('cc-by-4.0', 'de')).toBe('cc-by-4.0');
  expect(maybeLicenceAddress('cc-by-4.0')).toBeUndefined();
});
