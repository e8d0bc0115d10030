import type { IndicatorView } from '../../../data/contract.ts';
import type { PeriodKind } from '../../../data/period.ts';
import { Combobox } from '../../inputs/combobox.tsx';
import { kindWords } from '../../words/periods.ts';
import { areaText, useChoices } from '../data/choices.ts';
import { useAnswer } from '../frame/answer.ts';
import { useTongue } from '../frame/language.ts';
import { TickField } from '../records/fields/choice-field.tsx';
import { ChosenList } from '../records/fields/chosen-list.tsx';
import { AreaField, BreakdownField, IndicatorField } from '../records/fields/figure-fields.tsx';
import { YearField } from '../records/fields/read-field.tsx';
import { type FieldProps, textOf } from '../records/fields/text-field.tsx';
import { type Place, usePlace, usePlaceValue } from '../records/place.ts';
import { ChosenSelect } from './chosen-select.tsx';
import type { PartAt } from './part-at.ts';

/** Which figures of an indicator are shown: of which area, broken down how, over which years. */
export function IndicatorPartFields({ at }: { at: PartAt<'indicator'> }) {
  const { language, t } = useTongue();
  const { areaGroups } = useChoices();
  const id = textOf(usePlaceValue(at('indicator')));
  return (
    <>
      <IndicatorField at={at('indicator')} />
      <div class="part__ticks">
        <TickField at={at('chart')} />
        <TickField at={at('table')} />
        <TickField at={at('sheet')} />
      </div>
      <details class="part__more">
        <summary>{t('partMore')}</summary>
        <div class="part__fields">
          <div class="form-pair">
            <AreaField at={at('area')} none={t('partAreaOwn')} />
            {id === '' ? null : <OfIndicator key={id} id={id} at={at} language={language} />}
          </div>
          <BreakdownField at={at('breakdown')} />
          <AreasField at={at('compare')} groups={areaGroups} />
          <div class="form-pair">
            <YearField at={at('from')} />
            <YearField at={at('until')} />
          </div>
        </div>
      </details>
    </>
  );
}

function OfIndicator(props: { id: string; at: PartAt<'indicator'>; language: 'de' | 'en' }) {
  const { id, at, language } = props;
  const { t } = useTongue();
  const view = useAnswer('indicator', { params: { id } }).data;
  return (
    <>
      <ChosenSelect at={at('by')} none={t('partWhole')} choices={dimensionChoices(view, language)} />
      <FoldField at={at('fold')} kinds={view?.periodKinds ?? []} />
    </>
  );
}

function dimensionChoices(view: IndicatorView | null, language: 'de' | 'en') {
  const used = view?.dimensions.filter(({ id }) => view.brokenDownBy.includes(id)) ?? [];
  return used.map(({ id, title }) => ({ value: id, title: title[language] }));
}

/** Into which kind of period the stored ones are put together. */
export function FoldField({ at, kinds }: { at: Place<PeriodKind | null>; kinds: readonly PeriodKind[] }) {
  const { language, t } = useTongue();
  const choices = kinds.map((kind) => ({ value: kind, title: kindWords[kind][language] }));
  return <ChosenSelect at={at} none={t('asStored')} choices={choices} />;
}

interface AreasProps extends FieldProps<readonly string[]> {
  groups: ReturnType<typeof useChoices>['areaGroups'];
}

/** Several areas, found by typing. */
function AreasField({ at, label, groups }: AreasProps) {
  const { t } = useTongue();
  const place = usePlace(at, label);
  const keys = Array.isArray(place.value) ? place.value.map(textOf) : [];
  const options = groups.flatMap(({ choices }) => choices).filter(({ value }) => !keys.includes(value));
  return (
    <div class="picker">
      <Combobox
        id={place.id}
        label={t('optionalLabel', { label: place.title })}
        hint={t('pickHint')}
        error={place.error}
        text=""
        options={options}
        onChoose={(key) => place.set([...keys, key])}
      />
      <ChosenList
        label={place.title}
        inputId={place.id}
        chosen={keys.map((key) => ({ value: key, title: areaText(key, groups) }))}
        onRemove={(key) => place.set(keys.filter((other) => other !== key))}
      />
    </div>
  );
}
