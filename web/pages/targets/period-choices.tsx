import type { Content } from '../../../data/cycle/records.ts';
import { maybeYearsLater } from '../../../data/period-years.ts';
import type { Series } from '../../../data/series.ts';
import { SelectField } from '../../inputs/select-field.tsx';
import { formatPeriod } from '../../words/format.ts';
import { typedDecimal } from '../../words/typed-decimal.ts';
import { useTongue } from '../frame/language.ts';
import { type At, type Place, usePlace } from '../records/place.ts';

/** Periods to come, of the kind that the indicator's values have; choosing one fills the field above. */
export function DueChoice({ at, last }: { at: Place<string | null>; last: string | undefined }) {
  const { language, t } = useTongue();
  const place = usePlace(at);
  const later = Array.from({ length: 10 }, (_, index) =>
    last === undefined ? undefined : maybeYearsLater(last, index + 1),
  ).filter((period) => period !== undefined);
  if (later.length === 0) return null;
  return (
    <SelectField
      label={t('dueChoice')}
      value={later.find((period) => period === place.value) ?? ''}
      choices={[
        { value: '', title: t('recordNoChoice') },
        ...later.map((period) => ({ value: period, title: formatPeriod(period, language, 'long') })),
      ]}
      onChoose={(period) => place.set(period === '' ? null : period)}
    />
  );
}

/** A stored value as the baseline: fills its period and its figure. */
export function KnownValueChoice({ at, points }: { at: At<Content<'target'>>; points: Series['points'] }) {
  const { language, t } = useTongue();
  const period = usePlace(at('baselinePeriod'));
  const figure = usePlace(at('baselineValue'));
  const known = points.flatMap((point) => (point.value === null ? [] : [{ ...point, value: point.value }]));
  if (known.length === 0) return null;
  return (
    <SelectField
      label={t('baselineChoice')}
      value={known.find((point) => point.period === period.value)?.period ?? ''}
      choices={[
        { value: '', title: t('recordNoChoice') },
        ...known.map((point) => ({
          value: point.period,
          title: `${formatPeriod(point.period, language, 'long')}: ${typedDecimal(rounded(point.value), language)}`,
        })),
      ]}
      onChoose={(chosen) => {
        const point = known.find((one) => one.period === chosen);
        period.set(point?.period ?? null);
        figure.set(point ? rounded(point.value) : null);
      }}
    />
  );
}

/** As many places as people write down. */
function rounded(value: number): number {
  return Number(value.toFixed(2));
}
