import type { Problem } from '../data/problem.ts';

/**
 * Says by its first bytes why a file is no table that can be read; undefined where it may be one. `text` is what
 * the bytes say as text.
 */
export function maybeNoTable(head: Uint8Array, text: string): Problem | undefined {
  const kind = head.length === 0 ? emptyFile : (maybeBinaryKind(head) ?? maybeTextKind(text));
  return (
    kind && {
      code: kind.code,
      severity: 'error',
      line: kind.line,
      column: null,
      text: kind.text ?? null,
      message: kind.message,
    }
  );
}

interface Kind {
  code: string;
  message: string;
  line: number | null;
  text?: string;
}

const emptyFile: Kind = {
  code: 'empty-file',
  line: null,
  message:
    'Die Datei ist leer (0 Byte). Bitte laden Sie die Datei noch einmal herunter oder speichern Sie sie neu.',
};

const blankFile: Kind = {
  code: 'blank-file',
  line: null,
  message:
    'Die Datei enthält nur Leerzeichen und leere Zeilen, keine Tabelle. Bitte laden Sie sie noch einmal herunter.',
};

function picture(name: string): Kind {
  return {
    code: 'picture',
    line: null,
    message: `Das ist ein Bild (${name}), keine Tabelle. Bitte wählen Sie die Datei mit den Zahlen, zum Beispiel die CSV-Datei des Portals.`,
  };
}

/** Beginnings of files that are no text; later entries are only tried where the earlier do not fit. */
const magics: [number[], Kind][] = [
  [[0x89, 0x50, 0x4e, 0x47], picture('PNG')],
  [[0xff, 0xd8, 0xff], picture('JPEG')],
  [[0x47, 0x49, 0x46, 0x38], picture('GIF')],
  [[0x49, 0x49, 0x2a, 0x00], picture('TIFF')],
  [[0x4d, 0x4d, 0x00, 0x2a], picture('TIFF')],
  [[0x00, 0x00, 0x01, 0x00], picture('ICO')],
  [
    [0x25, 0x50, 0x44, 0x46],
    {
      code: 'pdf-file',
      line: null,
      message:
        'Das ist eine PDF-Datei. Aus PDF werden keine Zahlen gelesen; bitte laden Sie dieselbe Tabelle als CSV herunter.',
    },
  ],
  [
    [0x1f, 0x8b],
    {
      code: 'archive',
      line: null,
      message:
        'Das ist eine gepackte Datei (gzip). Bitte entpacken Sie sie und laden Sie die CSV-Datei hoch.',
    },
  ],
];

function maybeBinaryKind(head: Uint8Array): Kind | undefined {
  const found = magics.find(([magic]) => startsWith(head, magic))?.[1];
  if (found) return found;
  if (startsWith(head, ascii('RIFF')) && startsWith(head.subarray(8), ascii('WEBP'))) return picture('WebP');
  // "BM" may begin a caption: a bitmap also has zeros where its header has reserved fields.
  if (startsWith(head, ascii('BM')) && startsWith(head.subarray(6), [0, 0, 0, 0])) return picture('BMP');
  return undefined;
}

function maybeTextKind(text: string): Kind | undefined {
  const start = text.replace(/^\ufeff/, '').trimStart();
  if (start === '') return blankFile;
  const first = start.slice(0, 200);
  if (/^<!doctype html|^<html|^<head|^<\?xml[^>]*\?>\s*<!doctype html/i.test(start.slice(0, 500)))
    return htmlPage(first);
  if (/^<\?xml|^<[a-z][\w:]*[\s>]/i.test(first)) return xmlFile(first);
  if (/^Error: /.test(first)) return matomoError(first);
  if (/^No data available\s*$/.test(start)) return matomoEmpty;
  if (/^\{[\s\S]*"type"\s*:\s*"Feature(Collection)?"/.test(start.slice(0, 2000))) return mapFile;
  if (/^[[{]\s*["{[\]}]/.test(first)) return jsonFile;
  return isBinary(text) ? binaryFile : undefined;
}

function htmlPage(first: string): Kind {
  return {
    code: 'html-page',
    line: 1,
    text: first.slice(0, 80),
    message:
      'Das ist eine Internetseite (HTML), keine Tabelle; vermutlich die Anmeldeseite des Portals. Bitte melden Sie sich dort neu an, laden Sie die Tabelle noch einmal herunter und laden Sie dann diese Datei hoch.',
  };
}

function xmlFile(first: string): Kind {
  return {
    code: 'xml-file',
    line: 1,
    text: first.slice(0, 80),
    message:
      'Das ist eine XML-Datei, aber keine Tabelle einer Tabellenkalkulation. Bitte laden Sie dieselben Daten als CSV oder Excel-Datei herunter.',
  };
}

function matomoError(first: string): Kind {
  const line = first.split(/[\r\n]/)[0] ?? first;
  return {
    code: 'portal-error',
    line: 1,
    text: line,
    message: `Statt der Daten hat das Portal (Matomo) eine Fehlermeldung geliefert: „${line}“. Bitte dort Zeitraum und Berechtigung prüfen und den Export wiederholen.`,
  };
}

const matomoEmpty: Kind = {
  code: 'no-data',
  line: 1,
  text: 'No data available',
  message:
    'Die Datei enthält nur „No data available“: Matomo hatte für diesen Bericht und Zeitraum keine Daten. Bitte den Zeitraum prüfen und den Export wiederholen.',
};

const mapFile: Kind = {
  code: 'map-file',
  line: 1,
  message:
    'Das ist eine Datei mit Grenzen für Karten (GeoJSON), keine Tabelle. Bitte laden Sie sie unter „Daten“, „Karten“ hoch.',
};

const jsonFile: Kind = {
  code: 'json-file',
  line: 1,
  message: 'Das ist eine JSON-Datei, keine Tabelle. Bitte laden Sie dieselben Daten als CSV herunter.',
};

const binaryFile: Kind = {
  code: 'binary-file',
  line: null,
  message:
    'Die Datei ist kein Text (Binärdatei) und enthält keine lesbare Tabelle. Bitte laden Sie die Tabelle als CSV herunter.',
};

/** A damaged text may hold a stray zero; a file of which every hundredth character is a control character is no text. */
function isBinary(text: string): boolean {
  let controls = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d && code !== 0x0c) controls += 1;
  }
  return controls > text.length / 100;
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.length <= bytes.length && mark.every((byte, index) => bytes[index] === byte);
}

function ascii(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}
