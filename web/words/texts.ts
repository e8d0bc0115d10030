import type { Language } from '../../data/words.ts';
import { formatNumber } from './format.ts';
import { actorTexts } from './texts/actors.ts';
import { bodyTexts } from './texts/bodies.ts';
import { breakTexts } from './texts/breaks.ts';
import { calendarTexts } from './texts/calendar.ts';
import { comparabilityTexts } from './texts/comparability.ts';
import { comparisonTexts } from './texts/comparison.ts';
import { consequencesTexts } from './texts/consequences.ts';
import { cycleTexts } from './texts/cycle.ts';
import { dataTexts } from './texts/data.ts';
import { deliveryTexts } from './texts/delivery.ts';
import { deliveryFormTexts } from './texts/delivery-form.ts';
import { dueTexts } from './texts/due.ts';
import { editionBasisTexts } from './texts/edition-bases.ts';
import { effectTexts } from './texts/effect.ts';
import { entryTexts } from './texts/entry.ts';
import { exchangeTexts } from './texts/exchange.ts';
import { frameTexts } from './texts/frame.ts';
import { goalTexts } from './texts/goal.ts';
import { goalFormTexts } from './texts/goal-form.ts';
import { handbookTexts } from './texts/handbook.ts';
import { historyTexts } from './texts/history.ts';
import { indicatorTexts } from './texts/indicator.ts';
import { inquiryTexts } from './texts/inquiry.ts';
import { mapTexts } from './texts/map.ts';
import { mappingTexts } from './texts/mapping.ts';
import { measureTexts } from './texts/measures.ts';
import { ownMapsTexts } from './texts/own-maps.ts';
import { packTexts } from './texts/pack.ts';
import { paperTexts } from './texts/papers.ts';
import { questionTexts } from './texts/question.ts';
import { recordTexts } from './texts/records.ts';
import { releaseTexts } from './texts/release.ts';
import { reportComposerTexts } from './texts/report-composer.ts';
import { reportContentTexts } from './texts/report-content.ts';
import { reportMethodTexts } from './texts/report-method.ts';
import { reportPageTexts } from './texts/report-pages.ts';
import { reportPaperTexts } from './texts/report-papers.ts';
import { reportPrintTexts } from './texts/report-print.ts';
import { reportWordTexts } from './texts/report-word.ts';
import { reportTexts } from './texts/reports.ts';
import { reviewTexts } from './texts/reviews.ts';
import { searchTexts } from './texts/search.ts';
import { seriesTexts } from './texts/series.ts';
import { startTexts } from './texts/start.ts';
import { statisticsTexts } from './texts/statistics.ts';
import { strategyTexts } from './texts/strategies.ts';
import { surveyTexts } from './texts/survey.ts';
import { takeawayTexts } from './texts/takeaway.ts';
import { takenTableTexts } from './texts/taken-tables.ts';
import { targetTexts } from './texts/target.ts';
import type { Text } from './texts/text.ts';
import { timelineTexts } from './texts/timeline.ts';
import { uploadTexts } from './texts/upload.ts';

export const texts = {
  ...frameTexts,
  ...goalTexts,
  ...indicatorTexts,
  ...seriesTexts,
  ...dataTexts,
  ...questionTexts,
  ...uploadTexts,
  ...deliveryTexts,
  ...deliveryFormTexts,
  ...mappingTexts,
  ...entryTexts,
  ...consequencesTexts,
  ...historyTexts,
  ...statisticsTexts,
  ...surveyTexts,
  ...effectTexts,
  ...comparisonTexts,
  ...mapTexts,
  ...ownMapsTexts,
  ...comparabilityTexts,
  ...breakTexts,
  ...inquiryTexts,
  ...releaseTexts,
  ...reportTexts,
  ...reportContentTexts,
  ...reportPageTexts,
  ...reportComposerTexts,
  ...reportMethodTexts,
  ...editionBasisTexts,
  ...reportPaperTexts,
  ...reportPrintTexts,
  ...reportWordTexts,
  ...takeawayTexts,
  ...takenTableTexts,
  ...targetTexts,
  ...strategyTexts,
  ...cycleTexts,
  ...dueTexts,
  ...calendarTexts,
  ...goalFormTexts,
  ...recordTexts,
  ...actorTexts,
  ...reviewTexts,
  ...bodyTexts,
  ...paperTexts,
  ...packTexts,
  ...searchTexts,
  ...handbookTexts,
  ...measureTexts,
  ...timelineTexts,
  ...startTexts,
  ...exchangeTexts,
} as const satisfies Record<string, Text>;

export type TextKey = keyof typeof texts;
export type Fillings = Readonly<Record<string, string | number>>;

/** The text of a key in a language; numbers are written with the language's thousands sign. */
export function say(key: TextKey, language: Language, fillings: Fillings = {}): string {
  const text: string | readonly [string, string] = texts[key][language];
  const form = typeof text === 'string' ? text : fillings.n === 1 ? text[0] : text[1];
  return form.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const filling = fillings[name];
    if (filling === undefined) return whole;
    return typeof filling === 'number' ? formatNumber(filling, 0, language) : filling;
  });
}
