import type { DeliveryPeriod, SchoolReturn } from '../../../data/contract.ts';
import type { Delivery } from '../../../data/delivery.ts';
import { returnWords } from '../../words/deliveries.ts';
import { formatDate, formatPeriod } from '../../words/format.ts';
import { useAnswer } from '../frame/answer.ts';
import { Answered } from '../frame/answered.tsx';
import { type Tongue, useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';
import { TableRegion } from '../frame/table-region.tsx';
import { To } from '../frame/to.tsx';
import { ImportLink } from './import-link.tsx';
import { Pill } from './pill.tsx';

/** Which schools have reported for a period, and which are missing. */
export function ReturnList({ delivery, period }: { delivery: Delivery; period: DeliveryPeriod }) {
  const { language, t } = useTongue();
  const answer = useAnswer('returns', { params: { id: delivery.key }, query: { period: period.period } });
  return (
    <section class="card" aria-labelledby="rueckmeldungen">
      <h2 id="rueckmeldungen">
        {t('returnsTitle', { period: formatPeriod(period.period, language, 'long') })}
      </h2>
      <Answered answer={answer}>
        {(list) =>
          list.period.returns === null ? (
            <p class="quiet">{t('noSchoolAsked')}</p>
          ) : (
            <Content period={list.period} returns={list.period.returns} schools={list.schools} />
          )
        }
      </Answered>
    </section>
  );
}

interface ContentProps {
  period: DeliveryPeriod;
  returns: NonNullable<DeliveryPeriod['returns']>;
  schools: readonly SchoolReturn[];
}

function Content({ period, returns, schools }: ContentProps) {
  const { t } = useTongue();
  const { get } = useQuery();
  const missing = schools.filter(({ state }) => state === 'missing');
  const onlyMissing = get('schulen') !== 'alle' && missing.length > 0;
  const missingKey = period.state === 'overdue' ? 'missingSchools' : 'outstandingSchools';
  const rest = schools.filter(({ state }) => state !== 'missing');
  return (
    <>
      <p class="returns__sentence">
        <strong>{t('returnsSentence', { reported: returns.reported, due: returns.due })}</strong>{' '}
        {missing.length > 0 ? t(missingKey, { n: missing.length }) : t('noMissingSchools')}{' '}
        {missing.length > 0 ? (
          <To query={{ schulen: onlyMissing ? 'alle' : null }} replace>
            {t(onlyMissing ? 'allSchools' : 'missingOnly')}
          </To>
        ) : null}
      </p>
      <TableRegion label={t('returnsTable')}>
        <table class="table table--cards" aria-labelledby="rueckmeldungen">
          <thead>
            <tr>
              <th scope="col">{t('schoolHead')}</th>
              <th scope="col">{t('schoolForm')}</th>
              <th scope="col">{t('providerHead')}</th>
              <th scope="col">{t('state')}</th>
              <th scope="col">{t('receiptHead')}</th>
            </tr>
          </thead>
          <tbody>
            {[...missing, ...(onlyMissing ? [] : rest)].map((school) => (
              <Row key={school.number} school={school} period={period} />
            ))}
          </tbody>
        </table>
      </TableRegion>
    </>
  );
}

function Row({ school, period }: { school: SchoolReturn; period: DeliveryPeriod }) {
  const tongue = useTongue();
  const { language, t } = tongue;
  return (
    <tr>
      <th scope="row" class="wide">
        {school.name}
        <div class="small quiet">{t('schoolNumber', { number: school.number })}</div>
      </th>
      <td data-label={t('schoolForm')}>{school.form[language]}</td>
      <td data-label={t('providerHead')}>{school.provider ?? t('notNamed')}</td>
      <td data-label={t('state')}>
        <Pill words={returnWords(school.state, period, language)} />
      </td>
      <td data-label={t('receiptHead')}>
        {school.state === 'reported' && school.import ? (
          <ImportLink file={school.import} />
        ) : (
          <span class="small">{whyNot(school, period, tongue)}</span>
        )}
      </td>
    </tr>
  );
}

/** Since when a school is missing, or why it is not asked. */
function whyNot(school: SchoolReturn, period: DeliveryPeriod, { language, t }: Tongue): string {
  if (school.state === 'notDue') {
    const [key, day] =
      school.closed === null
        ? (['openedOn', school.opened] as const)
        : (['closedOn', school.closed] as const);
    return day === null ? '' : t(key, { date: formatDate(day, language) });
  }
  const date = formatDate(period.due, language);
  const since = t(period.state === 'overdue' ? 'missingSince' : 'dueOn', { date });
  return school.import ? `${since}, ${t('gapDelivered', { file: school.import.fileName })}` : since;
}
