import type { Problem } from '../data/problem.ts';
import type { SourceFile } from './importer.ts';
import { maybeMemberPaths, readArchive } from './text/archive.ts';
import { decodeMarkup } from './text/encoding.ts';
import type { CellRange, Sheet } from './text/grid.ts';
import { isHtmlTable, maybeHtmlSheet } from './text/html-sheet.ts';
import { readWorkbook, sheetTooLarge, type Workbook } from './text/workbook.ts';

/** A table of a container: a file of an archive, or a sheet; its bytes are what importers read. */
export interface Part {
  name: string;
  /** What holds it, as the reading names it: `xlsx`, `xls`, `ods`, `xml`, `html`; null where it is a file with an encoding. */
  container: Container | null;
  file: SourceFile;
  /** Of a sheet only: the same, cut to a range. */
  cut?: (range: CellRange) => SourceFile;
}

export type Container = 'xlsx' | 'xls' | 'ods' | 'xml' | 'html';

export type Unpacked =
  | { kind: 'parts'; what: 'workbook' | 'archive'; parts: Part[]; remarks: Problem[] }
  | { kind: 'refused'; problem: Problem };

const largestContainer = 100_000_000;
const isTable = /\.(?:csv|tsv|txt|tab|vv|xlsx|xlsm|xls|ods|xml|dat)$/i;

type PlainKind = 'zip' | 'xls' | 'xml' | 'html';

/** What kind of container begins like this; undefined for anything that is read as it is. */
export function maybeContainer(head: Uint8Array, text: string): PlainKind | undefined {
  if (startsWith(head, [0x50, 0x4b, 3, 4]) || startsWith(head, [0x50, 0x4b, 5, 6])) return 'zip';
  if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0])) return 'xls';
  const isSheets = text.slice(0, 4_000).includes('urn:schemas-microsoft-com:office:spreadsheet');
  if (isSheets && /^\ufeff?\s*</.test(text)) return 'xml';
  return isHtmlTable(text) ? 'html' : undefined;
}

/** Takes a container apart: an archive's files, a workbook's sheets. Containers are held in memory. */
export async function unpack(file: SourceFile, kind: PlainKind): Promise<Unpacked> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of file.open()) {
    pieces.push(piece);
    size += piece.length;
    if (size > largestContainer) return refused('container-too-large', tooLarge);
  }
  const bytes = Buffer.concat(pieces);
  if (kind !== 'zip') return sheetsOf(bytes, kind, '');
  const paths = maybeMemberPaths(bytes) ?? [];
  const container = workbookKind(paths, bytes);
  if (container === 'other') return refused('office-file', officeFile);
  return container === undefined ? membersOf(bytes) : sheetsOf(bytes, container, '');
}

function membersOf(bytes: Uint8Array): Unpacked {
  const archive = readArchive(bytes, (path) => isTable.test(path));
  if (archive.kind === 'refused') return refused(archive.code, archive.message);
  const parts: Part[] = [];
  const remarks: Problem[] = [];
  for (const { path, bytes: content } of archive.members) {
    const kind = maybeContainer(content, Buffer.from(content.subarray(0, 4_000)).toString('utf8'));
    if (kind === undefined) parts.push({ name: path, container: null, file: inMemory(path, content) });
    else {
      const container = kind === 'zip' ? workbookKind(maybeMemberPaths(content) ?? [], content) : kind;
      const inner =
        container === undefined || container === 'other'
          ? refused('nested-archive', nested)
          : sheetsOf(content, container, `${path} › `);
      if (inner.kind === 'refused') remarks.push({ ...inner.problem, severity: 'hint', text: path });
      else parts.push(...inner.parts);
    }
  }
  if (archive.others.length > 0) remarks.push(notRead(archive.others));
  if (parts.length === 0) return refused('no-table', noTable);
  return { kind: 'parts', what: 'archive', parts, remarks };
}

