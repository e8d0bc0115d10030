import { breakdownKey } from '../../data/breakdown.ts';
import type { Observation } from '../../data/observation.ts';
import type { Period } from '../../data/period.ts';
import { absence } from '../../data/templates.ts';
import type { Importer } from '../importer.ts';
import { createAreaReader } from './template-areas.ts';
import { dimensionNamed, findCategory, maybeSchool } from './template-categories.ts';
import { createPeriodReader, type Figure, readFigure, requiredCell } from './template-cells.ts';
import { type Feed, feedsOf, indicatorsOfColumn, isPossible, observationOf } from './template-feeds.ts';
import { emptyObservation, type TemplateFile, type TemplateRow } from './template-file.ts';
import { identifyTemplate } from './template-header.ts';
import { type RowReader, readTemplate } from './template-rows.ts';

/** Reads absenteeism: a row is one school, one school form or the whole area. */
export const absenceTemplate: Importer = {
  id: 'template-fehlzeiten',
  title: 'Vorlage Fehlzeiten',
  identify: (head) => identifyTemplate(absence, head),
  read: (text, head, context, sink) => readTemplate(absence, { text, head, context, sink }, openAbsence),
};

/** Who a row is about, and which institutions are behind its figures. */
interface Subject {
  breakdown: string;
  isSchool: boolean;
}

interface Returns {
  reported: number | null;
  due: number | null;
}

const schools = dimensionNamed('schule');
const schoolForms = dimensionNamed('schulform');

/** Days may be counted in halves; persons, notices and proceedings may not. */
const countedInHalves = new Set(['unentschuldigte_tage', 'entschuldigte_tage']);

function openAbsence(file: TemplateFile): RowReader {
  const feeds = feedsOf(file);
  const columns = [
    ...new Set(feeds.flatMap(({ main, denominator }) => [main, ...(denominator ? [denominator] : [])])),
  ];
  const readPeriod = createPeriodReader(
    file,
    'berichtszeitraum',
    ['schoolYear', 'schoolHalf', 'year'],
    'ein Schuljahr (2025/26), ein Schulhalbjahr (1. Schulhalbjahr 2025/26) oder ein Kalenderjahr (2025)',
  );
  const readArea = createAreaReader(file);

  return {
    indicators: (column) => indicatorsOfColumn(feeds, column),
    row(row) {
      const periodText = requiredCell(file, row, 'berichtszeitraum');
      // A bare year is a calendar year here: proceedings are counted by it.
      const expect = periodText !== undefined && /^\d{4}$/.test(periodText) ? 'year' : 'schoolYear';
      const period = periodText === undefined ? undefined : readPeriod(row, periodText, expect);
      const area = readArea(row);
      const subject = readSubject(file, row);
      const figures = readFigures(file, row, columns);
      const stated = readReturns(file, row);
      if (!period || !area || !subject || !figures || !stated) return false;
      const observations = observationsOf(file, row, {
        feeds,
        figures,
        subject,
        stated,
        period,
        area: area.key,
      });
      if (!observations) return false;
      const key = { indicator: '', area: area.key, period: period.key, breakdown: subject.breakdown };
      if (!file.isFirst(key, row)) return false;
      observations.forEach(file.emit);
      return true;
    },
  };
}

/** The breakdown of a row; the school's form comes from the register where the row leaves it out. */
function readSubject(file: TemplateFile, row: TemplateRow): Subject | undefined {
  const schoolText = file.cell(row, 'schule');
  const known = schoolText === '' ? undefined : maybeSchool(file, schoolText);
  const formText = file.cell(row, 'schulform') || known?.form || '';
  const form = formText === '' ? null : readForm(file, row, formText);
  const school = schoolText === '' ? null : readSchool(file, row, schoolText);
  if (form === undefined || school === undefined) return undefined;
  const registered = known && findCategory(file, schoolForms, known.form);
  if (registered && 'key' in registered && form !== null && registered.key !== form) {
    file.warning(
      'school-form-differs',
      { line: row.line, column: 'schulform', text: formText },
      `Zeile ${row.line}: Für „${schoolText}“ steht im Schulverzeichnis eine andere Schulform (${known.form}). Übernommen wird „${formText}“ aus der Datei. Bitte prüfen.`,
    );
  }
  return {
    isSchool: school !== null,
    breakdown: breakdownKey({
      ...(school === null ? {} : { schule: school }),
      ...(form === null ? {} : { schulform: form }),
    }),
  };
}

function readForm(file: TemplateFile, row: TemplateRow, text: string): string | undefined {
  const answer = findCategory(file, schoolForms, text);
  if ('key' in answer) return answer.key;
  file.error(
    'unknown-category',
    { line: row.line, column: 'schulform', text },
    `Zeile ${row.line}, Spalte „schulform“: ${answer.problem}`,
  );
  return undefined;
}

function readSchool(file: TemplateFile, row: TemplateRow, text: string): string | undefined {
  const answer = findCategory(file, schools, text);
  const place = { line: row.line, column: 'schule', text };
  if ('problem' in answer) {
    file.error('unknown-category', place, `Zeile ${row.line}, Spalte „schule“: ${answer.problem}`);
    return undefined;
  }
  if (answer.warning !== undefined) {
    file.warning('unknown-school', place, `Zeile ${row.line}: ${answer.warning}`);
  }
  return answer.key;
}

