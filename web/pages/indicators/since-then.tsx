import type { IndicatorView } from '../../../data/contract.ts';
import type { Point, Series } from '../../../data/series.ts';
import type { PointChange } from '../../../data/series-changes.ts';
import { pointChangeTable } from '../../charts/tables/point-change-table.ts';
import { stepBetween, stepWords } from '../../words/changes.ts';
import { formatPeriod, formatValue } from '../../words/format.ts';
import { gapWords } from '../../words/points.ts';
import { type Tongue, useTongue } from '../frame/language.ts';
import { TableRegion } from '../frame/table-region.tsx';
import { To } from '../frame/to.tsx';
import { columnTitle } from '../series/matrix-table.tsx';

interface Props {
  changes: readonly PointChange[];
  /** Of both states, to name their breakdowns. */
  series: readonly Series[];
  indicator: IndicatorView['entry']['indicator'];
  /** The day or time in words. */
  date: string;
}

/** What differs between the state of the data that is shown and today's, side by side. */
export function SinceThen({ changes, series, indicator, date }: Props) {
  const { t } = useTongue();
  return (
    <section class="card" aria-labelledby="seither">
      <h2 id="seither">
        {changes.length === 0 ? t('sinceThenNothing') : t('sinceThen', { n: changes.length })}
      </h2>
      <p class="quiet group-lead">
        {changes.length === 0 ? null : `${t('sinceThenLead', { date })} `}
        <To query={{ datenstand: null, wert: null, reihe: null }}>{t('toToday')}</To>
      </p>
      {changes.length === 0 ? null : <Table changes={changes} series={series} indicator={indicator} />}
    </section>
  );
}

function Table({ changes, series, indicator }: Omit<Props, 'date'>) {
  const tongue = useTongue();
  const { language, t } = tongue;
  const label = t('sinceThen', { n: changes.length });
  return (
    <TableRegion
      label={label}
      take={{
        title: `${indicator.title[language]}: ${label}`,
        table: () =>
          pointChangeTable(changes, (breakdown) => titleOf(breakdown, series, tongue), indicator, language),
        points: changes.flatMap(({ before, after }) => [before ?? [], after ?? []].flat()),
        indicators: [indicator.id],
      }}
    >
      <table class="table table--cards">
        <caption class="only-read">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{t('period')}</th>
            <th scope="col">{t('breakdown')}</th>
            <th scope="col" class="number">
              {t('thenHead')}
            </th>
            <th scope="col" class="number">
              {t('todayHead')}
            </th>
            <th scope="col" class="number">
              {t('difference')}
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ breakdown, period, before, after }) => (
            <tr key={`${breakdown} ${period}`}>
              <th scope="row">{formatPeriod(period, language, 'long')}</th>
              <td data-label={t('breakdown')}>{titleOf(breakdown, series, tongue)}</td>
              <td class="number" data-label={t('thenHead')}>
                {cellOf(before, indicator, tongue)}
              </td>
              <td class="number strong" data-label={t('todayHead')}>
                {cellOf(after, indicator, tongue)}
              </td>
              <td class="number" data-label={t('difference')}>
                {stepWords(stepBetween(before?.value, after?.value), indicator, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

function titleOf(breakdown: string, series: readonly Series[], tongue: Tongue): string {
  const named = series.find((entry) => entry.breakdown === breakdown);
  return named ? columnTitle(named, tongue) : breakdown;
}

/** A point of one of the states, in words. */
function cellOf(point: Point | null, indicator: Props['indicator'], { language, t }: Tongue): string {
  if (!point) return t('notThere');
  return point.value === null ? gapWords(point, language) : formatValue(point.value, indicator, language);
}
