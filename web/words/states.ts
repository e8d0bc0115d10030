import type { Assessment, State } from '../../data/assessment.ts';
import type { Language, Words } from '../../data/words.ts';

/** How a state is tinted; never the only sign of it. */
export type Tone = 'good' | 'warn' | 'bad' | 'neutral' | 'open';

/** What a state's words depend on. */
export type Standing = Pick<Assessment, 'state' | 'receding'>;

interface StateWords {
  symbol: string;
  word: string;
  tone: Tone;
}

interface StateEntry {
  symbol: string;
  word: Words;
  tone: Tone;
}

/** Each state has a symbol of its own, so that no two look alike in grey. */
const entries: Record<State | 'metReceding' | 'insideReceding', StateEntry> = {
  onCourse: { symbol: '✔', word: { de: 'auf Kurs', en: 'on course' }, tone: 'good' },
  slightlyOff: { symbol: '▲', word: { de: 'leicht abweichend', en: 'slightly off course' }, tone: 'warn' },
  offCourse: { symbol: '◆', word: { de: 'abweichend', en: 'off course' }, tone: 'bad' },
  noMovement: { symbol: '■', word: { de: 'keine Bewegung', en: 'no movement' }, tone: 'neutral' },
  wrongWay: { symbol: '▼', word: { de: 'gegenläufig', en: 'wrong way' }, tone: 'bad' },
  met: { symbol: '★', word: { de: 'derzeit erreicht', en: 'currently met' }, tone: 'good' },
  metReceding: {
    symbol: '☆',
    word: { de: 'derzeit erreicht, rückläufig', en: 'currently met, receding' },
    tone: 'warn',
  },
  notAssignable: {
    symbol: '◐',
    word: { de: 'nicht sicher einzuordnen', en: 'not safely assignable' },
    tone: 'open',
  },
  untold: { symbol: '≈', word: { de: 'nicht unterscheidbar', en: 'can’t be told apart' }, tone: 'open' },
  held: { symbol: '▬', word: { de: 'eingehalten', en: 'kept' }, tone: 'good' },
  notHeld: { symbol: '▭', word: { de: 'nicht eingehalten', en: 'not kept' }, tone: 'bad' },
  inside: { symbol: '✚', word: { de: 'im Zielbereich', en: 'within the range' }, tone: 'good' },
  insideReceding: {
    symbol: '✛',
    word: { de: 'im Zielbereich, verlässt ihn', en: 'within the range, leaving it' },
    tone: 'warn',
  },
  outside: { symbol: '◇', word: { de: 'außerhalb des Zielbereichs', en: 'outside the range' }, tone: 'bad' },
  rightWay: { symbol: '⇉', word: { de: 'in Zielrichtung', en: 'in the right direction' }, tone: 'good' },
  stepsDone: { symbol: '☑', word: { de: 'Meilensteine erledigt', en: 'milestones done' }, tone: 'good' },
  stepsDue: { symbol: '☐', word: { de: 'Meilensteine im Plan', en: 'milestones on schedule' }, tone: 'good' },
  stepsLate: { symbol: '☒', word: { de: 'Meilensteine im Verzug', en: 'milestones late' }, tone: 'bad' },
  ahead: { symbol: '►', word: { de: 'auf dem Pfad', en: 'on the path' }, tone: 'good' },
  behind: { symbol: '◄', word: { de: 'hinter dem Pfad', en: 'behind the path' }, tone: 'bad' },
  reached: { symbol: '◉', word: { de: 'erreicht', en: 'reached' }, tone: 'good' },
  missed: { symbol: '✕', word: { de: 'verfehlt', en: 'missed' }, tone: 'bad' },
  notAssessable: { symbol: '○', word: { de: 'nicht bewertbar', en: 'not assessable' }, tone: 'open' },
};

export function stateWords({ state, receding }: Standing, language: Language): StateWords {
  const { symbol, word, tone } = entries[receding ? recedingOf(state) : state];
  return { symbol, word: word[language], tone };
}

function recedingOf(state: State): keyof typeof entries {
  if (state === 'met') return 'metReceding';
  return state === 'inside' ? 'insideReceding' : state;
}

/** "Abweichend: …": what is found, opened by the state's name. */
export function openedByState(standing: Standing, finding: string, language: Language): string {
  const { word } = stateWords(standing, language);
  return `${capital(word)}: ${finding}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
