import type { SourceTable } from '../../data/catalogue/source-table.ts';
import type { Sink } from '../importer.ts';
import type { createColumnReader } from './genesis-columns.ts';

const listed = 8;

/** Says what of the table no indicator takes; that nothing is taken at all is an error. */
export function reportMapping(
  columns: ReturnType<typeof createColumnReader>,
  about: { code: string | null; title: string | null; dataRows: number },
  sink: Sink,
): void {
  const summary = columns.summary();
  const unmapped = summary.filter(({ indicators }) => indicators.length === 0);
  const whole = { line: null, column: null, text: null };
  if (unmapped.length === summary.length) {
    const name = [about.code, about.title && `„${about.title}“`].filter(Boolean).join(' ');
    const why = columns.table
      ? 'Die Tabelle ist bekannt, aber keine ihrer Spalten gehört zu einer Kennzahl des Katalogs.'
      : 'Zu dieser Tabelle gehört keine Kennzahl des Katalogs; auch was ihre Jahreszahlen bedeuten, ist nicht bekannt.';
    sink.problem({
      ...whole,
      code: 'nothing-mapped',
      severity: 'error',
      message: `Die Tabelle ${name} ist lesbar (${about.dataRows} Datenzeilen), es gibt aber nichts zu übernehmen. ${why} Bitte als Format „Tabelle mit eigener Zuordnung“ wählen und die Spalten zuordnen; die Zuordnung gilt dann auch für die nächste Lieferung.`,
    });
  }
  if (unmapped.length > 0) {
    sink.problem({
      ...whole,
      code: 'unmapped-columns',
      severity: 'hint',
      message: `${unmapped.length} von ${summary.length} Spalten gehören zu keiner Kennzahl und werden nicht übernommen: ${list(unmapped.map(({ caption }) => caption))}`,
    });
  }
  const rows = columns.unmappedRows();
  if (rows.length > 0 && unmapped.length < summary.length) {
    sink.problem({
      ...whole,
      code: 'unmapped-rows',
      severity: 'hint',
      message: `Zeilen mit diesen Ausprägungen gehören zu keiner Kennzahl und werden nicht übernommen: ${list(rows)}`,
    });
  }
}

function list(texts: readonly string[]): string {
  const shown = texts.slice(0, listed).map((text) => `„${text === '' ? '(ohne Überschrift)' : text}“`);
  const more = texts.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` und ${more} weitere` : ''}.`;
}

/** A footnote on the meaning of the year that contradicts what is known of the table: every period would be wrong. Answers whether it does. */
export function reportYearNote(
  table: SourceTable | undefined,
  footnotes: readonly string[],
  sink: Sink,
): boolean {
  const note = /Jahr,?\s+in\s+dem\s+das\s+Schuljahr\s+(endet|beginnt)/.exec(footnotes.join(' '));
  const told = note?.[1] === 'endet' ? 'schoolYearEnd' : 'schoolYearStart';
  if (!note || !table?.yearMeaning.startsWith('schoolYear') || table.yearMeaning === told) return false;
  sink.problem({
    code: 'contradicting-year-note',
    severity: 'error',
    line: null,
    column: null,
    text: note[0].replace(/\s+/g, ' '),
    message:
      'Eine Fußnote der Tabelle sagt über die Bedeutung der Jahreszahlen etwas anderes als der Katalog. Kein Wert wird übernommen, weil alle um ein Jahr verschoben sein könnten. Bitte die Fußnote mit der Tabelle im Portal vergleichen; stimmt sie, muss der Katalog angepasst werden.',
  });
  return true;
}
