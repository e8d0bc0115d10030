import type { IndicatorView } from '../../../data/contract.ts';
import { SelectField } from '../../inputs/select-field.tsx';
import { useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';
import { maybeEffectQuery } from '../measures/effect-query.ts';
import { useRecords } from '../records/use-records.ts';
import type { Measure } from './measure.ts';

interface Props {
  view: IndicatorView;
  measure: Measure;
}

/** The measures on record that are to move this indicator; choosing one fills in its name, days and part. */
export function MeasureChoice({ view, measure }: Props) {
  const { t } = useTongue();
  const { here, go } = useQuery();
  const records = useRecords('measure').data ?? [];
  const offered = records.flatMap((record) =>
    record.content.effects
      .filter(({ indicator }) => indicator === view.entry.indicator.id)
      .flatMap((effect, index) => {
        const query = maybeEffectQuery(record, effect);
        return query ? [{ id: `${record.key} ${index}`, title: record.title, query }] : [];
      }),
  );
  if (offered.length === 0) return null;
  const chosen = offered.find(({ query }) => query.massnahme === measure.name && query.von === measure.from);
  return (
    <SelectField
      label={t('measureChoose')}
      value={chosen?.id ?? ''}
      choices={[
        { value: '', title: t('measureChooseNone') },
        ...offered.map(({ id, title }) => ({ value: id, title })),
      ]}
      onChoose={(id) => {
        const found = offered.find((one) => one.id === id);
        go(here(found ? found.query : { massnahme: null, von: null, bis: null }), { replace: true });
      }}
    />
  );
}
