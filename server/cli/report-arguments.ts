import { type ReportFormat, reportFormats } from '../../data/report-edition.ts';
import { parse, UsageError, type Value } from './options.ts';

/** What was asked for of reports. `file` null is the name that the file has by itself. */
export type ReportCommand =
  | { kind: 'reportList'; json: boolean }
  | { kind: 'reportMake'; report: string; json: boolean }
  | { kind: 'reportDue'; json: boolean }
  | { kind: 'reportGet'; number: string; format: ReportFormat; file: string | null }
  | { kind: 'reportAgain'; number: string; format: ReportFormat; file: string | null };

/** Throws UsageError with a German message. */
export function readReportCommand([act, ...words]: string[]): ReportCommand {
  switch (act) {
    case 'list':
      return { kind: 'reportList', json: readPlain(words, 'report list') };
    case 'due':
      return { kind: 'reportDue', json: readPlain(words, 'report due') };
    case 'make': {
      const { values, positionals } = parse(words, { json: { type: 'boolean' } });
      const report = readOne(positionals, 'Es fehlt der Schlüssel des Berichts; „report list“ zeigt sie.');
      return { kind: 'reportMake', report, json: values.json === true };
    }
    case 'get':
      return { kind: 'reportGet', ...readFileWish(words) };
    case 'again':
      return { kind: 'reportAgain', ...readFileWish(words) };
    default:
      throw new UsageError(
        'Bitte sagen Sie, was mit Berichten geschehen soll: report list, make, get, again oder due',
      );
  }
}

function readPlain(words: string[], name: string): boolean {
  const { values, positionals } = parse(words, { json: { type: 'boolean' } });
  if (positionals.length === 0) return values.json === true;
  throw new UsageError(`„${name}“ nimmt nur Optionen; zu viel ist: ${positionals.join(' ')}`);
}

function readFileWish(words: string[]): { number: string; format: ReportFormat; file: string | null } {
  const { values, positionals } = parse(words, { format: { type: 'string' }, out: { type: 'string' } });
  return {
    number: readOne(positionals, 'Es fehlt die Nummer der Ausgabe, zum Beispiel 2026-007.'),
    format: readFormat(values.format),
    file: typeof values.out === 'string' ? values.out : null,
  };
}

function readFormat(given: Value | undefined): ReportFormat {
  if (given === undefined) return 'pdf';
  const format = reportFormats.find((one) => one === given);
  if (format) return format;
  throw new UsageError(
    `Dieses Format gibt es nicht: ${String(given)}. Möglich ist ${reportFormats.join(', ')}.`,
  );
}

function readOne([word, ...others]: string[], missing: string): string {
  if (word === undefined) throw new UsageError(missing);
  if (others.length > 0) throw new UsageError(`Nur einer auf einmal; zu viel ist: ${others.join(' ')}`);
  return word;
}
