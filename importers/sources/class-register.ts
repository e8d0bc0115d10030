import type { Head, Identification, Importer, ReadSummary, Sink } from '../importer.ts';
import { splitLine } from './web-export.ts';

/**
 * Exports of class registers with single pupils (WebUntis and others): refused as a whole, with what to do instead. No
 * row of such a file is shown or kept (decisions.md, personal data).
 */
export const classRegister: Importer = {
  id: 'class-register',
  title: 'Klassenbuch mit einzelnen Schülern (wird nicht angenommen)',
  isPersonal: true,
  isRefused: true,
  identify,
  read: async (_text, _head, _context, sink) => refuse(sink),
};

const person =
  /^(?:student_?(?:id|name)?|pupil|schüler(?:name|-?id|-?nr\.?)?|schueler(?:name|id)|name|vorname|nachname|familienname|langname|rufname|firstname|lastname|forename|surname|foreign key|externe id)$/;
const countable = /^(?:student|pupil|schüler)$/;
const birth = /^(?:geburtsdatum|geburtstag|geb\.?-?datum|birthdate|date of birth)$/;
const register =
  /^(?:klasse|class|klassen?id|absent.*|fehl(?:tage|stunden|minuten|zeiten?)?.*|unentsch.*|entsch.*|abwesen.*|versäum.*|verspät.*|excused|unexcused|tardy.*)$/;

function identify(head: Head): Identification | null {
  for (const [index, line] of head.lines.slice(0, 15).entries()) {
    for (const delimiter of [';', ',', '\t']) {
      const cells = splitLine(line, delimiter).map(plainCaption);
      if (cells.length < 3) continue;
      const below = head.lines.slice(index + 1, index + 6).map((row) => splitLine(row, delimiter));
      if (!namesPersons(cells, below)) continue;
      return {
        confidence: 0.99,
        reasons: ['Spalten mit Namen einzelner Schülerinnen und Schüler und ihren Fehlzeiten'],
      };
    }
  }
  return null;
}

function namesPersons(captions: readonly string[], below: readonly (readonly string[])[]): boolean {
  if (captions.some((caption) => birth.test(caption))) return true;
  const isPerson = (caption: string, column: number) =>
    person.test(caption) && !(countable.test(caption) && holdsNumbers(below, column));
  return captions.some(isPerson) && captions.some((caption) => register.test(caption));
}

/** A column of numbers under "Schüler" counts pupils; it names nobody. */
function holdsNumbers(rows: readonly (readonly string[])[], column: number): boolean {
  const filled = rows.map((cells) => cells[column]?.trim() ?? '').filter((cell) => cell !== '');
  return filled.length > 0 && filled.every((cell) => !/\p{L}{2}/u.test(cell));
}

function plainCaption(cell: string): string {
  return cell
    .normalize('NFC')
    .replace(/[\s\u00a0\ufeff]+/g, ' ')
    .trim()
    .toLowerCase();
}

async function refuse(sink: Sink): Promise<ReadSummary> {
  sink.problem({
    code: 'class-register',
    severity: 'error',
    line: null,
    column: null,
    text: null,
    message:
      'Die Datei enthält Angaben zu einzelnen Schülerinnen und Schülern. Solche Dateien werden nicht angenommen und nicht aufbewahrt. Bitte vorher zusammenfassen: je Schule oder Schulform und Halbjahr die Anzahl der Schüler, der Schüler mit mehr als 10 unentschuldigten Fehltagen und die Summen der Fehltage in die Vorlage „Fehlzeiten“ eintragen (in Excel mit einer Pivot-Tabelle: Zeilen Schulform, Werte Anzahl und Summe).',
  });
  return {
    code: null,
    title: null,
    publisher: null,
    stateDate: null,
    footnotes: [],
    dataRows: 0,
    rejectedRows: 0,
    signs: {},
    columns: [],
    head: [],
    firstRows: [],
    personal: true,
  };
}
