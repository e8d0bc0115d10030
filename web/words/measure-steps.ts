import type { MeasureStep } from '../../data/cycle/measure.ts';
import type { Language } from '../../data/words.ts';
import { formatDate } from './format.ts';

/** How a step of a measure stands on a day. */
export type StepStanding = 'done' | 'due' | 'late';

export function stepStanding({ due, done }: MeasureStep, today: string): StepStanding {
  if (done !== null) return 'done';
  return due !== null && due < today ? 'late' : 'due';
}

/** Its symbol and words: "erledigt am 20.09.2022", "offen", "überfällig". */
export function stepState(
  step: MeasureStep,
  today: string,
  language: Language,
): { symbol: string; word: string; standing: StepStanding } {
  const standing = stepStanding(step, today);
  switch (standing) {
    case 'done': {
      const day = formatDate(step.done ?? '', language);
      return { standing, symbol: '☑', word: { de: `erledigt am ${day}`, en: `done on ${day}` }[language] };
    }
    case 'due':
      return { standing, symbol: '☐', word: { de: 'offen', en: 'open' }[language] };
    case 'late':
      return { standing, symbol: '☒', word: { de: 'überfällig', en: 'overdue' }[language] };
  }
}
