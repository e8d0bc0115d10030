import type { Problem } from '../../data/problem.ts';
import type { Question } from '../../data/upload.ts';
import type { ImportContext } from '../importer.ts';
import { inferSignSet, type SignSet } from '../text/signs.ts';

/** Which signs a source uses, and the question by which a person may say otherwise. */
export interface SignSetChoice {
  signs: SignSet;
  question: Question;
}

/**
 * The sign set of a file: as somebody said, else as its own signs show, else as it was said of the last file of that
 * format, else the classic one. `signs` are the file's cells that are no numbers.
 */
export function chooseSignSet(
  format: string,
  signs: Iterable<string>,
  { answers, remembered }: ImportContext,
): SignSetChoice {
  const said = maybeSignSet(answers.zeichensatz);
  const earlier = remembered.find((one) => one.format === format && maybeSignSet(one.answers.zeichensatz));
  const chosen =
    said ?? inferSignSet(signs) ?? maybeSignSet(earlier?.answers.zeichensatz) ?? ('classic' as const);
  return {
    signs: chosen,
    question: {
      id: 'zeichensatz',
      label: { de: 'Zeichen der Quelle', en: 'Signs of the source' },
      why: {
        de: 'Das Landesamt für Statistik Niedersachsen hat seine Zeichen um 2024 geändert: Vorher heißt 0 „gerundet“ und der Punkt „unbekannt oder geheim“, seither heißt 0 „genau null oder auf null gesetzt“ und g „unbekannt oder geheim“.',
        en: 'The statistical office of Lower Saxony changed its signs about 2024: before, 0 means “rounded” and a dot “unknown or secret”; since then, 0 means “exactly zero or set to zero” and g “unknown or secret”.',
      },
      kind: 'one',
      options: [
        { value: 'classic', label: 'bis etwa 2023, und Destatis: - 0 . … / x' },
        { value: 'lsn', label: 'LSN ab 2024: - k 0 g t u x' },
      ],
      answer: chosen,
      suggested: said === undefined,
      required: false,
    },
  };
}

function maybeSignSet(text: string | undefined): SignSet | undefined {
  return text === 'classic' || text === 'lsn' ? text : undefined;
}

/** In LSN's set a zero may hide a small number: whoever reads it must know. */
export function zeroMayHide(first: { line: number; column: number }, count: number): Problem {
  return {
    code: 'zero-may-hide',
    severity: 'hint',
    ...first,
    text: '0',
    message: `${count === 1 ? 'Ein Wert ist' : `${count} Werte sind`} 0. Im Zeichensatz des LSN ab 2024 heißt das „genau null“ oder „zur Geheimhaltung auf null gesetzt“; welches von beiden, sagt die Datei nicht. Übernommen wird 0.`,
  };
}