function sheetsOf(bytes: Uint8Array, container: Container, before: string): Unpacked {
  if (container === 'xlsx' || container === 'ods') {
    // The sheets are unpacked by the workbook reader: here only whether they may be.
    const archive = readArchive(bytes, () => false);
    if (archive.kind === 'refused') return refused(archive.code, archive.message);
  }
  const workbook = readSheets(bytes, container);
  if (workbook.kind === 'refused') return refused(workbook.code, workbook.message);
  const filled = workbook.sheets.filter(({ rows }) => rows > 0);
  if (filled.length === 0) return refused('no-table', noSheet);
  return {
    kind: 'parts',
    what: 'workbook',
    parts: filled.map((sheet) => sheetPart(sheet, container, before)),
    remarks: filled.filter(({ isHidden }) => isHidden).map(hiddenSheet),
  };
}

function readSheets(bytes: Uint8Array, container: Container): Workbook {
  if (container === 'html') {
    const sheet = maybeHtmlSheet(decodeMarkup(bytes));
    return sheet ? { kind: 'sheets', sheets: [sheet] } : sheetTooLarge('Tabelle');
  }
  return readWorkbook(container === 'xml' ? decodeMarkup(bytes) : bytes);
}

function sheetPart(sheet: Sheet, container: Container, before: string): Part {
  const name = `${before}${sheet.name}`;
  const toFile = (range?: CellRange) => inMemory(name, Buffer.from(`\ufeff${sheet.csv(range)}`));
  return { name, container, file: toFile(), cut: toFile };
}

/** By the names inside: a workbook, another office document, or any archive. */
function workbookKind(paths: readonly string[], bytes: Uint8Array): 'xlsx' | 'ods' | 'other' | undefined {
  if (paths.some((path) => /^xl\/workbook/.test(path))) return 'xlsx';
  if (paths.some((path) => /^(?:word|ppt)\//.test(path))) return 'other';
  if (!paths.includes('mimetype') || !paths.includes('content.xml')) return undefined;
  const inside = readArchive(bytes, (path) => path === 'mimetype');
  const type =
    inside.kind === 'members' ? Buffer.from(inside.members[0]?.bytes ?? []).toString('latin1') : '';
  return type.includes('spreadsheet') ? 'ods' : 'other';
}

function inMemory(name: string, bytes: Uint8Array): SourceFile {
  return {
    name,
    size: bytes.length,
    async *open() {
      for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
    },
  };
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.length <= bytes.length && mark.every((byte, index) => bytes[index] === byte);
}

function refused(code: string, message: string): { kind: 'refused'; problem: Problem } {
  return {
    kind: 'refused',
    problem: { code, severity: 'error', line: null, column: null, text: null, message },
  };
}

function hiddenSheet({ name }: Sheet): Problem {
  return {
    code: 'hidden-sheet',
    severity: 'hint',
    line: null,
    column: null,
    text: name,
    message: `Das Blatt „${name}“ ist in der Arbeitsmappe ausgeblendet. Es kann trotzdem gewählt werden.`,
  };
}

function notRead(paths: readonly string[]): Problem {
  const shown = paths.slice(0, 8).map((path) => `„${path}“`);
  return {
    code: 'not-read',
    severity: 'hint',
    line: null,
    column: null,
    text: null,
    message: `Nicht gelesen werden ${shown.join(', ')}${paths.length > 8 ? ` und ${paths.length - 8} weitere` : ''}: Das sind keine Tabellen.`,
  };
}

const tooLarge =
  'Arbeitsmappen und ZIP-Dateien werden bis 100 MB gelesen. Bitte als CSV speichern oder entpacken; CSV-Dateien dürfen größer sein.';
const officeFile =
  'Das ist ein Text- oder Präsentationsdokument, keine Tabelle. Bitte die Zahlen in eine Tabellenkalkulation übernehmen und als .xlsx oder CSV speichern.';
const noTable =
  'In der ZIP-Datei liegt keine Tabelle (CSV, Excel, ODS). Bitte prüfen, ob es die richtige Datei ist.';
const noSheet =
  'In der Arbeitsmappe steht keine Tabelle: Alle Blätter sind leer, enthalten nur Diagramme oder nur Makros. Bitte die Tabelle in einem Blatt speichern.';
const nested =
  'Die Datei liegt noch einmal gepackt in der ZIP-Datei und wird nicht gelesen. Bitte entpacken und einzeln hochladen.';
