import { useCallback } from 'preact/hooks';
import type { AssessedTarget, Overview } from '../../../data/contract.ts';
import type { Point } from '../../../data/series.ts';
import { trendWords } from '../../words/assessment.ts';
import { formatPeriod, formatValue } from '../../words/format.ts';
import { periodAsLimit } from '../../words/periods.ts';
import { coverageWords } from '../../words/points.ts';
import { Chart, type Draw } from '../frame/chart.tsx';
import { useTongue } from '../frame/language.ts';
import { StatePill } from '../frame/state-pill.tsx';
import { To } from '../frame/to.tsx';
import { bareState, leadTarget } from './rank.ts';

type Entry = Overview['fields'][number]['goals'][number];

/** A goal at one glance, led by its worst placed target. */
export function GoalCard({ entry }: { entry: Entry }) {
  const { t } = useTongue();
  const lead = leadTarget(entry.targets);
  return (
    <li class="goal-card">
      <div>
        <StatePill assessment={lead?.assessment ?? bareState('notAssessable')} />
      </div>
      <div>
        <h3 class="goal-card__title">
          <To path={`/ziele/${entry.goal.key}`}>{entry.goal.title}</To>
        </h3>
        <p class="goal-card__indicator">
          {lead ? <Measured lead={lead} others={entry.targets.length - 1} /> : t('goalWithoutTarget')}
        </p>
      </div>
      {lead ? <Figures lead={lead} /> : null}
    </li>
  );
}

function Measured({ lead, others }: { lead: AssessedTarget; others: number }) {
  const { language, t } = useTongue();
  return (
    <>
      {lead.indicator.short[language]}
      {lead.target.breakdown === '' ? '' : `, ${lead.breakdownLabel[language]}`}
      {others > 0 ? ` ${t('moreTargets', { n: others })}` : ''}
    </>
  );
}

function Figures({ lead }: { lead: AssessedTarget }) {
  const { language, t } = useTongue();
  const { current } = lead.assessment;
  const latest = latestPoint(lead);
  const coverage = latest ? coverageWords(latest, language) : null;
  const draw = useCallback<Draw>(
    (drawings, options) => drawings.sparkChart(lead, { ...options, height: 50 }),
    [lead],
  );
  return (
    <>
      <div class="goal-card__figure">
        <div>
          <p class="goal-card__value tabular">
            {current ? formatValue(current.value, lead.indicator, language) : t('noValue')}
          </p>
          <p class="goal-card__period">
            {current ? formatPeriod(current.period, language, 'long') : null}
            {coverage === null ? '' : ` · ${coverage}`}
          </p>
        </div>
        <Chart draw={draw} class="spark" height={50} />
      </div>
      <div class="goal-card__foot">
        <span>{targetText(lead, language, t)}</span>
        <span>{trendWords(lead, language)}</span>
      </div>
    </>
  );
}

function targetText(
  { target, indicator }: AssessedTarget,
  language: 'de' | 'en',
  t: ReturnType<typeof useTongue>['t'],
): string {
  if (target.value === null) return t('noTargetValue');
  const value = formatValue(target.value, indicator, language);
  if (target.duePeriod === null) return t('targetOpen', { value });
  return t('targetBy', { value, period: periodAsLimit(target.duePeriod, language) });
}

function latestPoint({ series, assessment }: AssessedTarget): Point | undefined {
  return series.points.find((point) => point.period === assessment.current?.period);
}
