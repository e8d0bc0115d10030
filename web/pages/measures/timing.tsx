import type { Measure } from '../../../data/cycle/measure.ts';
import { isUnderWay, latePartsOf } from '../../../data/cycle/measure-late.ts';
import { lateSentence } from '../../words/measures.ts';
import { useTongue } from '../frame/language.ts';

/** What of a measure is late, or that it is in time; nothing of ideas and of what is over. */
export function Timing({ measure, today }: { measure: Measure; today: string }) {
  const { language, t } = useTongue();
  if (!isUnderWay(measure)) return null;
  const late = lateSentence(latePartsOf(measure, today), language);
  return <span class={late === '' ? undefined : 'late'}>{late === '' ? t('measureInTime') : late}</span>;
}
