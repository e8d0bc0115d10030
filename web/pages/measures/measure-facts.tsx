import type { ComponentChildren } from 'preact';
import type { Measure } from '../../../data/cycle/measure.ts';
import { maybeMeasureDays } from '../../../data/cycle/measure-span.ts';
import { daysText } from '../../words/measures.ts';
import { DemoNotice } from '../frame/demo-notice.tsx';
import { useTongue } from '../frame/language.ts';
import { useSite } from '../frame/site.ts';
import { To } from '../frame/to.tsx';
import { recordPath } from '../records/record-paths.ts';
import { useRecords } from '../records/use-records.ts';

/** Who does it, with whom, when, and for which goals. */
export function MeasureFacts({ measure }: { measure: Measure }) {
  const { language, t } = useTongue();
  const today = useSite().site?.today ?? '';
  const { responsible, partners, goals, link, invented } = measure;
  return (
    <>
      {invented ? <DemoNotice invented /> : null}
      <section class="card" aria-labelledby="angaben">
        <h2 id="angaben">{t('measureFacts')}</h2>
        <dl class="facts">
          <Fact label={t('measureUnit')}>{responsible ?? t('notNamed')}</Fact>
          <Fact label={t('measurePartners')}>{partners.join(', ') || t('notNamed')}</Fact>
          <Fact label={t('measurePeriod')}>{daysText(maybeMeasureDays(measure), today, language)}</Fact>
          <Fact label={t('measureGoals')}>
            {goals.length === 0 ? t('notNamed') : <GoalLinks goals={goals} />}
          </Fact>
          {link === null ? null : (
            <Fact label={t('measureLink')}>
              {/^https?:\/\//.test(link) ? <a href={link}>{link}</a> : link}
            </Fact>
          )}
        </dl>
      </section>
    </>
  );
}

function GoalLinks({ goals }: Pick<Measure, 'goals'>) {
  const known = useRecords('goal').data ?? [];
  return (
    <ul class="plain-list">
      {goals.map((key) => (
        <li key={key}>
          <To path={recordPath('goal', key)}>{known.find((goal) => goal.key === key)?.title ?? key}</To>
        </li>
      ))}
    </ul>
  );
}

function Fact({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
