import { maybePeriod } from '../../data/period.ts';
import { formatPeriod } from '../../data/period-words.ts';
import { nameSeries } from '../name-series.ts';
import type { FigureCheck } from './check.ts';

/**
 * A number for a period that has not begun. A warning and no error, because projections exist; what is announced for
 * later without a number (gap) is in order.
 */
export const futurePeriod: FigureCheck = {
  code: 'future-period',
  severity: 'warning',
  title: 'Zeitraum liegt in der Zukunft',
  open(context) {
    const known = new Map<string, boolean>();
    const isFuture = (key: string) => {
      const found = known.get(key);
      if (found !== undefined) return found;
      const period = maybePeriod(key);
      const future = period !== undefined && period.start > context.today;
      known.set(key, future);
      return future;
    };
    return (figure) => {
      if (figure.gap !== null || !isFuture(figure.period)) return undefined;
      const period = formatPeriod(figure.period, 'de', 'long');
      return {
        line: figure.line,
        column: figure.column,
        text: period,
        message: `„${nameSeries(figure, context)}“: Der Zeitraum ${period} liegt in der Zukunft. Bitte prüfen, ob er stimmt; eine Vorausberechnung gehört nicht in die Reihe der Ist-Werte.`,
      };
    };
  },
};
