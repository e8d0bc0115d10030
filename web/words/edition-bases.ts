import type { EditionBasis } from '../../data/report-edition.ts';
import type { Language } from '../../data/words.ts';
import { audienceWords } from './record-values.ts';
import { say } from './texts.ts';

/** What an edition rests on, in a line: "Freigabe 2 für: Ausschuss; Ausgabe 2026-001". */
export function basesText(bases: readonly EditionBasis[], language: Language): string {
  return bases
    .map((basis) =>
      basis.kind === 'edition'
        ? say('edition', language, { number: basis.number })
        : say('releaseFor', language, {
            number: basis.number,
            audience: audienceWords[basis.audience][language],
          }),
    )
    .join('; ');
}
