import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthPeriod, type PeriodKind, schoolYearPeriod } from '../../data/period.ts';
import { readPeriodText } from './periods.ts';

/** Spellings of formats.md 4 and 9. An array lists the readings of an ambiguous text. */
describe('readPeriodText', () => {
  it.each<[string, PeriodKind | null, string | string[] | undefined]>([
    ['2019/20', null, '2019/20'],
    ['2019/2020', null, '2019/20'],
    ['2018/19', 'schoolYear', '2018/19'],
    ['2013/2014', null, '2013/14'],
    ['1999/2000', null, '1999/00'],
    ['2019-2020', null, '2019/20'],
    ['2019 / 20', null, '2019/20'],
    ['Schuljahr 2019/20', null, '2019/20'],
    ['SJ 2019/20', null, '2019/20'],
    ['2019/20 1)', null, '2019/20'],
    ['19/20', null, '2019/20'],
    ['07/08', null, ['2007/08', '2008-07']],
    ['07/08', 'schoolYear', '2007/08'],
    ['2019/21', null, undefined],
    ['201617', 'schoolYear', '2016/17'],
    ['202526', 'schoolYear', '2025/26'],
    ['201617', null, undefined],
    ['202003', 'month', '2020-03'],
    ['2019/20', 'trainingYear', '2019/20-A'],
    ['Ausbildungsjahr 2019/20', null, '2019/20-A'],
    ['2020', null, '2020'],
    ['2020', 'schoolYear', ['2019/20', '2020/21']],
    ['2020', 'trainingYear', ['2019/20-A', '2020/21-A']],
    ['Kalenderjahr 2020', null, '2020'],
    ['1. Schulhalbjahr 2012/2013', null, '2012/13-1'],
    ['2. Schulhalbjahr 2012/13', null, '2012/13-2'],
    ['2012/13, 1. Halbjahr', null, '2012/13-1'],
    ['2. Hj. 2019/20', null, '2019/20-2'],
    ['2019/20-2', null, '2019/20-2'],
    ['1. Halbjahr 2020', null, '2020-H1'],
    ['1. Schulhalbjahr 2020', null, undefined],
    ['H2 2020', null, '2020-H2'],
    ['Q1/2020', null, '2020-Q1'],
    ['2020-Q3', null, '2020-Q3'],
    ['2020Q3', null, '2020-Q3'],
    ['4. Quartal 2020', null, '2020-Q4'],
    ['1. Vierteljahr 2020', null, '2020-Q1'],
    ['III/2020', null, '2020-Q3'],
    ['II/2020', null, ['2020-Q2', '2020-H2']],
    ['II/2020', 'quarter', '2020-Q2'],
    ['2020-03', null, '2020-03'],
    ['2009-10', null, '2009-10'],
    ['2009-10', 'schoolYear', '2009/10'],
    ['03/2020', null, '2020-03'],
    ['3/2020', null, ['2020-03', '2020-Q3']],
    ['3/2020', 'month', '2020-03'],
    ['3/2020', 'quarter', '2020-Q3'],
    ['7/2020', null, '2020-07'],
    ['13/2020', null, undefined],
    ['Juni 2007', null, '2007-06'],
    ['Jun 07', null, '2007-06'],
    ['Jan 25', null, '2025-01'],
    ['Feb 25', 'month', '2025-02'],
    ['Jan. 25', null, '2025-01'],
    ['Jan-25', null, '2025-01'],
    ['Jan–25', null, '2025-01'],
    ['Mrz 25', 'day', '2025-03'],
    ['Mrz-25', null, '2025-03'],
    ['Sep 25', null, '2025-09'],
    ['Mai 2025', null, '2025-05'],
    ['Mai 5', null, undefined],
    ['Mai 205', null, undefined],
    ['Tag 25', null, undefined],
    ['Mrz. 2020', null, '2020-03'],
    ['März 2020', null, '2020-03'],
    ['Mär 20', null, '2020-03'],
    ['Okt. 2026', null, '2026-10'],
    ['Dezember 1999', null, '1999-12'],
    ['Dez 99', null, '1999-12'],
    ['Oct 2020', null, '2020-10'],
    ['Juno 2007', null, undefined],
    ['01.03.2020', 'month', '2020-03'],
    ['02.03.2020', 'month', '2020-03-02'],
    ['31.12.2018', null, '2018-12-31'],
    ['1.8.2020', null, '2020-08-01'],
    ['31.12.18', null, '2018-12-31'],
    ['Stichtag: 15.09.2020', null, '2020-09-15'],
    ['31. Dezember 2018', null, '2018-12-31'],
    ['2020-03-14', null, '2020-03-14'],
    ['2020-03-14 00:00:00', null, '2020-03-14'],
    ['20200314', null, '2020-03-14'],
    ['31.02.2020', null, undefined],
    ['31/12/2018', null, '2018-12-31'],
    ['12/31/2018', null, '2018-12-31'],
    ['03/04/2018', null, ['2018-04-03', '2018-03-04']],
    ['2020-W11', null, '2020-W11'],
    ['KW 11/2020', null, '2020-W11'],
    ['11. KW 2020', null, '2020-W11'],
    ['2009-12-28,2010-01-03', 'week', '2009-W53'],
    ['2009-12-28,2010-01-03', null, '2009-12-28..2010-01-03'],
    ['1.1.2020 bis 31.10.2020', null, '2020-01-01..2020-10-31'],
    ['Januar bis Oktober 2020', null, '2020-01-01..2020-10-31'],
    ['2020-01-01..2020-10-31', null, '2020-01-01..2020-10-31'],
    ['15 bis unter 20 Jahre', null, undefined],
    ['Insgesamt', null, undefined],
    ['', null, undefined],
    ['16 - 17', null, undefined],
  ])('%s where %s is expected', (text, expect_, expected) => {
    const reading = readPeriodText(text, expect_);
    const told = reading && ('period' in reading ? reading.period.key : reading.ambiguous);
    expect(told).toEqual(expected);
  });

  it('tells a day from a reference date', () => {
    expect(readPeriodText('14.03.2020', 'day')).toMatchObject({ period: { kind: 'day' } });
    expect(readPeriodText('14.03.2020', null)).toMatchObject({ period: { kind: 'date' } });
  });

  it('reads every canonical text as itself', () => {
    const periods = fc
      .integer({ min: 1900, max: 2100 })
      .chain((year) => fc.constantFrom(schoolYearPeriod(year), monthPeriod(year, 1), monthPeriod(year, 12)));
    fc.assert(
      fc.property(periods, (period) => {
        expect(readPeriodText(period.key, null)).toEqual({ period });
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('1', '2', '0', '9', '/', '-', '.', ' ', 'Q', 'K', 'W', 'M', 'a', 'i', ','),
        }),
        (text) => {
          readPeriodText(text, null);
          readPeriodText(text, 'schoolYear');
        },
      ),
    );
  });
});
