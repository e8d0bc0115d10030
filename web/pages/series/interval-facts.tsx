import type { Point } from '../../../data/series.ts';
import { maybeIntervalWorking } from '../../words/interval-working.ts';
import { intervalKind, intervalMeaning, intervalText, intervalTitle } from '../../words/intervals.ts';
import { useTongue } from '../frame/language.ts';

interface Props {
  point: Point;
  indicator: { decimals: number; symbol: string; factor: number };
}

/** The interval of a figure with its formula, the numbers in it and where it is published; rows of a list of facts. */
export function IntervalFacts({ point, indicator }: Props) {
  const { language, t } = useTongue();
  const working = maybeIntervalWorking(point, indicator, language);
  if (point.interval === null || !working) return null;
  const kind = intervalKind(point);
  const finer = { ...indicator, decimals: indicator.decimals + 1 };
  return (
    <>
      <div>
        <dt>{intervalTitle(kind, language)}</dt>
        <dd>
          <span class="tabular">{intervalText(point.interval, finer, language)}</span>
          <p class="small quiet">{intervalMeaning(kind, language)}</p>
        </dd>
      </div>
      <div>
        <dt>{t('intervalFormula')}</dt>
        <dd>
          {working.method}: {working.formula}, {t('intervalNumbers', { numbers: working.numbers })}
          <p class="small quiet">{t('intervalSource', { source: working.source })}</p>
        </dd>
      </div>
    </>
  );
}
