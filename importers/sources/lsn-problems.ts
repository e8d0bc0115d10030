import type { Problem } from '../../data/problem.ts';
import type { Sink } from '../importer.ts';
import type { Cell } from './genesis-cells.ts';
import type { createColumnReader } from './genesis-columns.ts';
import type { FileRow } from './genesis-layout.ts';
import { contradiction } from './genesis-problems.ts';

type RowProblem = Omit<Problem, 'severity' | 'line'>;

/** What may be wrong with a row of a table of LSN-Online, in the words that people read. */
export const lsnProblems = {
  ragged(row: FileRow, cellCount: number): RowProblem {
    return {
      code: 'ragged-row',
      column: null,
      text: row.cells.join(';').slice(0, 120),
      message: `Die Zeile hat ${row.cells.length} Felder, der Kopf der Tabelle ${cellCount}. Sie wird nicht gelesen, damit keine Zahl in eine falsche Spalte rutscht. Bitte die Tabelle neu aus LSN-Online speichern.`,
    };
  },

  value(kind: 'ambiguous' | 'unreadable', text: string, column: number): RowProblem {
    const shown = text.trim();
    return kind === 'ambiguous'
      ? {
          code: 'ambiguous-number',
          column,
          text,
          message: `Die Zahl „${shown}“ ist nicht eindeutig. In LSN-Online trennt der Punkt Tausender und das Komma Dezimalstellen. Bitte die Tabelle neu speichern.`,
        }
      : {
          code: 'unreadable-value',
          column,
          text,
          message: `„${shown}“ ist weder eine Zahl noch ein Zeichen des gewählten Zeichensatzes. Bitte prüfen, ob unter „Zeichen der Quelle“ der richtige Satz steht.`,
        };
  },

  time(row: FileRow, column: number): RowProblem {
    return {
      code: 'unclear-period',
      column,
      text: row.cells.slice(0, 3).join(';').slice(0, 80),
      message:
        'Der Berichtszeitraum dieses Werts ist widersprüchlich oder von anderer Art, als diese Tabelle ihn sonst hat. Er wird nicht übernommen. Bitte die Tabelle neu abrufen oder den Zeitraum berichtigen.',
    };
  },

  contradiction,

  faulty(cell: Pick<Cell, 'line' | 'column'>, text: string): Problem {
    return {
      code: 'faulty-value',
      severity: 'warning',
      line: cell.line,
      column: cell.column,
      text,
      message: `Die Quelle kennzeichnet „${text.trim()}“ mit „f“ als fehlerhaft. Der Wert wird übernommen und als eingeschränkt gekennzeichnet; bitte vor der Verwendung nachfragen.`,
    };
  },

  empty(cell: { line: number; column: number }, count: number): Problem {
    return {
      code: 'empty-value',
      severity: 'warning',
      ...cell,
      text: null,
      message: `${count === 1 ? 'Ein Feld ist' : `${count} Felder sind`} leer, zum ersten Mal hier. Ob der Wert null, geheim oder nicht geliefert ist, sagt die Datei nicht; übernommen wird er nicht, auch nicht als null. Bitte in der Quelle nachsehen und das Zeichen eintragen.`,
    };
  },
};

/** Areas that no value is taken for, by what they are. */
export function reportAreas(
  left: ReadonlyMap<'unknown' | 'joint' | 'artificial', ReadonlyMap<string, number>>,
  sink: Sink,
): void {
  for (const [kind, names] of left) {
    const [line = null] = names.values();
    const shown = [...names.keys()].slice(0, 6).map((name) => `„${name}“`);
    const more = names.size > shown.length ? ` und ${names.size - shown.length} weitere` : '';
    const { code, severity, message } = areaWords[kind];
    sink.problem({
      code,
      severity,
      line,
      column: 1,
      text: [...names.keys()][0] ?? null,
      message: `${message} ${shown.join(', ')}${more}. Bitte prüfen, ob das so gewollt ist.`,
    });
  }
}

const areaWords = {
  unknown: {
    code: 'unknown-area',
    severity: 'warning',
    message: 'Diese Gebiete stehen nicht im Gebietsverzeichnis, ihre Zeilen werden nicht übernommen:',
  },
  joint: {
    code: 'joint-municipality',
    severity: 'hint',
    message:
      'Samtgemeinden haben keinen Gemeindeschlüssel (die vierte Ziffer des LSN-Schlüssels ist 4) und stehen nicht im Gebietsverzeichnis; ihre Zeilen werden nicht übernommen:',
  },
  artificial: {
    code: 'artificial-area',
    severity: 'hint',
    message:
      'Das sind keine amtlichen Gebiete, sondern Einheiten, die das Landesamt für Vergleiche und Karten bildet (etwa das Umland einer Stadt); ihre Zeilen werden nicht übernommen:',
  },
} as const;

/** Says what no indicator takes. That nothing is taken is no error: the table may be mapped by hand. */
export function reportLsnMapping(
  columns: ReturnType<typeof createColumnReader>,
  about: { code: string | null; dataRows: number },
  sink: Sink,
): void {
  const summary = columns.summary();
  const unmapped = summary.filter(({ indicators }) => indicators.length === 0);
  const whole = { severity: 'hint', line: null, column: null, text: null } as const;
  if (unmapped.length === summary.length) {
    sink.problem({
      ...whole,
      code: 'nothing-mapped',
      message: `Die Tabelle ${about.code ?? 'aus LSN-Online'} ist lesbar (${about.dataRows} Datenzeilen), der Katalog kennt sie aber nicht. Sie können ihre Spalten selbst zuordnen: Wählen Sie als Format „Tabelle mit eigener Zuordnung“; die Zuordnung wird für die nächste Lieferung behalten.`,
    });
  } else if (unmapped.length > 0) {
    const shown = unmapped
      .slice(0, 8)
      .map(({ caption }) => `„${caption === '' ? '(ohne Überschrift)' : caption}“`);
    const more = unmapped.length > shown.length ? ` und ${unmapped.length - shown.length} weitere` : '';
    sink.problem({
      ...whole,
      code: 'unmapped-columns',
      message: `${unmapped.length} von ${summary.length} Spalten gehören zu keiner Kennzahl und werden nicht übernommen: ${shown.join(', ')}${more}.`,
    });
  }
  const rows = columns.unmappedRows();
  if (rows.length > 0 && unmapped.length < summary.length) {
    const shown = rows.slice(0, 8).map((text) => `„${text}“`);
    sink.problem({
      ...whole,
      code: 'unmapped-rows',
      message: `Zeilen mit diesen Ausprägungen gehören zu keiner Kennzahl und werden nicht übernommen: ${shown.join(', ')}${rows.length > shown.length ? ` und ${rows.length - shown.length} weitere` : ''}.`,
    });
  }
}