type Figures = ReadonlyMap<string, Figure>;

function readFigures(file: TemplateFile, row: TemplateRow, columns: readonly string[]): Figures | undefined {
  const figures = new Map<string, Figure>();
  for (const column of columns) {
    const figure = readFigure(file, row, column, { whole: !countedInHalves.has(column) });
    if (figure) figures.set(column, figure);
  }
  return figures.size === columns.length ? figures : undefined;
}

/** The two columns of returns; both or neither, and no more reported than due. */
function readReturns(file: TemplateFile, row: TemplateRow): Returns | undefined {
  const reported = readFigure(file, row, 'schulen_gemeldet', { whole: true });
  const due = readFigure(file, row, 'schulen_faellig', { whole: true });
  if (!reported || !due) return undefined;
  const returns = {
    reported: reported.kind === 'number' ? reported.value : null,
    due: due.kind === 'number' ? due.value : null,
  };
  if (returns.reported === null || returns.due === null || returns.reported <= returns.due) return returns;
  file.error(
    'reported-exceeds-due',
    { line: row.line, column: 'schulen_gemeldet', text: file.cell(row, 'schulen_gemeldet') },
    `Zeile ${row.line}: Es haben mehr Schulen gemeldet (${returns.reported}) als fällig sind (${returns.due}). Bitte beide Zahlen prüfen.`,
  );
  return undefined;
}

interface Content {
  feeds: readonly Feed[];
  figures: Figures;
  subject: Subject;
  stated: Returns;
  period: Period;
  area: string;
}

/** The row's observations; undefined where something in it cannot be, which is reported. */
function observationsOf(file: TemplateFile, row: TemplateRow, content: Content): Observation[] | undefined {
  const { feeds, figures, subject, stated } = content;
  const filled = feeds.filter(({ main }) => figures.get(main)?.kind !== 'empty');
  if (filled.length === 0) return notDelivered(file, row, content);
  const returns = completeReturns(file, row, stated, subject);
  if (!returns) return undefined;
  const observations: Observation[] = [];
  let isGood = true;
  for (const feed of filled) {
    const main = figures.get(feed.main);
    const denominator = feed.denominator === null ? null : figures.get(feed.denominator);
    if (!main || denominator === undefined) continue;
    if (!hasDenominator(file, row, feed, denominator) || !isPossible(file, row, feed, main, denominator)) {
      isGood = false;
      continue;
    }
    const place = { line: row.line, column: columnOf(file, feed) };
    observations.push({ ...observationOf(keyOf(feed, content), place, main, denominator), ...returns });
  }
  return isGood ? observations : undefined;
}

/** A school without figures has not delivered; any other row without figures says nothing. */
function notDelivered(file: TemplateFile, row: TemplateRow, content: Content): Observation[] | undefined {
  const { feeds, subject, stated } = content;
  const reported = stated.reported === null && subject.isSchool ? 0 : stated.reported;
  const due = stated.due === null && subject.isSchool ? 1 : stated.due;
  if (reported !== 0 || due === null) {
    file.error(
      'no-figures',
      { line: row.line, column: null },
      `Zeile ${row.line} enthält keine Zahlen. Bitte Zahlen eintragen oder die Zeile löschen; fehlt die Meldung einer Schule noch, die Schule nennen und „schulen_gemeldet“ leer lassen.`,
    );
    return undefined;
  }
  return feeds.map((feed) => ({
    ...emptyObservation(keyOf(feed, content), row.line, columnOf(file, feed)),
    gap: 'notDelivered' as const,
    reported,
    due,
  }));
}

function completeReturns(
  file: TemplateFile,
  row: TemplateRow,
  stated: Returns,
  subject: Subject,
): Returns | undefined {
  if (subject.isSchool) return { reported: stated.reported ?? 1, due: stated.due ?? 1 };
  if ((stated.reported === null) === (stated.due === null)) return stated;
  file.error(
    'incomplete-returns',
    { line: row.line, column: stated.due === null ? 'schulen_faellig' : 'schulen_gemeldet', text: '' },
    `Zeile ${row.line}: „schulen_gemeldet“ und „schulen_faellig“ gehören zusammen. Bitte beide ausfüllen oder beide leer lassen.`,
  );
  return undefined;
}

function hasDenominator(
  file: TemplateFile,
  row: TemplateRow,
  feed: Feed,
  denominator: Figure | null,
): boolean {
  if (denominator?.kind !== 'empty') return true;
  file.error(
    'missing-cell',
    { line: row.line, column: feed.denominator, text: '' },
    `Zeile ${row.line}: Zu „${feed.main}“ fehlt „${feed.denominator}“. Bitte ergänzen, sonst lässt sich „${feed.indicator.short.de}“ nicht berechnen.`,
  );
  return false;
}

function keyOf(feed: Feed, { area, period, subject }: Content) {
  return { indicator: feed.indicator.id, area, period: period.key, breakdown: subject.breakdown };
}

function columnOf(file: TemplateFile, feed: Feed): number {
  return (file.header.at.get(feed.main) ?? 0) + 1;
}
