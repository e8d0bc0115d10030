import type { ComponentChildren } from 'preact';
import type { Comparison } from '../../../data/comparison.ts';
import type { IndicatorView } from '../../../data/contract.ts';
import { SelectField } from '../../inputs/select-field.tsx';
import { formatPeriod } from '../../words/format.ts';
import { kindWords } from '../../words/periods.ts';
import { type Tongue, useTongue } from '../frame/language.ts';
import { type Changes, useQuery } from '../frame/query.ts';
import { readSelection } from '../indicators/selection.ts';

interface Props {
  view: IndicatorView;
  comparison: Comparison;
  /** Groups that can be chosen, all by default. */
  groups?: Comparison['groups'];
  /** Further fields of the page. */
  children?: ComponentChildren;
}

/** Who is compared, in which period and section: each choice is an address. */
export function ComparisonControls({ view, comparison, groups = comparison.groups, children }: Props) {
  const tongue = useTongue();
  const { language, t } = tongue;
  const { get, here, go } = useQuery();
  const { base, fold } = readSelection(get, view);
  const choose = (changes: Changes) => go(here({ alle: null, ...changes }), { replace: true });
  return (
    <div class="controls">
      <SelectField
        label={t('comparisonGroup')}
        value={comparison.group ?? ''}
        groups={groupChoices(groups, tongue)}
        onChoose={(value) => choose({ gruppe: value })}
      />
      {comparison.periods.length > 0 ? (
        <SelectField
          label={t('period')}
          value={comparison.period ?? ''}
          choices={comparison.periods.map(({ key, valued }) => ({
            value: key,
            title: t('periodWithCount', { period: formatPeriod(key, language, 'long'), count: valued }),
          }))}
          onChoose={(value) => choose({ stand: value })}
        />
      ) : null}
      {view.bases.length > 1 ? (
        <SelectField
          label={t('base')}
          value={base}
          choices={view.bases.map(({ key, label }) => ({ value: key, title: label[language] }))}
          onChoose={(value) => choose({ auswahl: value })}
        />
      ) : null}
      {view.periodKinds.length > 1 ? (
        <SelectField
          label={t('periodKind')}
          value={fold ?? ''}
          choices={[
            { value: '', title: t('asStored') },
            ...view.periodKinds.map((kind) => ({ value: kind, title: kindWords[kind][language] })),
          ]}
          onChoose={(value) => choose({ zeitraum: value, stand: null })}
        />
      ) : null}
      {children}
    </div>
  );
}

function groupChoices(groups: Comparison['groups'], { language, t }: Tongue) {
  const choicesOf = (kind: Comparison['groups'][number]['kind']) =>
    groups
      .filter((group) => group.kind === kind)
      .map(({ id, title }) => ({ value: id, title: title[language] }));
  return [
    { title: t('groupsAreas'), choices: choicesOf('areas') },
    { title: t('groupsCategories'), choices: choicesOf('categories') },
  ].filter(({ choices }) => choices.length > 0);
}
