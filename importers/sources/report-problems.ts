import type { Problem } from '../../data/problem.ts';
import type { Cell } from './genesis-cells.ts';
import type { FileRow } from './genesis-layout.ts';
import { contradiction, unreadableValue } from './genesis-problems.ts';
import type { ReportColumns } from './report-columns.ts';

type RowProblem = Omit<Problem, 'severity' | 'line'>;

/** What may be wrong with the rows of a csv sheet, in the words that people read. */
export const reportProblems = {
  ragged(row: FileRow, width: number): RowProblem {
    return {
      code: 'ragged-row',
      column: null,
      text: row.cells.join(';').slice(0, 120),
      message: `Die Zeile hat ${row.cells.length} Felder, die Kopfzeile ${width}. Sie wird nicht gelesen, damit keine Zahl in eine falsche Spalte rutscht. Bitte die Datei neu herunterladen.`,
    };
  },

  value: unreadableValue,

  note(text: string, line: number, index: number | undefined): Problem {
    return {
      code: 'unknown-note',
      severity: 'hint',
      line,
      column: index === undefined ? null : index + 1,
      text,
      message: `Die Anmerkung „${text}“ ist nicht bekannt (erwartet: -, p, r, s oder e). Der Wert wird ohne sie übernommen.`,
    };
  },

  time(row: FileRow, { times }: ReportColumns): RowProblem {
    const text = times.map((index) => (row.cells[index] ?? '').trim()).join(' ');
    return {
      code: 'unclear-period',
      column: (times[0] ?? 0) + 1,
      text,
      message: `„${text}“ ist kein Berichtszeitraum, wie diese Statistik ihn hat (Jahr, Schuljahr oder Stichtag). Der Wert wird nicht übernommen. Bitte das Blatt unverändert aus der Excel-Datei des Berichts nehmen oder den Zeitraum berichtigen.`,
    };
  },

  noArea(line: number): Problem {
    return {
      code: 'no-area',
      severity: 'warning',
      line,
      column: null,
      text: null,
      message:
        'Das Blatt hat keine Spalte mit dem Gebiet. Seine Werte werden nicht übernommen. Bitte das Format „Tabelle mit eigener Zuordnung“ wählen und das Gebiet angeben.',
    };
  },

  unknownArea(text: string, line: number, index: number | undefined): Problem {
    return {
      code: 'unknown-area',
      severity: 'warning',
      line,
      column: index === undefined ? null : index + 1,
      text,
      message: `Das Gebiet „${text}“ ist kein Land und nicht Deutschland. Seine Zeilen werden nicht übernommen. Bitte prüfen, ob der Name richtig geschrieben ist.`,
    };
  },

  contradiction,

  repetition(earlier: Cell, cell: Cell): Problem {
    return {
      code: 'repeated-value',
      severity: 'hint',
      line: cell.line,
      column: cell.column,
      text: null,
      message: `Der Wert aus Zeile ${earlier.line} steht hier noch einmal, mit derselben Zahl. Er wird einmal übernommen; weitere Wiederholungen werden nicht einzeln genannt.`,
    };
  },

  nothingMapped(statistic: string | null, dataRows: number): Problem {
    return {
      code: 'nothing-mapped',
      severity: 'hint',
      line: null,
      column: null,
      text: null,
      message: `Das Blatt der Statistik „${statistic}“ ist lesbar (${dataRows} Datenzeilen), keine seiner Spalten gehört aber zu einer Kennzahl des Katalogs. Sie können sie selbst zuordnen: Wählen Sie als Format „Tabelle mit eigener Zuordnung“.`,
    };
  },

  partlyMapped(count: number): Problem {
    return {
      code: 'unmapped-rows',
      severity: 'hint',
      line: null,
      column: null,
      text: null,
      message: `${count} Angaben gehören zu keiner Kennzahl und werden nicht übernommen.`,
    };
  },
};
