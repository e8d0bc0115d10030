import type { IndicatorView } from '../../../data/contract.ts';
import { SelectField } from '../../inputs/select-field.tsx';
import { useTongue } from '../frame/language.ts';
import { type Changes, useQuery } from '../frame/query.ts';
import { To } from '../frame/to.tsx';
import { areaGroups } from './controls.tsx';
import { areasAbove, canShowMonths, type Lens, mostOthers } from './lens.ts';
import type { Selection } from './selection.ts';

interface Props {
  view: IndicatorView;
  selection: Selection;
  lens: Lens;
}

/** Beside which areas, as what, and with which line beside the months: each choice is an address. */
export function LensControls({ view, selection, lens }: Props) {
  const { t } = useTongue();
  const { here, go } = useQuery();
  const choose = (changes: Changes) => go(here({ ...changes, wert: null, reihe: null }), { replace: true });
  return (
    <>
      <div class="controls lens">
        {selection.by === null && view.areas.length > 1 ? (
          <AddArea view={view} selection={selection} lens={lens} />
        ) : null}
        <SelectField
          label={t('display')}
          value={lens.isIndex ? 'index' : ''}
          choices={[
            { value: '', title: t('displayValues') },
            { value: 'index', title: t('displayIndex') },
          ]}
          onChoose={(value) => choose({ darstellung: value })}
        />
        {canShowMonths(selection, view) ? (
          <SelectField
            label={t('months')}
            value={lens.months ?? ''}
            choices={[
              { value: '', title: t('monthsOnly') },
              { value: 'mittel', title: t('monthsMean') },
              ...(lens.others.length === 0 ? [{ value: 'vorjahr', title: t('monthsBefore') }] : []),
            ]}
            onChoose={(value) => choose({ monate: value })}
          />
        ) : null}
      </div>
      <Compared view={view} lens={lens} />
    </>
  );
}

function AddArea({ view, selection, lens }: Props) {
  const tongue = useTongue();
  const { t } = tongue;
  const { here, go } = useQuery();
  const isOpen = ({ value }: { value: string }) => value !== selection.area && !lens.others.includes(value);
  const above = areasAbove(view, selection.area).map(({ key, name }) => ({ value: key, title: name }));
  const groups = [{ title: t('compareAbove'), choices: above }, ...areaGroups(view, tongue)].map((group) => ({
    ...group,
    choices: group.choices.filter(isOpen),
  }));
  const add = (key: string) => go(here({ vergleich: [...lens.others, key].join(',') }), { replace: true });
  return (
    <SelectField
      label={t('compareWith')}
      hint={lens.others.length >= mostOthers ? t('compareFull') : undefined}
      value=""
      choices={[{ value: '', title: t('compareNone') }]}
      groups={lens.others.length >= mostOthers ? [] : groups.filter(({ choices }) => choices.length > 0)}
      onChoose={add}
    />
  );
}

/** The areas that are compared, each with the way to leave it out. */
function Compared({ view, lens }: Pick<Props, 'view' | 'lens'>) {
  const { t } = useTongue();
  if (lens.others.length === 0) return null;
  return (
    <ul class="chosen-areas" aria-label={t('comparedAreas')}>
      {lens.others.map((key) => {
        const name = view.areas.find((area) => area.key === key)?.name ?? key;
        const rest = lens.others.filter((other) => other !== key).join(',');
        return (
          <li key={key}>
            {name}{' '}
            <To query={{ vergleich: rest }} label={t('compareRemove', { area: name })} replace>
              <span aria-hidden="true">×</span>
            </To>
          </li>
        );
      })}
    </ul>
  );
}
