import type { IndicatorView } from '../../../data/contract.ts';
import { InputField } from '../../inputs/input-field.tsx';
import { SelectField } from '../../inputs/select-field.tsx';
import { kindWords } from '../../words/periods.ts';
import { ForStaff } from '../frame/audience.tsx';
import { useTongue } from '../frame/language.ts';
import { type Changes, useQuery } from '../frame/query.ts';
import { To } from '../frame/to.tsx';
import { readSelection } from '../indicators/selection.ts';
import type { Measure } from './measure.ts';
import { MeasureChoice } from './measure-choice.tsx';

interface Props {
  view: IndicatorView;
  measure: Measure;
}

/** Name and days of the measure, what is looked at, and what it is held against; each choice is an address. */
export function EffectForm({ view, measure }: Props) {
  const { t } = useTongue();
  const choose = useChoose();
  const isWrong = measure.to !== null && measure.from !== '' && measure.to < measure.from;
  return (
    <section class="card" aria-labelledby="massnahme">
      <h2 id="massnahme">{t('measureForm')}</h2>
      <p class="quiet group-lead">{t('effectLead')}</p>
      <div class="controls effect-form">
        <ForStaff>
          <MeasureChoice view={view} measure={measure} />
        </ForStaff>
        <InputField
          label={t('measureName')}
          type="text"
          value={measure.name}
          onInput={(value) => choose({ massnahme: value })}
        />
        <InputField
          label={t('measureFrom')}
          type="date"
          value={measure.from}
          hint={measure.from === '' ? t('noBeginning') : undefined}
          onInput={(value) => choose({ von: value })}
        />
        <InputField
          label={t('measureTo')}
          type="date"
          value={measure.to ?? ''}
          error={isWrong ? t('measureWrongOrder') : undefined}
          onInput={(value) => choose({ bis: value })}
        />
        <FigureFields view={view} />
        <ComparisonField view={view} measure={measure} />
      </div>
      <ChosenAreas view={view} measure={measure} />
    </section>
  );
}

function useChoose(): (changes: Changes) => void {
  const { here, go } = useQuery();
  return (changes) => go(here(changes), { replace: true });
}

/** Area, part and kind of period, where there is a choice. */
function FigureFields({ view }: { view: IndicatorView }) {
  const { language, t } = useTongue();
  const { get } = useQuery();
  const choose = useChoose();
  const { area, base, fold } = readSelection(get, view);
  return (
    <>
      {view.areas.length > 1 ? (
        <SelectField
          label={t('area')}
          value={area ?? ''}
          choices={view.areas.map(({ key, name }) => ({ value: key, title: name }))}
          onChoose={(value) => choose({ gebiet: value })}
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
          onChoose={(value) => choose({ zeitraum: value })}
        />
      ) : null}
    </>
  );
}

function ComparisonField({ view, measure }: Props) {
  const { t } = useTongue();
  const { get } = useQuery();
  const choose = useChoose();
  const { area } = readSelection(get, view);
  const free = view.areas.filter(({ key }) => key !== area && !measure.compare.includes(key));
  if (free.length === 0) return null;
  return (
    <SelectField
      label={t('addComparison')}
      value=""
      choices={[
        { value: '', title: t('noFurtherComparison') },
        ...free.map(({ key, name }) => ({ value: key, title: name })),
      ]}
      onChoose={(value) => choose({ vergleich: [...measure.compare, value].join(',') })}
    />
  );
}

function ChosenAreas({ view, measure }: Props) {
  const { t } = useTongue();
  const { get } = useQuery();
  const { area } = readSelection(get, view);
  const chosen = measure.compare.filter((key) => key !== area);
  if (chosen.length === 0) return null;
  return (
    <p class="small">
      {t('comparisonAreas')}:{' '}
      {chosen.map((key, index) => {
        const name = view.areas.find((one) => one.key === key)?.name ?? key;
        const rest = measure.compare.filter((other) => other !== key).join(',');
        return (
          <span key={key}>
            {index > 0 ? ', ' : ''}
            {name} (
            <To query={{ vergleich: rest === '' ? null : rest }} replace>
              {t('removeComparison', { area: name })}
            </To>
            )
          </span>
        );
      })}
    </p>
  );
}
