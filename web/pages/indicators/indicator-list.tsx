import type { IndicatorEntry } from '../../../data/contract.ts';
import { indicatorTable } from '../../charts/tables/indicator-table.ts';
import { formatNumber, formatPeriod } from '../../words/format.ts';
import type { TextKey } from '../../words/texts.ts';
import { type Tongue, useTongue } from '../frame/language.ts';
import { TableRegion } from '../frame/table-region.tsx';
import { To } from '../frame/to.tsx';

interface Props {
  title: TextKey;
  lead: TextKey;
  entries: IndicatorEntry[];
}

/** A group of indicators as a table. */
export function IndicatorList({ title, lead, entries }: Props) {
  const { language, t } = useTongue();
  return (
    <section class="card" aria-labelledby={title}>
      <h2 id={title}>{t(title)}</h2>
      <p class="quiet group-lead">{t(lead)}</p>
      <TableRegion
        label={t(title)}
        take={{ title: t(title), table: () => indicatorTable(entries, language) }}
      >
        <table class="table table--cards indicator-table">
          <thead>
            <tr>
              <th scope="col">{t('indicator')}</th>
              <th scope="col">{t('unit')}</th>
              <th scope="col">{t('periods')}</th>
              <th scope="col" class="number">
                {t('areas')}
              </th>
              <th scope="col" class="number">
                {t('valuesHead')}
              </th>
              <th scope="col">{t('goals')}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <Row key={entry.indicator.id} entry={entry} />
            ))}
          </tbody>
        </table>
      </TableRegion>
    </section>
  );
}

function Row({ entry }: { entry: IndicatorEntry }) {
  const tongue = useTongue();
  const { language, t } = tongue;
  const { indicator, goals } = entry;
  return (
    <tr>
      <th scope="row">
        <To path={`/indikatoren/${indicator.id}`}>{indicator.title[language]}</To>
        <div class="small quiet">
          {t('fileId')}: <span class="code">{indicator.id}</span>
        </div>
      </th>
      <td data-label={t('unit')}>{indicator.unit[language]}</td>
      <td data-label={t('periods')}>{span(entry, tongue)}</td>
      <td class="number" data-label={t('areas')}>
        {formatNumber(entry.areas, 0, language)}
      </td>
      <td class="number" data-label={t('valuesHead')}>
        {formatNumber(entry.values, 0, language)}
      </td>
      <td data-label={t('goals')}>
        {goals.length === 0 ? <span class="quiet">{t('contextOnly')}</span> : null}
        {goals.map((goal) => (
          <div key={goal.key}>
            <To path={`/ziele/${goal.key}`}>{goal.title}</To>
          </div>
        ))}
      </td>
    </tr>
  );
}

function span({ firstPeriod, lastPeriod }: IndicatorEntry, { language, t }: Tongue): string {
  if (firstPeriod === null || lastPeriod === null) return t('noPeriods');
  const first = formatPeriod(firstPeriod, language, 'short');
  const last = formatPeriod(lastPeriod, language, 'short');
  return first === last ? first : t('fromTo', { first, last });
}
