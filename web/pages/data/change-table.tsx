import type { Change, ChangedIndicator, ChangeKind } from '../../../data/consequences.ts';
import { changeTable } from '../../charts/tables/change-table.ts';
import { changeWords, standingWords, stepWords } from '../../words/changes.ts';
import { formatPeriod } from '../../words/format.ts';
import { useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';
import { TableRegion } from '../frame/table-region.tsx';
import { To } from '../frame/to.tsx';

interface Props {
  kind: ChangeKind;
  /** Of all, also those that are not told one by one. */
  count: number;
  changes: readonly Change[];
  indicators: readonly ChangedIndicator[];
}

/** The figures of one kind of change, the old beside the new; those that are no surprise fold away. */
export function ChangeTable({ kind, count, changes, indicators }: Props) {
  const { language, t } = useTongue();
  const { get } = useQuery();
  const title = `${capitalised(changeWords(kind, language))}: ${t('values', { n: count })}`;
  const isStep = kind === 'changed';
  const isWhole = get('folgen') === kind || changes.length <= few;
  const shown = isWhole ? changes : changes.slice(0, few);
  return (
    <details class="change-group" open={unfolded.has(kind)}>
      <summary>{title}</summary>
      <TableRegion
        label={title}
        take={{ title, table: () => changeTable(kind, changes, indicators, language) }}
      >
        <table class="table table--cards change-table">
          <caption class="only-read">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t('indicator')}</th>
              <th scope="col">{t('period')}</th>
              <th scope="col" class="number">
                {t(kind === 'kept' ? 'staysAs' : 'before')}
              </th>
              {goesOn(kind) ? (
                <th scope="col" class="number">
                  {t('after')}
                </th>
              ) : null}
              {isStep ? (
                <th scope="col" class="number">
                  {t('difference')}
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {shown.map((change) => (
              <Row
                key={`${change.indicator} ${change.area} ${change.breakdown} ${change.period}`}
                kind={kind}
                change={change}
                indicator={indicators.find(({ id }) => id === change.indicator)}
              />
            ))}
          </tbody>
        </table>
      </TableRegion>
      {isWhole ? null : (
        <p class="table-rest">
          <To query={{ folgen: kind }} replace>
            {t('showChanges', { n: changes.length - few })}
          </To>
        </p>
      )}
      {count > changes.length && isWhole ? (
        <p class="small quiet">{t(isStep ? 'ofLargest' : 'ofTold', { n: changes.length, all: count })}</p>
      ) : null}
    </details>
  );
}

/** Of a kind, so many stand there at first. */
const few = 12;

const unfolded: ReadonlySet<ChangeKind> = new Set(['changed', 'lost', 'gained', 'vanished']);

function goesOn(kind: ChangeKind): boolean {
  return kind !== 'kept' && kind !== 'vanished';
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

interface RowProps {
  kind: ChangeKind;
  change: Change;
  indicator: ChangedIndicator | undefined;
}

function Row({ kind, change, indicator }: RowProps) {
  const { language, t } = useTongue();
  if (!indicator) return null;
  const { area, areaName, breakdown, breakdownLabel, period, before, after } = change;
  return (
    <tr>
      <th scope="row" class="wide">
        <To path={`/indikatoren/${indicator.id}`} query={{ gebiet: area, auswahl: breakdown }}>
          {indicator.title[language]}
        </To>
        <div class="small quiet">
          {areaName}
          {breakdown === '' ? '' : ` · ${breakdownLabel[language]}`}
        </div>
      </th>
      <td data-label={t('period')}>{formatPeriod(period, language, 'short')}</td>
      <td class="number" data-label={t(kind === 'kept' ? 'staysAs' : 'before')}>
        {standingWords(before, kind, indicator, language)}
      </td>
      {goesOn(kind) ? (
        <td class="number strong" data-label={t('after')}>
          {after ? standingWords(after, kind, indicator, language) : null}
        </td>
      ) : null}
      {kind === 'changed' ? (
        <td class="number" data-label={t('difference')}>
          {stepWords(change, indicator, language)}
        </td>
      ) : null}
    </tr>
  );
}
