import { slug } from '../../data/breakdown.ts';
import type { Qualifier } from '../../data/observation.ts';
import type { TemplateFile, TemplateRow } from './template-file.ts';

/** The letters of official statistics and the words that people write, as slugs. */
const words: Record<string, Qualifier> = {
  p: 'provisional',
  vorläufig: 'provisional',
  vorlaeufig: 'provisional',
  provisional: 'provisional',
  r: 'revised',
  berichtigt: 'revised',
  korrigiert: 'revised',
  revidiert: 'revised',
  revised: 'revised',
  s: 'estimated',
  geschätzt: 'estimated',
  geschaetzt: 'estimated',
  schätzung: 'estimated',
  estimated: 'estimated',
  e: 'final',
  endgültig: 'final',
  endgueltig: 'final',
  final: 'final',
  eingeschränkt: 'limited',
  eingeschraenkt: 'limited',
  limited: 'limited',
  'auf-null-gerundet': 'roundedToZero',
  'gerundet-auf-0': 'roundedToZero',
  'rounded-to-zero': 'roundedToZero',
  'gerundet-auf-3': 'rounded3',
  '3er-rundung': 'rounded3',
  'rounded-to-3': 'rounded3',
  'gerundet-auf-5': 'rounded5',
  '5er-rundung': 'rounded5',
  'rounded-to-5': 'rounded5',
  überlagert: 'perturbed',
  'cell-key': 'perturbed',
  perturbed: 'perturbed',
  d: 'average',
  durchschnitt: 'average',
  average: 'average',
};

const none: Qualifier[] = [];

/** A reader of a column of qualifiers: letters or words, several separated by commas, blanks or plus signs. */
export function createQualifierReader(file: TemplateFile, column = 'zusatz') {
  const known = new Map<string, Qualifier[] | null>();
  return (row: TemplateRow): Qualifier[] | undefined => {
    const text = file.cell(row, column);
    if (text === '') return none;
    const answer = known.get(text);
    const found = answer === undefined ? maybeQualifiers(text) : answer;
    if (known.size < 1000) known.set(text, found);
    if (found) return found;
    file.error(
      'unknown-qualifier',
      { line: row.line, column, text },
      `Zeile ${row.line}, Spalte „${column}“: „${text}“ ist nicht bekannt. Möglich sind p (vorläufig), r (berichtigt), s (geschätzt), e (endgültig), eingeschränkt, gerundet auf 3, gerundet auf 5, Durchschnitt. Bitte eines davon eintragen oder die Zelle leeren.`,
    );
    return undefined;
  };
}

function maybeQualifiers(text: string): Qualifier[] | null {
  const whole = words[slug(text)];
  if (whole) return [whole];
  for (const separator of [/[,;/+|]/, /[\s,;/+|]+/]) {
    const found = text.split(separator).map((part) => words[slug(part)]);
    const qualifiers = found.filter((qualifier) => qualifier !== undefined);
    if (qualifiers.length === found.length) return [...new Set(qualifiers)];
  }
  // Letters without anything between them: `pr`.
  const letters = /^[prse]{2,4}$/.test(text) ? [...text].flatMap((letter) => words[letter] ?? []) : [];
  return letters.length > 0 ? letters : null;
}
