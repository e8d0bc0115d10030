import type { EffectView } from '../../../data/effect.ts';
import type { Point } from '../../../data/series.ts';
import { effectPeriodTable } from '../../charts/tables/effect-period-table.ts';
import {
  changeWorking,
  effectFormat,
  levelWorking,
  windowWords,
  workingDecimals,
} from '../../words/effects.ts';
import { formatNumber, formatPeriod } from '../../words/format.ts';
import { pointCell } from '../../words/points.ts';
import type { TextKey } from '../../words/texts.ts';
import { useTongue } from '../frame/language.ts';
import { TableRegion } from '../frame/table-region.tsx';
import { useShortened } from '../series/shortened.tsx';
import type { EffectShown } from './measure.ts';

/** Everything that the levels and the change are made of, to be redone with a pocket calculator, and the rule. */
export function EffectArithmetic({ effect: view, indicator }: EffectShown) {
  const { language, t } = useTongue();
  const { effect } = view;
  const format = effectFormat(effect, indicator);
  const decimals = effect.state === 'told' ? workingDecimals(effect, format) : format.decimals;
  const method = effect.state === 'told' ? effect.interval?.method : undefined;
  return (
    <section class="card" aria-labelledby="rechenweg">
      <h2 id="rechenweg">{t('effectArithmetic')}</h2>
      {effect.state === 'told' ? (
        <dl class="effect-working">
          <dt>{t('effectLevelBefore', { periods: windowWords(effect.before, language) })}</dt>
          <dd>{levelWorking(effect.before, { ...format, decimals }, language)}</dd>
          <dt>{t('effectLevelAfter', { periods: windowWords(effect.after, language) })}</dt>
          <dd>{levelWorking(effect.after, { ...format, decimals }, language)}</dd>
          <dt>{t('changeHead')}</dt>
          <dd>{changeWorking(effect, format, decimals, language)}</dd>
        </dl>
      ) : null}
      <PeriodTable view={view} indicator={indicator} />
      <p class="small quiet">{t('effectRule')}</p>
      {method === 'newcombe' ? <p class="small quiet">{t('effectIntervalNewcombe')}</p> : null}
      {method === 'mover' ? <p class="small quiet">{t('effectIntervalMover')}</p> : null}
    </section>
  );
}

/** Each period with its figure, its parts where it has any, and the side that it counts to. */
function PeriodTable({ view, indicator }: { view: EffectView; indicator: EffectShown['indicator'] }) {
  const { language, t } = useTongue();
  const { points } = view.series;
  const hasParts = points.some(({ numerator }) => numerator !== null);
  const label = t('effectPeriods');
  const { rows, rest } = useShortened(points.toReversed());
  return (
    <>
      <TableRegion
        label={label}
        take={{
          title: `${indicator.title[language]}: ${label}`,
          table: () => effectPeriodTable(points, (point) => t(sideOf(point, view)), indicator, language),
          points,
          indicators: [indicator.id],
        }}
      >
        <table class="table table--cards">
          <caption class="only-read">{label}</caption>
          <thead>
            <tr>
              <th scope="col">{t('period')}</th>
              <th scope="col" class="number">
                {t('value')}
              </th>
              {hasParts ? (
                <>
                  <th scope="col" class="number">
                    {t('numerator')}
                  </th>
                  <th scope="col" class="number">
                    {t('denominator')}
                  </th>
                </>
              ) : null}
              <th scope="col">{t('sideHead')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((point) => (
              <tr key={point.period}>
                <th scope="row">{formatPeriod(point.period, language, 'long')}</th>
                <td class="number" data-label={t('value')}>
                  {pointCell(point, indicator, language)}
                </td>
                {hasParts ? (
                  <>
                    <Count label={t('numerator')} count={point.numerator} />
                    <Count label={t('denominator')} count={point.denominator} />
                  </>
                ) : null}
                <td data-label={t('sideHead')}>{t(sideOf(point, view))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
      {rest}
    </>
  );
}

function Count({ label, count }: { label: string; count: number | null }) {
  const { language } = useTongue();
  return (
    <td class="number" data-label={label}>
      {count === null ? '–' : formatNumber(count, Number.isInteger(count) ? 0 : 2, language)}
    </td>
  );
}

function sideOf({ period, value, complete }: Point, { effect, during }: EffectView): TextKey {
  if (effect.state === 'told' && effect.before.periods.includes(period)) return 'side_before';
  if (effect.state === 'told' && effect.after.periods.includes(period)) return 'side_after';
  if (during.includes(period)) return 'side_during';
  return value === null || !complete ? 'side_incomplete' : 'side_none';
}
