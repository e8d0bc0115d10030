import { describe, expect, test } from 'vitest';
import { financeText } from './paper-finance.ts';

const post = (share: number, source: string) => ({ title: 'Stelle', share, source });

describe('financial effects of measures', () => {
  // Posts of 0.5 and 0.5 of one source make 1.0; years in order, the whole time last.
  test('name money by year and posts by source', () => {
    const measure = {
      title: 'Lotsen',
      funding: [
        { source: 'Land', amount: 9_000.5, year: null },
        { source: 'Kommune', amount: 122_500, year: 2027 },
        { source: 'Kommune', amount: 46_000, year: 2026 },
      ],
      posts: [post(0.5, 'Kommune'), post(0.5, 'Kommune'), post(0.25, 'Land')],
    };
    expect(financeText([measure], 'de')).toBe(
      [
        'Für die Maßnahme „Lotsen“ sind vorgesehen:',
        '',
        '• 46.000\u00a0€ im Jahr 2026 (Kommune)',
        '• 122.500\u00a0€ im Jahr 2027 (Kommune)',
        '• 9.000,50\u00a0€ insgesamt (Land)',
        '• 1,0 Vollzeitstellen (Kommune)',
        '• 0,25 Vollzeitstellen (Land)',
      ].join('\n'),
    );
    expect(financeText([measure], 'en')).toContain('• €46,000 in 2026 (Kommune)\n');
  });

  test('are those of each measure that has any', () => {
    const paid = { title: 'Eine', funding: [], posts: [post(1, 'Kommune')] };
    const unpaid = { title: 'Andere', funding: [], posts: [] };
    expect(financeText([unpaid], 'de')).toBe('');
    expect(financeText([paid, unpaid, { ...paid, title: 'Dritte' }], 'de').split('\n\n')).toEqual([
      ...['Für die Maßnahme „Eine“ sind vorgesehen:', '• 1,0 Vollzeitstellen (Kommune)'],
      ...['Für die Maßnahme „Dritte“ sind vorgesehen:', '• 1,0 Vollzeitstellen (Kommune)'],
    ]);
  });
});
