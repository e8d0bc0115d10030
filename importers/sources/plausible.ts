import type { Head, Identification, Importer } from '../importer.ts';
import { plausibleDialect } from './web-columns.ts';
import { hasFigures, maybeWebHeader, readWebExport } from './web-export.ts';

/** Exports of Plausible: the dashboard's `visitors.csv` and `pages.csv`, and the full export (formats.md 2b). */
export const plausible: Importer = {
  id: 'plausible',
  title: 'Plausible-Export (Webstatistik)',
  identify,
  async read(text, head, context, sink) {
    const header = maybeWebHeader(head, plausibleDialect);
    if (!header) throw new Error('no header of a Plausible export');
    return readWebExport(text, header, { format: 'plausible', title: 'Export aus Plausible' }, context, sink);
  },
};

function identify(head: Head): Identification | null {
  const header = maybeWebHeader(head, plausibleDialect);
  if (!header || !hasFigures(header.columns)) return null;
  const { at, known } = header.columns;
  const isKeyed = at.has('date') || at.has('label');
  if (!isKeyed || !at.has('uniqueVisitors') || known < 3) return null;
  return { confidence: 0.92, reasons: [`Kopfzeile mit ${known} Spalten, wie Plausible sie benennt`] };
}
