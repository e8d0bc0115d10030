import { breakdownKey, slug, total } from '../../data/breakdown.ts';
import { visits } from '../../data/templates.ts';
import type { Importer } from '../importer.ts';
import { createPeriodReader, readFigure, requiredCell } from './template-cells.ts';
import { feedsOf, indicatorsOfColumn, isPossible, observationOf } from './template-feeds.ts';
import type { TemplateFile, TemplateRow } from './template-file.ts';
import { identifyTemplate } from './template-header.ts';
import { type RowReader, readTemplate } from './template-rows.ts';

/** Reads visits to the portal by month, in all and by section; the area is the municipality. */
export const visitsTemplate: Importer = {
  id: 'template-besuche',
  title: 'Vorlage Besuche',
  identify: (head) => identifyTemplate(visits, head),
  read: (text, head, context, sink) => readTemplate(visits, { text, head, context, sink }, openVisits),
};

const totals = new Set(['', 'gesamt', 'insgesamt', 'alle', 'total']);

function openVisits(file: TemplateFile): RowReader {
  const feeds = feedsOf(file);
  const readPeriod = createPeriodReader(file, 'monat', ['month'], 'ein Monat, z. B. 2026-10 oder 10/2026');
  const area = file.context.municipality;

  return {
    indicators: (column) => indicatorsOfColumn(feeds, column),
    row(row) {
      const monthText = requiredCell(file, row, 'monat');
      const period = monthText === undefined ? undefined : readPeriod(row, monthText, 'month');
      const breakdown = readSection(file, row);
      const isFilled = requiredCell(file, row, 'besuche') !== undefined;
      const figure = isFilled ? readFigure(file, row, 'besuche', { whole: true }) : undefined;
      if (!period || breakdown === undefined || !figure) return false;
      if (!feeds.every((feed) => isPossible(file, row, feed, figure, null))) return false;
      if (!file.isFirst({ indicator: '', area, period: period.key, breakdown }, row)) return false;
      for (const { indicator, main } of feeds) {
        const key = { indicator: indicator.id, area, period: period.key, breakdown };
        const place = { line: row.line, column: (file.header.at.get(main) ?? 0) + 1 };
        file.emit(observationOf(key, place, figure, null));
      }
      return true;
    },
  };
}

function readSection(file: TemplateFile, row: TemplateRow): string | undefined {
  const text = file.cell(row, 'bereich');
  const key = slug(text);
  if (totals.has(key) && (key !== '' || text === '')) return total;
  if (key === '') {
    file.error(
      'unknown-category',
      { line: row.line, column: 'bereich', text },
      `Zeile ${row.line}, Spalte „bereich“: „${text}“ enthält keine Buchstaben oder Ziffern. Bitte den Seitenbereich benennen oder die Zelle leeren.`,
    );
    return undefined;
  }
  file.category('seitenbereich', key, text);
  return breakdownKey({ seitenbereich: key });
}
