import type { AssessedTarget } from '../../../data/contract.ts';
import { textCell, textColumn } from '../../../data/table.ts';
import { valueColumn } from '../../charts/figure-cells.ts';
import { subtitle } from '../../words/assessment.ts';
import { formatPeriod, formatValue } from '../../words/format.ts';
import { type Standing, stateWords } from '../../words/states.ts';
import { type Tongue, useTongue } from '../frame/language.ts';
import { TakeTable } from '../frame/take-table.tsx';
import type { Taken } from '../frame/taken.ts';

interface Row {
  period: string;
  value: number;
  standing: Standing;
}

/** The state in the periods before and in the current one, each by symbol and word. */
export function StateHistory({ target }: { target: AssessedTarget }) {
  const tongue = useTongue();
  const { t } = tongue;
  const { history, current, state, receding } = target.assessment;
  if (!current || history.every((past) => past.state === 'notAssessable')) return null;
  const rows: Row[] = [
    ...history.map((past) => ({ period: past.period, value: past.value, standing: past })),
    { ...current, standing: { state, receding } },
  ];
  return (
    <div class="state-history">
      <table>
        <caption>{t('stateHistory')}</caption>
        <thead class="only-read">
          <tr>
            <th scope="col">{t('period')}</th>
            <th scope="col">{t('stateHead')}</th>
            <th scope="col">{t('value')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <HistoryRow key={row.period} row={row} target={target} isLatest={index === rows.length - 1} />
          ))}
        </tbody>
      </table>
      <p class="small quiet">{t('stateHistoryNote')}</p>
      <TakeTable {...takenOf(rows, target, tongue)} />
    </div>
  );
}

function takenOf(rows: readonly Row[], target: AssessedTarget, { language, t }: Tongue): Taken {
  const { indicator } = target;
  return {
    title: `${subtitle(target, language)}: ${t('stateHistory')}`,
    name: `${indicator.title[language]}, ${t('stateHistory')}`,
    table: () => ({
      columns: [textColumn(t('period')), textColumn(t('stateHead')), valueColumn(t('value'), indicator)],
      rows: rows.map(({ period, standing, value }) => [
        textCell(formatPeriod(period, language, 'long')),
        textCell(stateWords(standing, language).word),
        { text: formatValue(value, indicator, language), value },
      ]),
    }),
    points: target.series.points,
    indicators: [indicator.id],
  };
}

function HistoryRow({ row, target, isLatest }: { row: Row; target: AssessedTarget; isLatest: boolean }) {
  const { language, t } = useTongue();
  const { symbol, word, tone } = stateWords(row.standing, language);
  return (
    <tr class={isLatest ? 'state-history__latest' : undefined}>
      <th scope="row">
        {formatPeriod(row.period, language, 'axis')}
        {isLatest ? <span class="only-read"> ({t('latestPeriod')})</span> : null}
      </th>
      <td class={`state-history__state state-history__state--${tone}`}>
        <span class="state__symbol" aria-hidden="true">
          {symbol}
        </span>{' '}
        {word}
      </td>
      <td class="tabular quiet">{formatValue(row.value, target.indicator, language)}</td>
    </tr>
  );
}
