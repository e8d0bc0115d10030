import { describe, expect, test } from 'vitest';
import { readPeriod } from '../../data/period.ts';
import { maybeFoldProblem, maybePeriodProblem } from './asked-periods.ts';

const periods = (...keys: string[]) => keys.map((key) => readPeriod(key));
const title = { de: 'Besuche', en: 'Visits' };
const summed = { title, overTime: 'sum' } as const;

describe('folding', () => {
  const foldProblem = (fold: Parameters<typeof maybeFoldProblem>[0], ...keys: string[]) =>
    maybeFoldProblem(fold, periods(...keys), summed)?.detail;

  test('into what values fold into, or are stored as, is no problem', () => {
    expect(foldProblem('year', '2024-01')).toBeUndefined();
    expect(foldProblem('month', '2024-01')).toBeUndefined();
    expect(foldProblem('week', '2024-W05', '2023')).toBeUndefined();
  });

  test('nothing is said of an indicator without values', () => {
    expect(foldProblem('week')).toBeUndefined();
  });

  test('into anything else names what can be asked for', () => {
    expect(foldProblem('week', '2023/24-1')).toBe(
      'Die Werte der Kennzahl „Besuche“ lassen sich nicht zur Art „Woche“ zusammenfassen. Bitte wählen Sie „Schulhalbjahr“ oder „Schuljahr (1. August bis 31. Juli)“ oder lassen Sie die Angabe weg.',
    );
    const none = maybeFoldProblem('year', periods('2024-01'), { title, overTime: 'none' });
    expect(none?.detail).toContain('Bitte wählen Sie „Monat“ oder');
    expect(foldProblem('week', '2024-01-01..2024-10-31')).toMatch(/Bitte die Angabe weglassen\.$/);
    expect(maybeFoldProblem('week', periods('2024'), summed)?.status).toBe(400);
  });
});

describe('a period to compare in', () => {
  const stored = periods('2020-01', '2020-12', '2021-05');
  const problem = (asked: string, offered: string[]) =>
    maybePeriodProblem(readPeriod(asked), stored, periods(...offered))?.detail;

  test('is one that any stored one lies in, its first and last day counted', () => {
    expect(problem('2020-01', [])).toBeUndefined();
    expect(problem('2020', [])).toBeUndefined();
    expect(problem('2021-05-01..2021-05-31', [])).toBeUndefined();
    expect(problem('2021-05-02..2021-05-31', [])).toContain('gibt es keinen Wert');
    expect(problem('2021-05-01..2021-05-30', [])).toContain('gibt es keinen Wert');
  });

  test('without values is told with those that can be asked for, many as a span', () => {
    expect(problem('2090/91', ['2021', '2020'])).toBe(
      'Für „2090/91“ gibt es keinen Wert. Bitte wählen Sie einen der angebotenen Berichtszeiträume: 2020, 2021.',
    );
    const years = (count: number) => Array.from({ length: count }, (_, i) => String(2010 + i));
    expect(problem('2090', years(6))).toMatch(/: 2010, 2011, 2012, 2013, 2014, 2015\.$/);
    expect(problem('2090', years(7))).toMatch(/: 2010 bis 2016\.$/);
    expect(problem('2090', [])).toMatch(/: Jan\..2020, Dez\..2020, Mai.2021\.$/);
  });

  test('is not asked where nothing is stored', () => {
    expect(maybePeriodProblem(readPeriod('2090'), [], [])).toBeUndefined();
  });
});
