import { useCallback } from 'preact/hooks';
import type { AssessedTarget } from '../../../data/contract.ts';
import type { Point } from '../../../data/series.ts';
import { decidedShort, trendWords } from '../../words/assessment.ts';
import { formatPeriod, formatValue } from '../../words/format.ts';
import { coverageWords } from '../../words/points.ts';
import { Chart, type Draw } from '../frame/chart.tsx';
import { useTongue } from '../frame/language.ts';
import { CopyFigure } from '../inquiries/copy-figure.tsx';
import { saidOf } from '../inquiries/shown-figure.ts';

/** The latest value with its period and a tiny trend, target and trend in words. */
export function TargetFigures({ lead }: { lead: AssessedTarget }) {
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
            {latest ? (
              <CopyFigure
                figure={{ ...figureOf(lead), period: latest.period }}
                said={saidOf(latest, lead.indicator, language)}
              />
            ) : null}
          </p>
          <p class="goal-card__period">
            {current ? formatPeriod(current.period, language, 'long') : null}
            {coverage === null ? '' : ` · ${coverage}`}
          </p>
        </div>
        <Chart draw={draw} class="spark" height={50} />
      </div>
      <div class="goal-card__foot">
        <span>{decidedShort(lead, language)}</span>
        <span>{trendWords(lead, language)}</span>
      </div>
    </>
  );
}

/** The series that the target is about, as a single figure is named. */
function figureOf({ target: { indicator, area, breakdown, fold } }: AssessedTarget) {
  return { indicator, area, breakdown, fold, asOf: null };
}

function latestPoint({ series, assessment }: AssessedTarget): Point | undefined {
  return series.points.find((point) => point.period === assessment.current?.period);
}
