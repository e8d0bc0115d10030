import type { IndicatorView } from '../../../data/contract.ts';
import { InputField } from '../../inputs/input-field.tsx';
import { type ChoiceGroup, SelectField } from '../../inputs/select-field.tsx';
import { kindWords } from '../../words/periods.ts';
import { type Tongue, useTongue } from '../frame/language.ts';
import { type Changes, useQuery } from '../frame/query.ts';
import { useSite } from '../frame/site.ts';
import { asOfDay, dimensionsOf, type Selection } from './selection.ts';

/** Area, breakdown, period and state of the data: each choice is an address. */
export function Controls({ view, selection }: { view: IndicatorView; selection: Selection }) {
  const tongue = useTongue();
  const { language, t } = tongue;
  const { here, go } = useQuery();
  const { site } = useSite();
  const choose = (changes: Changes) => go(here({ ...changes, wert: null, reihe: null }), { replace: true });
  return (
    <div class="controls">
      <SelectField
        label={t('area')}
        value={selection.area ?? ''}
        choices={unknownArea(view, selection, tongue)}
        groups={areaGroups(view, tongue)}
        onChoose={(value) => choose({ gebiet: value })}
      />
      {view.bases.length > 1 ? (
        <SelectField
          label={t('base')}
          value={selection.base}
          choices={view.bases.map(({ key, label }) => ({ value: key, title: label[language] }))}
          onChoose={(value) => choose({ auswahl: value, gliederung: null })}
        />
      ) : null}
      {breakdownChoices(view, selection, tongue).length > 0 ? (
        <SelectField
          label={t('breakdown')}
          value={selection.by ?? ''}
          choices={[
            ...withoutBreakdown(view, selection, tongue),
            ...breakdownChoices(view, selection, tongue),
          ]}
          onChoose={(value) => choose({ gliederung: value })}
        />
      ) : null}
      {view.periodKinds.length > 1 ? (
        <SelectField
          label={t('periodKind')}
          value={selection.fold ?? ''}
          choices={[
            { value: '', title: t('asStored') },
            ...view.periodKinds.map((kind) => ({ value: kind, title: kindWords[kind][language] })),
          ]}
          onChoose={(value) => choose({ zeitraum: value })}
        />
      ) : null}
      <InputField
        label={t('asOf')}
        type="date"
        value={selection.asOf === null ? '' : asOfDay(selection.asOf)}
        {...(site ? { maximum: site.today } : {})}
        onInput={(value) => choose({ datenstand: value })}
      />
    </div>
  );
}

/** Keys of areas have at most twelve digits; what is longer was typed. */
const longestKey = 12;

/** An area that the address names although nothing is stored for it. */
function unknownArea(view: IndicatorView, { area }: Selection, { t }: Tongue) {
  if (area === null || view.areas.some(({ key }) => key === area)) return [];
  const key = area.length > longestKey ? `${area.slice(0, longestKey)}…` : area;
  return [{ value: area, title: t('areaWithoutValues', { key }) }];
}

const levels = ['municipality', 'district', 'region', 'state', 'country'] as const;

/** The municipality's own area first, then by level from the smallest up, each by name. */
export function areaGroups(view: IndicatorView, { language, t }: Tongue): ChoiceGroup[] {
  const [own, ...others] = view.areas;
  const byName = new Intl.Collator(language).compare;
  const groups = levels.map((level) => ({
    title: t(`level_${level}`),
    choices: others
      .filter((area) => area.level === level)
      .map((area) => ({ value: area.key, title: `${area.name} (${area.key})` }))
      .sort((a, b) => byName(a.title, b.title)),
  }));
  const first = own ? [{ title: t('ownArea'), choices: [{ value: own.key, title: own.name }] }] : [];
  return [...first, ...groups.filter((group) => group.choices.length > 0)];
}

/** Where only the parts of the base have values, there is nothing without a breakdown. */
function withoutBreakdown(view: IndicatorView, selection: Selection, { t }: Tongue) {
  const base = view.bases.find(({ key }) => key === selection.base);
  return base?.by ? [] : [{ value: '', title: t('noBreakdown') }];
}

/** Dimensions that are not decided by the base; a single figure's own breakdown has nothing below it. */
function breakdownChoices(view: IndicatorView, { base }: Selection, { language }: Tongue) {
  const decided = dimensionsOf(base);
  const isLeaf = base !== '' && view.bases.some(({ key, by }) => key === base && by === null);
  const open = isLeaf ? [] : view.brokenDownBy.filter((id) => !decided.includes(id));
  return open.map((id) => ({
    value: id,
    title: view.dimensions.find((dimension) => dimension.id === id)?.title[language] ?? id,
  }));
}
