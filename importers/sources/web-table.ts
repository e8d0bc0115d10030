import type { WebMetric } from '../../data/indicator.ts';
import type { Period } from '../../data/period.ts';
import { formatPeriod } from '../../data/period-words.ts';
import type { Problem } from '../../data/problem.ts';
import type { ImportContext, Sink } from '../importer.ts';
import { isShortened, readNumber } from '../text/numbers.ts';
import { readSign } from '../text/signs.ts';
import type { WebColumns } from './web-columns.ts';
import { createWebFigures, indicatorsOfMetric } from './web-figures.ts';
import { maybeWebPeriod } from './web-periods.ts';
import {
  periodQuestion,
  readPeriodAnswer,
  readSectionAnswer,
  sectionsQuestion,
  siteQuestion,
} from './web-questions.ts';
import { type SectionRule, sectionOf } from './web-sections.ts';

interface Row {
  cells: readonly string[];
  line: number;
}

const metrics: readonly WebMetric[] = ['visits', 'uniqueVisitors', 'pageViews'];

/**
 * Reads the rows of one table of a web export: by date, by page, or one row for the whole period. What the table does
 * not say is asked: the period, the sections of pages, which of several sites.
 */
export function createWebTable(columns: WebColumns, format: string, context: ImportContext, sink: Sink) {
  const { at } = columns;
  const figures = createWebFigures(context, sink);
  const signs: Record<string, number> = {};
  const sites = new Map<string, string>();
  const rejected = new Set<number>();
  const isByDate = at.has('date');
  const isByPage = at.has('label');
  const period = isByDate ? undefined : readPeriodAnswer(context, sink);
  const sections = isByPage ? readSectionAnswer(format, context, sink) : undefined;
  const hasRules = (sections ?? []).length > 0;
  const left = { rows: 0, visits: 0 };
  let pages = 0;
  let rowsWithoutDate = 0;

  const reject = (row: Row, problem: Omit<Problem, 'severity' | 'line'>) => {
    rejected.add(row.line);
    sink.problem({ severity: 'error', line: row.line, ...problem });
  };

  const readMetrics = (row: Row): { metric: WebMetric; value: number; column: number }[] | undefined => {
    const found: { metric: WebMetric; value: number; column: number }[] = [];
    for (const metric of metrics) {
      const index = at.get(metric);
      if (index === undefined) continue;
      const text = (row.cells[index] ?? '').trim();
      const sign = /\d/.test(text) ? undefined : readSign(text, 'classic');
      if (sign) signs[sign.sign] = (signs[sign.sign] ?? 0) + 1;
      if (sign || text === '') continue;
      const reading = readNumber(text, '.');
      if (
        reading.kind !== 'number' ||
        !Number.isInteger(reading.value) ||
        reading.value < 0 ||
        text.includes('%') ||
        isShortened(text)
      ) {
        reject(row, wrongNumber(columns, index, text));
        return undefined;
      }
      found.push({ metric, value: reading.value, column: index + 1 });
    }
    return found;
  };

  const placeOf = (row: Row): { period: Period; section: SectionRule | null } | undefined => {
    const text = (row.cells[at.get('date') ?? -1] ?? '').trim();
    const when = isByDate ? maybeWebPeriod(text) : period;
    if (isByDate && !when) reject(row, wrongDate(columns, at.get('date') ?? 0, text));
    if (!isByDate && !when) rowsWithoutDate += 1;
    if (!when) return undefined;
    if (!isByPage) return { period: when, section: null };
    const section = sectionOf(row.cells[at.get('label') ?? -1] ?? '', sections ?? []);
    if (section) return { period: when, section };
    left.rows += 1;
    left.visits += Number(row.cells[at.get('visits') ?? at.get('pageViews') ?? -1] ?? '') || 0;
    return undefined;
  };

  const isOfSite = (row: Row): boolean => {
    const index = at.get('site');
    if (index === undefined) return true;
    const site = (row.cells[index] ?? '').trim();
    sites.set(site, site);
    return context.answers.site === undefined || context.answers.site === site;
  };

  return {
    row(row: Row) {
      if (row.cells.length !== columns.captions.length) {
        reject(row, ragged(row, columns));
        return;
      }
      if (!isOfSite(row)) return;
      const values = readMetrics(row);
      if (values && isByPage) pages += 1;
      const place = values && placeOf(row);
      if (!place) return;
      for (const { metric, value, column } of values) {
        // Pages of a section are visited by the same people: their number cannot be told.
        if (place.section && metric === 'uniqueVisitors') continue;
        const site = (row.cells[at.get('site') ?? -1] ?? '').trim();
        const earlier = figures.add({ metric, ...place, site, value, line: row.line, column });
        if (earlier) reject(row, repeated(earlier.line, place.period));
      }
    },
    finish() {
      if (!isByDate) sink.question(periodQuestion(context, period));
      if (isByPage) sink.question(sectionsQuestion(format, context, pages > 0 && !hasRules));
      const isSiteOpen = sites.size > 1 && !sites.has(context.answers.site ?? '');
      if (sites.size > 1)
        sink.question(siteQuestion([...sites.keys()], isSiteOpen ? null : (context.answers.site ?? null)));
      if (!isSiteOpen) reportMonths(figures.deliver().months, sink);
      if (left.rows > 0) sink.problem(leftOut(left, hasRules, left.rows === pages));
      return { signs, rejectedRows: rejected.size, rowsWithoutDate };
    },
    /** Captions with the indicators that they feed. */
    summary: () =>
      columns.captions.map((caption, index) => {
        const metric = metrics.find((one) => at.get(one) === index);
        return { caption, indicators: metric ? indicatorsOfMetric(metric, context) : [] };
      }),
  };
}

