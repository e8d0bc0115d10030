import type { Effect, EffectView } from '../../../data/effect.ts';
import { effectTable } from '../../charts/effect-table.ts';
import { effectFormat, intervalText, refusalWords, signedChange, windowWords } from '../../words/effects.ts';
import { formatValue } from '../../words/format.ts';
import { useTongue } from '../frame/language.ts';
import { TableRegion } from '../frame/table-region.tsx';
import type { EffectShown } from './measure.ts';

/** The levels and changes of the area and of those that it is held against, over the same periods. */
export function EffectTable({ effect: view, indicator: exact }: EffectShown) {
  const { language, t } = useTongue();
  const indicator = effectFormat(view.effect, exact);
  const label = t('effectTableLabel');
  const hasOthers = view.comparisons.length > 0;
  if (view.effect.state === 'refused' && !hasOthers) return null;
  const taken = {
    title: `${exact.title[language]}: ${label}`,
    table: () => effectTable(view, exact, language),
    points: [view.series, ...view.comparisons.map(({ series }) => series)].flatMap(({ points }) => points),
    indicators: [exact.id],
  };
  return (
    <section class="card" aria-labelledby="veraenderung">
      <h2 id="veraenderung">{t('effectChanges')}</h2>
      <TableRegion label={label} take={taken}>
        <table class="table table--cards">
          <caption class="only-read">{label}</caption>
          <thead>
            <tr>
              <th scope="col">{t('area')}</th>
              <th scope="col">{t('beforeHead')}</th>
              <th scope="col">{t('afterHead')}</th>
              <th scope="col">{t('changeHead')}</th>
              <th scope="col">{t('rangeHead')}</th>
              {hasOthers ? <th scope="col">{t('besideHead')}</th> : null}
            </tr>
          </thead>
          <tbody>
            <Row
              name={view.series.areaName}
              effect={view.effect}
              beside={hasOthers ? null : undefined}
              indicator={indicator}
            />
            {view.comparisons.map(({ series, effect, beside }) => (
              <Row
                key={series.area}
                name={series.areaName}
                effect={effect}
                beside={beside}
                indicator={indicator}
              />
            ))}
          </tbody>
        </table>
      </TableRegion>
    </section>
  );
}

interface RowProps {
  name: string;
  effect: Effect;
  /** Left out where nothing is compared. */
  beside: EffectView['comparisons'][number]['beside'] | undefined;
  indicator: EffectShown['indicator'];
}

function Row({ name, effect, beside, indicator }: RowProps) {
  const { language, t } = useTongue();
  if (effect.state === 'refused') {
    return (
      <tr>
        <th scope="row">{name}</th>
        <td colSpan={beside === undefined ? 4 : 5}>{refusalWords(effect, language)}</td>
      </tr>
    );
  }
  return (
    <tr>
      <th scope="row">{name}</th>
      {(['before', 'after'] as const).map((side) => (
        <td key={side} data-label={t(side === 'before' ? 'beforeHead' : 'afterHead')}>
          {formatValue(effect[side].level, indicator, language)}
          <span class="quiet"> ({windowWords(effect[side], language)})</span>
        </td>
      ))}
      <td data-label={t('changeHead')}>{signedChange(effect.change, indicator, language)}</td>
      <td data-label={t('rangeHead')}>{intervalText(effect, indicator, language) ?? t('noRange')}</td>
      {beside === undefined ? null : (
        <td data-label={t('besideHead')}>
          {beside === null ? '–' : signedChange(beside, indicator, language)}
        </td>
      )}
    </tr>
  );
}
