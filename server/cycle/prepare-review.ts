import type { Review } from '../../data/cycle/review.ts';
import { HttpProblem } from '../errors.ts';

/** A final review says what was seen at its time; it is not written again. Throws `HttpProblem` 409. */
export function refuseFinal(before: Review): void {
  if (before.state !== 'final') return;
  throw new HttpProblem(
    409,
    'Bewertung abgeschlossen',
    'Eine abgeschlossene Bewertung bleibt, wie sie ist. Bitte schreiben Sie zur Berichtigung eine neue.',
  );
}