function reportMonths(months: number, sink: Sink): void {
  if (months === 0) return;
  sink.problem({
    code: 'days-added-up',
    severity: 'hint',
    line: null,
    column: null,
    text: null,
    message: `Aus den Tagen ${months === 1 ? 'eines vollständigen Monats' : `von ${months} vollständigen Monaten`} wurde die Summe des Monats gebildet; angefangene Monate bleiben bei ihren Tagen.`,
  });
}

function leftOut(
  { rows, visits }: { rows: number; visits: number },
  hasRules: boolean,
  isAll: boolean,
): Problem {
  const what = `${rows} Seiten mit zusammen ${visits} Besuchen oder Aufrufen`;
  const unfit = `${what} passen zu keiner Regel und werden nicht übernommen.`;
  const fit = isAll
    ? 'Bitte die Regeln der Seitenbereiche ändern.'
    : 'Ein Besuch, der mehrere Seiten eines Bereichs berührt, zählt bei jeder.';
  return {
    code: 'pages-left-out',
    severity: hasRules && !isAll ? 'hint' : 'warning',
    line: null,
    column: null,
    text: null,
    message: hasRules
      ? `${unfit} ${fit}`
      : `${what} sind keinem Seitenbereich zugeordnet. Bitte Regeln angeben, zum Beispiel: */beratung/* = Beratung.`,
  };
}

type RowProblem = Omit<Problem, 'severity' | 'line'>;

function wrongNumber({ captions }: WebColumns, index: number, text: string): RowProblem {
  return {
    code: 'not-a-number',
    column: index + 1,
    text,
    message: `„${text}“ in der Spalte „${captions[index]}“ ist keine Anzahl. Bitte den Export unverändert lassen und nicht aus einer Tabellenkalkulation speichern.`,
  };
}

function wrongDate({ captions }: WebColumns, index: number, text: string): RowProblem {
  return {
    code: 'unreadable-period',
    column: index + 1,
    text,
    message: `„${text}“ in der Spalte „${captions[index]}“ ist kein lesbarer Zeitraum (Tag, Woche, Monat oder Jahr). Bitte den Export unverändert lassen oder den Zeitraum berichtigen.`,
  };
}

function ragged(row: Row, { captions }: WebColumns): RowProblem {
  return {
    code: 'ragged-row',
    column: null,
    text: row.cells.join(',').slice(0, 120),
    message: `Die Zeile hat ${row.cells.length} Felder, die Kopfzeile ${captions.length}. Sie wird nicht gelesen, damit keine Zahl in eine falsche Spalte rutscht. Bitte die Datei neu exportieren.`,
  };
}

function repeated(line: number, period: Period): RowProblem {
  return {
    code: 'duplicate-key',
    column: null,
    text: period.key,
    message: `Für den Zeitraum ${formatPeriod(period.key, 'de', 'short')} steht schon in Zeile ${line} ein Wert. Bitte nur eine der beiden Zeilen behalten.`,
  };
}
