import type { Assessment, State } from '../../data/assessment.ts';
import type { Language, Words } from '../../data/words.ts';

/** How a state is tinted; never the only sign of it. */
export type Tone = 'good' | 'warn' | 'bad' | 'neutral' | 'open';

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
const entries: Record<State | 'metReceding', StateEntry> = {
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
  ahead: { symbol: '►', word: { de: 'auf dem Pfad', en: 'on the path' }, tone: 'good' },
  behind: { symbol: '◄', word: { de: 'hinter dem Pfad', en: 'behind the path' }, tone: 'bad' },
  reached: { symbol: '◉', word: { de: 'erreicht', en: 'reached' }, tone: 'good' },
  missed: { symbol: '✕', word: { de: 'verfehlt', en: 'missed' }, tone: 'bad' },
  notAssessable: { symbol: '○', word: { de: 'nicht bewertbar', en: 'not assessable' }, tone: 'open' },
};

export function stateWords(
  assessment: Pick<Assessment, 'state' | 'receding' | 'reason'>,
  language: Language,
): StateWords {
  const receding = assessment.state === 'met' && assessment.receding;
  const entry = entries[receding ? 'metReceding' : assessment.state];
  return { symbol: entry.symbol, word: entry.word[language], tone: entry.tone };
}
