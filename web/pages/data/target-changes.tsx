import type { ChangedIndicator, Consequences, TargetChange } from '../../../data/consequences.ts';
import { targetChangeTable } from '../../charts/tables/target-change-table.ts';
import { formatPeriod, formatValue } from '../../words/format.ts';
import { whyNotAssessable } from '../../words/reasons.ts';
import { useTongue } from '../frame/language.ts';
import { StatePill } from '../frame/state-pill.tsx';
import { TableRegion } from '../frame/table-region.tsx';
import { To } from '../frame/to.tsx';
import { groupTargets } from './target-groups.ts';

/** Targets whose state, latest value or reason becomes another one, before and after. */
export function TargetChanges({ consequences }: { consequences: Consequences }) {
  const { t } = useTongue();
  const { targets, indicators } = consequences;
  const { changed, moved, explained } = groupTargets(targets);
  if (targets.length === 0) return <p>{t('noTargetChanges')}</p>;
  return (
    <>
      <Table title={t('changedTargets', { n: changed.length })} targets={changed} indicators={indicators} />
      <Table title={t('movedTargets', { n: moved.length })} targets={moved} indicators={indicators} />
      <Table
        title={t('explainedTargets', { n: explained.length })}
        targets={explained}
        indicators={indicators}
      />
    </>
  );
}

interface Props {
  title: string;
  targets: readonly TargetChange[];
  indicators: readonly ChangedIndicator[];
}

function Table({ title, targets, indicators }: Props) {
  const { language, t } = useTongue();
  if (targets.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <TableRegion
        label={title}
        take={{ title, table: () => targetChangeTable(targets, indicators, language) }}
      >
        <table class="table table--cards">
          <caption class="only-read">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t('goal')}</th>
              <th scope="col">{t('before')}</th>
              <th scope="col">{t('after')}</th>
            </tr>
          </thead>
          <tbody>
            {targets.map((target) => (
              <Row
                key={target.target}
                target={target}
                indicator={indicators.find(({ id }) => id === target.indicator)}
              />
            ))}
          </tbody>
        </table>
      </TableRegion>
    </div>
  );
}

function Row({ target, indicator }: { target: TargetChange; indicator: ChangedIndicator | undefined }) {
  const { language, t } = useTongue();
  if (!indicator) return null;
  const { goal, areaName, breakdown, breakdownLabel, before, after } = target;
  return (
    <tr>
      <th scope="row" class="wide">
        <To path={`/ziele/${goal.key}`}>{goal.title}</To>
        <div class="small quiet">
          {indicator.title[language]}, {areaName}
          {breakdown === '' ? '' : ` · ${breakdownLabel[language]}`}
        </div>
      </th>
      <td data-label={t('before')}>
        <Assessed assessed={before} other={after} indicator={indicator} />
      </td>
      <td data-label={t('after')}>
        <Assessed assessed={after} other={before} indicator={indicator} />
      </td>
    </tr>
  );
}

interface AssessedProps {
  assessed: TargetChange['before'];
  /** Beside it: the reason is told where it is another one. */
  other: TargetChange['before'];
  indicator: ChangedIndicator;
}

function Assessed({ assessed, other, indicator }: AssessedProps) {
  const { language } = useTongue();
  const { current } = assessed;
  return (
    <>
      <StatePill standing={assessed} />
      {assessed.reason !== null && assessed.reason !== other.reason ? (
        <div class="small">{whyNotAssessable({ ...assessed, duePeriod: null }, language)}.</div>
      ) : null}
      {current ? (
        <div class="small quiet tabular">
          {formatValue(current.value, indicator, language)} ·{' '}
          {formatPeriod(current.period, language, 'short')}
        </div>
      ) : null}
    </>
  );
}
