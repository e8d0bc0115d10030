import type { AssessedPlan } from '../../data/contract.ts';
import type { Language } from '../../data/words.ts';
import { formatDate } from './format.ts';
import { openedByState } from './states.ts';

type Step = AssessedPlan['assessment']['steps'][number];

/** The sentence over the milestones of a plan: the state, how many are done, and what comes or is late. */
export function planHeadline({ assessment }: AssessedPlan, language: Language): string {
  const standing = { state: assessment.state, receding: false };
  return openedByState(standing, planFinding(assessment, language), language);
}

/** How many milestones are done, and what comes or is late. */
export function planFinding(assessment: AssessedPlan['assessment'], language: Language): string {
  const { steps, late, next } = assessment;
  if (steps.length === 0) {
    return { de: 'Es sind keine Meilensteine beschlossen', en: 'No milestones have been decided' }[language];
  }
  const done = doneOfAll(assessment, language);
  const since = steps.find((step) => step.state === 'late');
  if (late > 0 && since) {
    const date = formatDate(since.due, language);
    return {
      de: `${done}, ${late} überfällig${late > 1 ? ', der erste' : ''} seit dem ${date}`,
      en: `${done}, ${late} late${late > 1 ? ', the first' : ''} since ${date}`,
    }[language];
  }
  if (!next && steps.length === 1) {
    return { de: 'Der einzige ist erledigt', en: 'The only one is done' }[language];
  }
  if (!next)
    return { de: `Alle ${steps.length} sind erledigt`, en: `All ${steps.length} are done` }[language];
  const date = formatDate(next.due, language);
  return {
    de: `${done}, der nächste ist bis zum ${date} fällig`,
    en: `${done}, the next is due by ${date}`,
  }[language];
}

/** "3 von 5 erledigt". */
export function doneOfAll(
  { done, steps }: Pick<AssessedPlan['assessment'], 'done' | 'steps'>,
  language: Language,
): string {
  return { de: `${done} von ${steps.length} erledigt`, en: `${done} of ${steps.length} done` }[language];
}

/** Done, due or late, with the days that it is or was late. */
export function stepWords({ state, daysLate }: Step, language: Language): { symbol: string; word: string } {
  const late = daysLate === null ? '' : daysText(daysLate, language);
  switch (state) {
    case 'done': {
      const after = { de: `, ${late} nach dem Termin`, en: `, ${late} after the date` }[language];
      return { symbol: '☑', word: `${{ de: 'erledigt', en: 'done' }[language]}${late === '' ? '' : after}` };
    }
    case 'due':
      return { symbol: '☐', word: { de: 'offen', en: 'open' }[language] };
    case 'late': {
      const since = { de: `seit ${late === '' ? '' : dative(late)}`, en: `by ${late}` }[language];
      return {
        symbol: '☒',
        word: `${{ de: 'überfällig', en: 'late' }[language]}${late === '' ? '' : ` ${since}`}`,
      };
    }
  }
}

function daysText(days: number, language: Language): string {
  if (language === 'de') return days === 1 ? '1 Tag' : `${days} Tage`;
  return days === 1 ? '1 day' : `${days} days`;
}

/** "seit 1 Tag", "seit 12 Tagen". */
function dative(days: string): string {
  return days.endsWith('Tage') ? `${days}n` : days;
}

/** How the state follows from the steps. */
export function planRule({ assessment }: AssessedPlan, language: Language): string {
  const { done, due, late, asOf } = assessment;
  const day = formatDate(asOf, language);
  return {
    de: `Am ${day}: ${done} erledigt, ${due} noch nicht fällig, ${late} überfällig. Überfällig ist ein Meilenstein, der nach seinem Termin noch offen ist; einer genügt für „im Verzug“. Eigenes Verfahren.`,
    en: `On ${day}: ${done} done, ${due} not due yet, ${late} late. A milestone is late when it is still open after its date; one is enough for “late”. Our own method.`,
  }[language];
}
