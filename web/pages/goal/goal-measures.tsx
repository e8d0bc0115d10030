import { latePartsOf } from '../../../data/cycle/measure-late.ts';
import { maybeMeasureDays } from '../../../data/cycle/measure-span.ts';
import { daysText, lateSentence, measureStatePill } from '../../words/measures.ts';
import { Pill } from '../deliveries/pill.tsx';
import { useTongue } from '../frame/language.ts';
import { useSite } from '../frame/site.ts';
import { To } from '../frame/to.tsx';
import { newRecordPath, recordPath } from '../records/record-paths.ts';
import { useGoalDeeds } from './goal-deeds.tsx';

/** What is done for the goal, how far each measure is, and the way to add one; for staff. */
export function GoalMeasures() {
  const { language, t } = useTongue();
  const today = useSite().site?.today ?? '';
  const deeds = useGoalDeeds();
  if (!deeds) return null;
  const measures = deeds.measures.filter(({ goals }) => goals.includes(deeds.goal));
  return (
    <section class="card" aria-labelledby="massnahmen">
      <h2 id="massnahmen">{t('goalMeasures')}</h2>
      {measures.length === 0 ? (
        <p class="quiet goal-measures__none">{t('goalMeasuresNone')}</p>
      ) : (
        <ul class="goal-measures">
          {measures.map((measure) => {
            const late = lateSentence(latePartsOf(measure, today), language);
            return (
              <li key={measure.key}>
                <To path={recordPath('measure', measure.key)}>{measure.title}</To>
                <Pill words={measureStatePill(measure.state, language)} />
                <span class="small quiet">{daysText(maybeMeasureDays(measure), today, language)}</span>
                {late === '' ? null : <span class="small late">{late}</span>}
              </li>
            );
          })}
        </ul>
      )}
      <p>
        <To path={newRecordPath('measure')} query={{ ziel: deeds.goal }}>
          {t('measureAdd')}
        </To>
      </p>
      <p>
        <To path={`${recordPath('goal', deeds.goal)}/verlauf`}>{t('toTimeline')}</To>
      </p>
    </section>
  );
}
