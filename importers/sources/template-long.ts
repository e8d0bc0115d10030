import { isValidOn } from '../../data/area.ts';
import type { Indicator } from '../../data/indicator.ts';
import type { Qualifier } from '../../data/observation.ts';
import type { Period, PeriodKind } from '../../data/period.ts';
import { long } from '../../data/templates.ts';
import type { Importer } from '../importer.ts';
import { createAreaReader, type NamedArea } from './template-areas.ts';
import { createBreakdownReader } from './template-breakdowns.ts';
import { createPeriodReader, type Figure, requiredCell } from './template-cells.ts';
import { isPossible, observationOf } from './template-feeds.ts';
import type { TemplateFile, TemplateRow } from './template-file.ts';
import { identifyTemplate } from './template-header.ts';
import { createIndicatorReader } from './template-indicators.ts';
import { readLongFigures } from './template-long-figures.ts';
import { createQualifierReader } from './template-qualifiers.ts';
import { type RowReader, readTemplate } from './template-rows.ts';

/** Reads figures of any indicator, one a row. */
export const longTemplate: Importer = {
  id: 'template-langform',
  title: 'Vorlage Langform',
  identify: (head) => identifyTemplate(long, head),
  read: (text, head, context, sink) => readTemplate(long, { text, head, context, sink }, openLong),
};

function openLong(file: TemplateFile): RowReader {
  const readIndicator = createIndicatorReader(file);
  const readArea = createAreaReader(file);
  const readBreakdown = createBreakdownReader(file);
  const readQualifiers = createQualifierReader(file);
  const readPeriod = createLongPeriodReader(file);
  const noteWithoutParts = createPartsHint(file);

  return {
    indicators: () => [],
    row(row) {
      const indicator = readIndicator(row);
      const area = readArea(row);
      const period = readPeriod(row, indicator);
      const breakdown = readBreakdown(row, indicator);
      const qualifiers = readQualifiers(row);
      const figures = readLongFigures(file, row, indicator);
      if (!indicator || !area || !period || breakdown === undefined || !qualifiers || !figures) return false;
      const { feed, main, denominator } = figures;
      if (!isPossible(file, row, feed, main, denominator)) return false;
      const key = { indicator: indicator.id, area: area.key, period: period.key, breakdown };
      if (indicator.aggregation === 'rate' && denominator === null && main.kind === 'number') {
        noteWithoutParts(row, indicator);
      }
      const place = { line: row.line, column: (file.header.at.get(feed.main) ?? 0) + 1 };
      const observation = observationOf(key, place, ghostless(file, row, main, area, period), denominator);
      if (qualifiers.length > 0) {
        observation.qualifiers = [...new Set([...observation.qualifiers, ...qualifiers])];
      }
      file.emit(observation);
      return true;
    },
  };
}

const kindWords = 'ein Zeitraum, z. B. 2024/25, 2024, 2024-10, 31.12.2024 oder 2020-01-01..2020-10-31';

function createLongPeriodReader(file: TemplateFile) {
  const readPeriod = createPeriodReader(file, 'berichtszeitraum', null, kindWords);
  const unusual = new Set<string>();
  return (row: TemplateRow, indicator: Indicator | undefined): Period | undefined => {
    const text = requiredCell(file, row, 'berichtszeitraum');
    if (text === undefined || !indicator) return undefined;
    const period = readPeriod(row, text, expectedKind(indicator, text));
    if (!period) return undefined;
    if (period.kind === 'year' && indicator.periodicity === 'date') {
      file.error(
        'ambiguous-period',
        { line: row.line, column: 'berichtszeitraum', text },
        `Zeile ${row.line}, Spalte „berichtszeitraum“: „${text}“ sagt nicht, welcher Stichtag gemeint ist. Bitte den Tag schreiben, z. B. 31.12.${text}.`,
      );
      return undefined;
    }
    if (period.kind !== indicator.periodicity && !unusual.has(`${indicator.id} ${period.kind}`)) {
      unusual.add(`${indicator.id} ${period.kind}`);
      file.hint(
        'unusual-period',
        { line: row.line, column: 'berichtszeitraum', text },
        `Ab Zeile ${row.line}: „${indicator.title.de}“ wird sonst mit einem anderen Zeitraum geführt (${periodWords[indicator.periodicity]}). Die Werte stehen als eigene Reihe daneben.`,
      );
    }
    return period;
  };
}

/** What is collected by ourselves is also counted by calendar year, so that a bare year is no riddle there. */
function expectedKind(indicator: Pick<Indicator, 'periodicity' | 'selectors'>, text: string): PeriodKind {
  if (text.length !== 4 || !/^\d{4}$/.test(text)) return indicator.periodicity;
  return indicator.selectors.some(({ kind }) => kind === 'template') ? 'year' : indicator.periodicity;
}

const periodWords: Record<PeriodKind, string> = {
  day: 'Tag',
  week: 'Woche',
  month: 'Monat',
  quarter: 'Quartal',
  half: 'Halbjahr',
  year: 'Kalenderjahr',
  schoolYear: 'Schuljahr',
  schoolHalf: 'Schulhalbjahr',
  trainingYear: 'Ausbildungsjahr',
  date: 'Stichtag',
  range: 'freier Zeitraum',
  wave: 'Umfragewelle',
};

/** A `-` in an area that did not exist in the period is no zero: nothing was collected there. */
export function ghostless(
  file: TemplateFile,
  row: TemplateRow,
  figure: Figure,
  area: NamedArea,
  period: Period,
  column: string | null = 'gebiet',
): Figure {
  if (figure.kind !== 'number' || isValidOn(area, period.end)) return figure;
  if (figure.sign !== null) {
    return { kind: 'gap', gap: 'notCollected', sign: figure.sign, qualifiers: [] satisfies Qualifier[] };
  }
  file.warning(
    'area-not-valid',
    { line: row.line, column, text: column === null ? area.key : file.cell(row, column) },
    `Zeile ${row.line}: Das Gebiet ${area.key} bestand in diesem Zeitraum nicht. Bitte Gebiet und Zeitraum prüfen.`,
  );
  return figure;
}

function createPartsHint(file: TemplateFile) {
  const hinted = new Set<string>();
  return (row: TemplateRow, indicator: Indicator) => {
    if (hinted.has(indicator.id)) return;
    hinted.add(indicator.id);
    file.hint(
      'rate-without-parts',
      { line: row.line, column: 'wert', text: file.cell(row, 'wert') },
      `Ab Zeile ${row.line}: „${indicator.title.de}“ steht ohne Zähler und Nenner da. Die Werte werden gezeigt, können aber nicht über Gebiete oder Gliederungen zusammengefasst werden.`,
    );
  };
}
