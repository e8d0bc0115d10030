import type { IndicatorView, Response, SeriesQuery } from '../../../data/contract.ts';
import type { SameInstitutions as Comparison } from '../../../data/same-institutions.ts';
import type { Language } from '../../../data/words.ts';
import { SelectField } from '../../inputs/select-field.tsx';
import { formatNumber, formatPeriod, formatValue } from '../../words/format.ts';
import { periodInSentence } from '../../words/periods.ts';
import { useAnswer } from '../frame/answer.ts';
import { Failure } from '../frame/failure.tsx';
import { useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';

interface Props {
  query: SeriesQuery;
  view: IndicatorView;
}

/** The latest change, or any other, by the schools that reported in both periods; nothing where no schools report. */
export function SameInstitutions({ query: { by: _by, compare: _compare, ...query }, view }: Props) {
  const { get } = useQuery();
  const [from, to] = [get('von'), get('bis')];
  const asked = { ...query, ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) };
  const answer = useAnswer('sameInstitutions', { query: asked });
  if (answer.state === 'failed') return <Failure error={answer.error} retry={answer.retry} />;
  if (answer.state === 'pending' || !isWorthShowing(answer.data, from !== null || to !== null)) return null;
  return <Shown data={answer.data} view={view} />;
}

/** Beside complete returns the figures themselves are comparable. */
function isWorthShowing(
  { periods, comparison, reason }: Response<'sameInstitutions'>,
  isAsked: boolean,
): boolean {
  if (periods.length < 2) return false;
  return isAsked || reason === 'noneInBoth' || (comparison !== null && comparison.leftOut.length > 0);
}

function Shown({ data, view }: { data: Response<'sameInstitutions'>; view: IndicatorView }) {
  const { t } = useTongue();
  const { comparison } = data;
  return (
    <section class="card" aria-labelledby="dieselben-schulen">
      {comparison ? (
        <Told comparison={comparison} view={view} />
      ) : (
        <>
          <h2 id="dieselben-schulen">{t('sameSchoolsHead')}</h2>
          <Refused data={data} />
        </>
      )}
      <Periods data={data} />
      {comparison ? <LeftOut comparison={comparison} /> : null}
    </section>
  );
}

/** The finding as a sentence, what all that reported would say beside it, and the counts to do it again. */
function Told({ comparison, view }: { comparison: Comparison; view: IndicatorView }) {
  const { language, t } = useTongue();
  const { from, to, institutions } = comparison;
  const steps = (side: 'same' | 'all') =>
    [from[side], to[side]]
      .map(({ value }) => formatValue(value, view.entry.indicator, language))
      .join('\u00a0→\u00a0');
  const [before, after] = [from.same, to.same].map((side) => countsOf(side, language));
  return (
    <>
      <h2 id="dieselben-schulen">{t('sameSchools', { n: institutions, steps: steps('same') })}</h2>
      <p class="same-schools">
        {t('allReported', { steps: steps('all'), from: from.reported, to: to.reported })}
      </p>
      <p class="quiet group-lead">
        {comparison.leftOut.length === 0 ? t('sameSchoolsAll') : t('sameSchoolsLead')}
        {before && after ? ` ${t('sameSchoolsCounts', { before, after })}` : ''}
      </p>
    </>
  );
}

/** "26.017 von 16.558": numerator and denominator of a rate. */
function countsOf({ numerator, denominator }: Comparison['from']['all'], language: Language): string | null {
  if (numerator === null || denominator === null) return null;
  const [part, whole] = [numerator, denominator].map((number) =>
    formatNumber(number, Number.isInteger(number) ? 0 : 1, language),
  );
  return `${part}\u00a0÷\u00a0${whole}`;
}

function Refused({ data: { periods, reason } }: { data: Response<'sameInstitutions'> }) {
  const { language, t } = useTongue();
  const { get } = useQuery();
  const name = (key: string | null | undefined) => formatPeriod(key ?? '', language, 'short');
  if (reason !== 'break') return <p>{t('same_noneInBoth')}</p>;
  return (
    <p>{t('same_break', { from: name(get('von') ?? periods[1]), to: name(get('bis') ?? periods[0]) })}</p>
  );
}

/** Any two periods: the address says which. */
function Periods({ data: { periods, comparison } }: { data: Response<'sameInstitutions'> }) {
  const { language, t } = useTongue();
  const { get, here, go } = useQuery();
  const [from, to] = [
    comparison?.from.period ?? get('von') ?? periods[1] ?? '',
    comparison?.to.period ?? get('bis') ?? periods[0] ?? '',
  ];
  const choices = periods.map((key) => ({ value: key, title: formatPeriod(key, language, 'long') }));
  const choose = (changes: { von?: string; bis?: string }) =>
    go(here({ von: from, bis: to, ...changes }), { replace: true });
  return (
    <div class="controls">
      <SelectField
        label={t('periodFrom')}
        value={from}
        choices={choices.filter(({ value }) => value !== to)}
        onChoose={(von) => choose({ von })}
      />
      <SelectField
        label={t('periodTo')}
        value={to}
        choices={choices.filter(({ value }) => value !== from)}
        onChoose={(bis) => choose({ bis })}
      />
    </div>
  );
}

function LeftOut({ comparison: { leftOut, from, to } }: { comparison: Comparison }) {
  const { language, t } = useTongue();
  if (leftOut.length === 0) return null;
  const fillings = {
    from: periodInSentence(from.period, language),
    to: periodInSentence(to.period, language),
  };
  return (
    <details class="left-out" open={leftOut.length <= 6}>
      <summary>{t('leftOutSchools', { n: leftOut.length })}</summary>
      <ul>
        {leftOut.map(({ key, name, why }) => (
          <li key={key}>
            {name} <span class="quiet">({t(`leftOut_${why}`, fillings)})</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
