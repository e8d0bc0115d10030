import type { Outcome, Paper, RouteStep } from '../../data/cycle/paper.ts';
import { type PaperStanding, paperStanding } from '../../data/cycle/paper-course.ts';
import type { ChangePreview } from '../../data/paper-endpoints.ts';
import type { Language, Words } from '../../data/words.ts';
import { formatDate } from './format.ts';
import { decidedShort } from './kind-words.ts';
import { measureStateWords, outcomeWords } from './record-values.ts';
import type { Tone } from './states.ts';
import { say } from './texts.ts';

/** A standing or an outcome by symbol, word and tint. */
export interface Mark {
  symbol: string;
  word: string;
  tone: Tone;
}

const standings: Readonly<Record<PaperStanding, { symbol: string; tone: Tone }>> = {
  open: { symbol: '●', tone: 'neutral' },
  toCarryOut: { symbol: '▲', tone: 'warn' },
  done: { symbol: '✔', tone: 'good' },
  rejected: { symbol: '✕', tone: 'bad' },
};

const standingTexts = {
  open: 'standingOpen',
  toCarryOut: 'standingToCarryOut',
  done: 'standingDone',
  rejected: 'standingRejected',
} as const;

export function standingMark(paper: Paper, language: Language): Mark {
  const standing = paperStanding(paper);
  return { ...standings[standing], word: say(standingTexts[standing], language) };
}

const outcomeSigns: Readonly<Record<Outcome['kind'], { symbol: string; tone: Tone }>> = {
  noted: { symbol: '✔', tone: 'good' },
  decided: { symbol: '★', tone: 'good' },
  rejected: { symbol: '✕', tone: 'bad' },
  referred: { symbol: '►', tone: 'warn' },
  deferred: { symbol: '◄', tone: 'warn' },
};

/** What a body made of a paper; one that only advises recommends. */
export function outcomeMark({ kind }: Outcome, role: RouteStep['role'], language: Language): Mark {
  return { ...outcomeSigns[kind], word: outcomeWord(kind, role, language) };
}

export function outcomeWord(kind: Outcome['kind'], role: RouteStep['role'], language: Language): string {
  const isAdvice = kind === 'decided' && role === 'advises';
  return isAdvice ? say('paperRecommended', language) : outcomeWords[kind][language];
}

/** "Zielwert zu „Hilfe kommt vor dem Verfahren“: Ziel 40 bis 2027/28 → Ziel 40 bis 2029/30". */
export function changeSentence(change: ChangePreview, isDone: boolean, language: Language): string {
  const { title } = change;
  switch (change.kind) {
    case 'target': {
      const { goal, before, after, indicator } = change;
      const text = (target: typeof before) =>
        target && indicator ? decidedShort({ target, indicator }, language) : '–';
      return say('changeTarget', language, {
        title: goal?.title ?? title,
        before: text(before),
        after: text(after),
      });
    }
    case 'measure': {
      const { before, after } = change;
      const text = ({ state, until }: typeof after) => {
        const word = measureStateWords[state][language];
        const date = until === null ? '' : formatDate(until, language);
        return date === '' ? word : say('changeUntil', language, { state: word, date });
      };
      return say('changeMeasure', language, {
        title,
        before: before ? text(before) : '–',
        after: text(after),
      });
    }
    case 'goal':
      return say(isDone ? 'changeGoalDone' : 'changeGoal', language, { title });
    case 'strategy':
      return say('changeStrategy', language, { title });
  }
}

/** What to do about a change that does not fit any more. */
export const faultWords: Readonly<Record<NonNullable<ChangePreview['fault']>, Words>> = {
  gone: { de: say('changeGone', 'de'), en: say('changeGone', 'en') },
  archived: { de: say('changeArchived', 'de'), en: say('changeArchived', 'en') },
  changed: { de: say('changeChanged', 'de'), en: say('changeChanged', 'en') },
  done: { de: say('changeDone', 'de'), en: say('changeDone', 'en') },
};
