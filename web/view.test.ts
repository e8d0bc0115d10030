import { expect, test } from 'vitest';
import { readView, withView } from './view.ts';

test('the address names whose eyes look', () => {
  expect(readView('?lang=en')).toEqual({ name: null, audience: 'staff' });
  expect(readView('?sicht=')).toEqual({ name: null, audience: 'staff' });
  expect(readView('?sicht=ausschuss')).toEqual({ name: 'ausschuss', audience: 'committee' });
  expect(readView('?lang=en&sicht=oeffentlichkeit').audience).toBe('public');
  expect(readView('?sicht=alle')).toEqual({ name: 'alle', audience: undefined });
});

test('whatever is asked of the server carries it, an unknown one too', () => {
  expect(withView('/api/site', '')).toBe('/api/site');
  expect(withView('/api/site', '?sicht=ausschuss')).toBe('/api/site?sicht=ausschuss');
  expect(withView('/api/series?indicator=x', '?sicht=a%26b')).toBe('/api/series?indicator=x&sicht=a%26b');
});
