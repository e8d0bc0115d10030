import type { Language } from '../../data/words.ts';
import { say, type TextKey } from '../../web/words/texts.ts';

/** Headings of sections whose words follow from the rest of a report. */
export function computedSections(language: Language): ReadonlySet<string> {
  return titles(language, ['reportChangesTitle', 'reportMethodTitle', 'packSince', 'surveyMethod']);
}

/** Headings of sections that hold reviews. */
export function reviewSections(language: Language): ReadonlySet<string> {
  return titles(language, ['reportGoalReviews', 'reportReviewsTitle', 'packReviews']);
}

function titles(language: Language, keys: readonly TextKey[]): ReadonlySet<string> {
  return new Set(keys.map((key) => say(key, language)));
}
