import type { ReportChange } from '../../data/report-edition.ts';
import type { Language, Words } from '../../data/words.ts';
import { gapMeaning } from './points.ts';
import { stateWords } from './states.ts';
import { say } from './texts.ts';

type ContentChange = Extract<ReportChange, { kind: 'content' }>;
type FigureChange = Extract<ReportChange, { kind: 'value' }>;

/** One difference between two states of a report in a line, without a full stop. */
export function changeLine(change: ReportChange, language: Language): string {
  switch (change.kind) {
    case 'value':
      return `${figurePlace(change)}: ${figureWords(change, language)}`;
    case 'state': {
      const text = ({ state, receding, word }: typeof change.before) =>
        `${stateWords({ state, receding }, language).symbol} ${word}`;
      return `${change.goal} (${change.where}): ${text(change.before)} → ${text(change.after)}`;
    }
    case 'content':
      return contentWords(change, language);
  }
}

function figurePlace({ where, period }: FigureChange): string {
  return period === '' ? where : `${where}, ${period}`;
}

function figureWords({ why, before, after }: FigureChange, language: Language): string {
  const word = whyWords[why][language];
  if (why === 'new') return `${after?.text ?? ''} (${word})`;
  if (why === 'gone') return `${before?.text ?? ''} (${word})`;
  return `${figureText(before, language)} → ${figureText(after, language)}`;
}

/** A withheld figure is told with its reason: beside a list there is no legend of signs. */
function figureText(figure: FigureChange['before'], language: Language): string {
  if (figure === null) return '';
  const isWithheld = figure.value === null && figure.text === 'g';
  return isWithheld ? `${figure.text} (${gapMeaning('protected', language)})` : figure.text;
}

/** What became of a figure, in a word. */
export const whyWords: Readonly<Record<FigureChange['why'], Words>> = {
  corrected: { de: 'geändert', en: 'changed' },
  new: { de: 'neu', en: 'new' },
  gone: { de: 'entfallen', en: 'gone' },
};

/** What a change is about. */
export const contentKindWords: Readonly<Record<ContentChange['what'], Words>> = {
  target: { de: 'Zielwert', en: 'Target' },
  definition: { de: 'Definition', en: 'Definition' },
  review: { de: 'Bewertung', en: 'Review' },
  measure: { de: 'Maßnahme', en: 'Measure' },
  goal: { de: 'Ziel', en: 'Goal' },
  text: { de: 'Text', en: 'Text' },
};

/** Whole paragraphs are named, not set side by side. */
const longOnes: ReadonlySet<ContentChange['what']> = new Set(['definition', 'review', 'text']);

function contentWords({ what, where, before, after }: ContentChange, language: Language): string {
  const kind = contentKindWords[what][language];
  const fillings = { kind, where, before: before ?? '', after: after ?? '' };
  if (before === null) {
    return what === 'goal' || longOnes.has(what)
      ? say('reportContentNew', language, fillings)
      : say('reportContentNewAs', language, fillings);
  }
  if (after === null) return say('reportContentGone', language, fillings);
  return longOnes.has(what)
    ? say('reportContentChanged', language, fillings)
    : say('reportContentFromTo', language, fillings);
}
