import type { Head, Identification, Importer, ReadSummary, Sink } from '../importer.ts';
import { captionKey, isFigure, plain } from './table-cells.ts';
import { maybeLayout, type TableLayout } from './table-layout.ts';

/**
 * Tables whose columns hold single persons' data: refused as a whole, with what to do instead. No row of such a file is
 * shown or kept (decisions.md, personal data).
 */
export const personList: Importer = {
  id: 'personenliste',
  title: 'Liste mit Angaben zu einzelnen Personen (wird nicht angenommen)',
  isPersonal: true,
  isRefused: true,
  identify,
  read: async (_text, head, _context, sink) => refusePersons(maybePersons(head), sink),
};

function identify(head: Head): Identification | null {
  const found = maybePersons(head);
  return found === undefined ? null : { confidence: 0.3, reasons: [`Spalte mit Personendaten: „${found}“`] };
}

function maybePersons(head: Head): string | undefined {
  const layout = maybeLayout(head);
  return layout ? personalColumn(layout) : undefined;
}

/** Captions under which nothing but single persons' data stands; compared without blanks. */
const personal =
  /^(?:vor-?(?:u(?:nd|\.)(?:nach|zu)name|name[n]?)|vorname.*|nachname.*|familienname|zuname|rufname|geburtsname|.*schüler(?:innen)?-?(?:name|id|nr\.?|nummer)|.*schueler(?:name|id)|name,?vorname|name(?:des|der)(?:kind|schüler|person|teilnehm|patient|eltern).*|first_?name|last_?name|full_?name|surname|forename|(?:student|pupil|person|user|patient|respondent|response|participant)_?(?:id|name)|e-?mail.*|.*e-?mail-?adresse|mailadresse|telefon.*|handy.*|mobil(?:nummer|telefon)|ip|ip-?_?adress?e?|ip_?addr(?:ess)?|geburts(?:datum|tag|ort)|geb\.?-?(?:datum|am)|birth_?(?:date|day)|dateofbirth|antwort-?id|token|zugangscode|zeitstempel|timestamp|submit_?date|datumabgeschickt|datumgestartet|datestamp|startzeit|starttime|fertigstellungszeit|completiontime|matrikel(?:nummer|-?nr\.?)|aktenzeichen|iban|steuer-?(?:id|nummer)|sozialversicherungsnummer|versichertennummer|personalnummer|ausweisnummer|unterschrift)$/;

/** Captions that name persons or count them: the cells tell. */
const maybePersonal =
  /^(?:name[n]?|kind|schüler(?:in|\/in|\*in)?|pupil|student|person|teilnehmer(?:in|\/in)?|kunde|klient(?:in)?|mitarbeiter(?:in)?|mitarbeitende|lehrer(?:in)?|lehrkraft|ansprechpartner(?:in)?|kontakt(?:person)?|erziehungsberechtigte|eltern|sorgeberechtigte|anschrift|adresse|wohnadresse|straße|strasse|hausnummer|nutzer(?:in)?|benutzer(?:name)?|username)$/;

/** What places, institutions and groups are called, in the cells of a column "Name" or "Kind". */
const institution =
  /männlich|weiblich|divers|deutsch|ausländ|jahrgang|klasse|\b(?:mit|ohne|unter|über|bis)\b|schule|gymnasi|kolleg|\b(?:igs|kgs|bbs|obs|gs|hrs)\b|kita|kinder(?:garten|tages|haus|krippe|hort)|hort\b|landkreis|\bkreis|\bstadt|region|gemeinde|\bland\b|verband|verein|bibliothek|bücherei|volkshochschule|vhs|universität|akademie|insgesamt|zusammen|deutschland|niedersachsen/i;

/** A key of an area, which names the row in place of a person. */
const areaKey = /^(?:K?\d{5}|K?\d{8}|DG|K?0\d{1,2}|\d{12})$/;

const address = /[^\s@;,"]+@[^\s@;,"]+\.[a-z]{2,}/i;
const internetAddress = /^(?:(?:\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])(?:\.(?!$)|$)){4}$/;

/** The caption of the first column that holds single persons' data; undefined where none does. */
export function personalColumn({ captions, captionParts, sample, columns }: TableLayout): string | undefined {
  const rows = sample.slice(0, 200).map(({ cells }) => cells);
  const hasAreaKeys = Array.from({ length: columns }, (_, index) => index).some((index) =>
    mostCells(rows, index, (cell) => areaKey.test(cell)),
  );
  const at = captions.findIndex((_, index) => {
    const keys = (captionParts[index] ?? []).map((part) => captionKey(part).replace(/(?:\d\)|[¹²³*])+$/, ''));
    if (keys.some((key) => personal.test(key))) return true;
    if (rows.some((cells) => isPersonalCell(cells[index] ?? ''))) return true;
    if (!keys.some((key) => maybePersonal.test(key)) || hasAreaKeys) return false;
    return (
      mostCells(rows, index, (cell) => /\p{L}{2}/u.test(cell) && !isFigure(cell)) &&
      !mostCells(rows, index, (cell) => institution.test(cell))
    );
  });
  return at < 0 ? undefined : captions[at];
}

/** An e-mail or internet address, wherever it stands. */
export function isPersonalCell(cell: string): boolean {
  return (
    (cell.includes('@') && address.test(cell)) || (cell.includes('.') && internetAddress.test(cell.trim()))
  );
}

function mostCells(
  rows: readonly (readonly string[])[],
  index: number,
  test: (cell: string) => boolean,
): boolean {
  const filled = rows.map((cells) => plain(cells[index] ?? '')).filter((cell) => cell !== '');
  return filled.length > 0 && 2 * filled.filter(test).length >= filled.length;
}

/** Says why the file is not taken, without a word of its rows. */
export function refusePersons(caption: string | undefined, sink: Sink): ReadSummary {
  const column = caption === undefined ? 'Eine Spalte' : `Die Spalte „${caption}“`;
  sink.problem({
    code: 'personal-data',
    severity: 'error',
    line: null,
    column: null,
    text: null,
    message: `${column} enthält Angaben zu einzelnen Personen (Namen, Adressen, Geburtstage, einzelne Antworten). Solche Dateien werden nicht angenommen und nicht aufbewahrt. Bitte vorher zusammenfassen, zum Beispiel mit einer Pivot-Tabelle: je Schule, Gebiet und Zeitraum die Anzahl. Stehen dort keine Personen, bitte die Spalte anders überschreiben (etwa „Gebiet“ oder „Schule“).`,
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
