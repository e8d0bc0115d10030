import type { Question } from '../data/upload.ts';
import type { Importer } from './importer.ts';
import { type Encoding, encodings } from './text/encoding.ts';
import type { Part } from './unpack.ts';

/** What may be decided otherwise about any file: its format, its encoding, and of a container its part and range. */

export interface Candidate {
  importer: Importer;
  confidence: number;
}

/** Formats that fit come first. */
export function formatQuestion(
  importers: readonly Importer[],
  candidates: readonly Candidate[],
  chosen: { importer: Importer; isSaid: boolean } | undefined,
): Question {
  const fitting = candidates.map(({ importer }) => importer);
  const others = importers.filter((importer) => !fitting.includes(importer) && !importer.isRefused);
  return {
    id: 'format',
    label: { de: 'Format', en: 'Format' },
    why: {
      de: 'Der Aufbau wird aus dem Inhalt erkannt, nicht aus dem Dateinamen.',
      en: 'The layout is recognised from the content, not from the file’s name.',
    },
    kind: 'one',
    options: [...fitting, ...others].map(({ id, title }) => ({ value: id, label: title })),
    answer: chosen?.importer.id ?? null,
    suggested: !chosen?.isSaid,
    required: false,
  };
}

const encodingNames: Record<Encoding, string> = {
  'utf-8': 'UTF-8',
  'utf-8-bom': 'UTF-8 mit Marke (BOM)',
  'windows-1252': 'Windows-1252 (westeuropäisch, Excel)',
  'utf-16le': 'UTF-16 (Unicode-Text)',
  'utf-16be': 'UTF-16, umgekehrt',
  'iso-8859-15': 'ISO 8859-15 (westeuropäisch mit Euro)',
  macintosh: 'Mac OS Roman (alte Macs)',
  cp850: 'DOS (Codepage 850)',
};

export function encodingQuestion(encoding: Encoding, isSaid: boolean): Question {
  return {
    id: 'kodierung',
    label: { de: 'Zeichenkodierung', en: 'Encoding' },
    why: {
      de: 'Stimmen Umlaute nicht, hilft eine andere Kodierung.',
      en: 'Where umlauts look wrong, another encoding helps.',
    },
    kind: 'one',
    options: encodings.map((value) => ({ value, label: encodingNames[value] })),
    answer: encoding,
    suggested: !isSaid,
    required: false,
  };
}

export function partQuestion(
  parts: readonly { part: Part; title: string | null }[],
  chosen: string | null,
  how: { isSaid: boolean; isRequired: boolean },
): Question {
  return {
    id: 'teil',
    label: { de: 'Blatt oder Datei', en: 'Sheet or file' },
    why: {
      de: `Die Datei enthält ${parts.length} Tabellen; gelesen wird eine auf einmal.`,
      en: `The file holds ${parts.length} tables; one is read at a time.`,
    },
    kind: 'one',
    options: parts.map(({ part, title }) => ({
      value: part.name,
      label: `${part.name} (${title ?? 'Aufbau nicht erkannt'})`,
    })),
    answer: chosen,
    suggested: !how.isSaid,
    required: how.isRequired,
  };
}

export function rangeQuestion(answer: string | null): Question {
  return {
    id: 'bereich',
    label: { de: 'Bereich des Blatts', en: 'Range of the sheet' },
    why: {
      de: 'Nur diesen Ausschnitt lesen, zum Beispiel A5:H40. Ohne Angabe das ganze Blatt.',
      en: 'Read only this range, for example A5:H40. Without it, the whole sheet.',
    },
    kind: 'text',
    options: [],
    answer,
    suggested: false,
    required: false,
  };
}
