import type { Problem } from '../../data/problem.ts';
import { isShortened } from '../text/numbers.ts';
import type { Cell } from './genesis-cells.ts';
import type { TimeFault } from './genesis-time.ts';
import { shortenedWords } from './template-cells.ts';

type RowProblem = Omit<Problem, 'severity' | 'line'>;

const again = 'Bitte die Datei neu herunterladen, statt sie aus einer Tabellenkalkulation zu speichern.';

/** A value cell that is no number of this kind of table and no sign. */
export function unreadableValue(kind: 'ambiguous' | 'unreadable', text: string, column: number): RowProblem {
  const shown = text.trim();
  if (kind === 'ambiguous') {
    const why = isShortened(text)
      ? `„${shown}“ ${shortenedWords}`
      : `Die Zahl „${shown}“ ist nicht eindeutig: Der Punkt kann Tausender oder Dezimalstellen trennen. In dieser Art Tabelle stehen Zahlen ohne Tausenderpunkt und mit Dezimalkomma.`;
    return { code: 'ambiguous-number', column, text, message: `${why} ${again}` };
  }
  const message =
    shown === ''
      ? 'Das Feld ist leer. Ob der Wert null, geheim oder nicht geliefert ist, sagt die Datei nicht. Bitte die Datei neu herunterladen oder das Zeichen eintragen, das in der Quelle steht (- . ... / x).'
      : `„${shown}“ ist weder eine Zahl noch ein bekanntes Zeichen der amtlichen Statistik. Bitte die Datei neu herunterladen oder den Wert aus der Quelle eintragen.`;
  return { code: 'unreadable-value', column, text, message };
}

/** A cell that should name the period and does not. */
export function unreadablePeriod(text: string, column: number): RowProblem {
  const what = text === '' ? 'Das Feld für den Zeitraum ist leer.' : `„${text}“ ist kein lesbarer Zeitraum.`;
  return {
    code: 'unreadable-period',
    column,
    text,
    message: `${what} Erwartet wird ein Jahr (2023), ein Schuljahr (2022/23) oder ein Stichtag (31.12.2023). Die Zeile wird nicht übernommen. Bitte den Zeitraum berichtigen oder die Datei neu herunterladen.`,
  };
}

/** A value whose times do not make one period of the kind that the table has. */
export function timeFault(fault: TimeFault, text: string, column: number): RowProblem {
  const whats = {
    contradiction: 'Zeile und Kopf nennen verschiedene Berichtszeiträume; es ist nicht klar, welcher gilt.',
    incomplete: 'Weder die Zeile noch der Kopf der Tabelle nennt den Berichtszeitraum vollständig.',
    otherKind:
      'Der Berichtszeitraum ist von anderer Art, als diese Tabelle ihn sonst hat (Jahr, Schuljahr oder Stichtag).',
  };
  return {
    code: 'unclear-period',
    column,
    text,
    message: `${whats[fault]} Die Zeile wird nicht übernommen. Bitte die Datei neu herunterladen oder den Zeitraum berichtigen.`,
  };
}

/** Two different values under one key. */
export function contradiction(earlier: Cell, cell: Cell): RowProblem {
  const shown = ({ value, sign }: Cell) => sign ?? String(value).replace('.', ',');
  return {
    code: 'contradicting-values',
    column: cell.column,
    text: `${shown(earlier)} / ${shown(cell)}`,
    message: `Für dasselbe Gebiet, denselben Zeitraum und dieselbe Gliederung steht hier ${shown(cell)}, in Zeile ${earlier.line}, Spalte ${earlier.column} aber ${shown(earlier)}. Keiner der beiden Werte wird übernommen. Bitte nur die richtige Zeile stehen lassen.`,
  };
}
