import type { SinceThen } from '../../data/pack-endpoints.ts';
import type { Language } from '../../data/words.ts';
import { decidedShort } from './assessment.ts';
import { formatPeriod, formatValue } from './format.ts';
import { outcomeWord } from './paper-words.ts';
import { measureStateWords, recommendationWords } from './record-values.ts';
import { stateWords } from './states.ts';
import { measuredBy } from './target-titles.ts';
import { say } from './texts.ts';

/** What happened since a body met last, in a sentence, and what it is about: the goal, measure or paper. */
export function sinceSentence(change: SinceThen, language: Language): { sentence: string; about: string } {
  return { sentence: sentenceOf(change, language), about: aboutOf(change) };
}

function aboutOf(change: SinceThen): string {
  switch (change.kind) {
    case 'figure':
    case 'target':
    case 'review':
      return change.goal.title;
    case 'measure':
      return change.measure.title;
    case 'outcome':
      return change.paper.title;
  }
}

function sentenceOf(change: SinceThen, language: Language): string {
  switch (change.kind) {
    case 'figure':
      return say('packFigure', language, {
        what: measuredBy(change, language),
        before: figureText(change, change.before, language),
        after: figureText(change, change.after, language),
      });
    case 'target': {
      const { indicator } = change;
      const text = (target: typeof change.before) => decidedShort({ target, indicator }, language);
      return say('packTargetChanged', language, { before: text(change.before), after: text(change.after) });
    }
    case 'measure':
      return say('packMeasureNow', language, {
        title: change.measure.title,
        state: measureStateWords[change.state][language],
      });
    case 'outcome': {
      const { kind, number } = change.outcome;
      const word = outcomeWord(kind, change.role, language);
      const outcome = number === null ? word : `${word}, ${say('paperStepNumber', language, { number })}`;
      return say('packOutcome', language, { body: change.body.title, outcome });
    }
    case 'review':
      return say('packReviewed', language, {
        recommendation: recommendationWords[change.recommendation][language],
      });
  }
}

type Figure = Extract<SinceThen, { kind: 'figure' }>;

function figureText({ indicator }: Figure, figure: Figure['before'], language: Language): string {
  const { symbol, word } = stateWords(figure, language);
  const state = `${symbol} ${word}`;
  if (figure.value === null || figure.period === null) return state;
  const value = formatValue(figure.value, indicator, language);
  const period = formatPeriod(figure.period, language, 'long');
  return `${say('packFigureAt', language, { value, period })}, ${state}`;
}
