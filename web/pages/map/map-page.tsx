import type { BoundarySet } from '../../../data/boundary-set.ts';
import type { Comparison } from '../../../data/comparison.ts';
import type { IndicatorView } from '../../../data/contract.ts';
import { SelectField } from '../../inputs/select-field.tsx';
import { ComparisonControls } from '../comparison/comparison-controls.tsx';
import { NothingInSelection, NothingToCompare, WayOut } from '../comparison/comparison-page.tsx';
import { ComparisonTable } from '../comparison/comparison-table.tsx';
import { useComparison } from '../comparison/use-comparison.ts';
import { useAnswer } from '../frame/answer.ts';
import { Answered } from '../frame/answered.tsx';
import { useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';
import { To } from '../frame/to.tsx';
import { IndicatorFrame } from '../indicators/indicator-frame.tsx';
import { chooseSet } from './map-data.ts';
import { MapSection } from './map-section.tsx';

/** An indicator's figures of several areas as a map. */
export function MapPage({ id }: { id: string }) {
  return (
    <IndicatorFrame id={id} tab="karte">
      {(view) => <Content view={view} />}
    </IndicatorFrame>
  );
}

function Content({ view }: { view: IndicatorView }) {
  const answer = useComparison(view);
  const sets = useAnswer('boundarySets');
  return (
    <>
      <Answered answer={answer}>
        {(comparison) => (
          <Answered answer={sets}>
            {({ sets: found }) =>
              comparison.groups.some(({ kind }) => kind === 'areas') ? (
                <Mapped view={view} comparison={comparison} sets={found} />
              ) : (
                <NothingToCompare />
              )
            }
          </Answered>
        )}
      </Answered>
      <WayOut answer={answer} />
    </>
  );
}

interface Props {
  view: IndicatorView;
  comparison: Comparison;
  sets: readonly BoundarySet[];
}

function Mapped({ view, comparison, sets }: Props) {
  const { t } = useTongue();
  const { get, here, go } = useQuery();
  const set = chooseSet(sets, comparison, get('grenzen'));
  return (
    <div class="stack">
      <section class="card">
        <ComparisonControls
          view={view}
          comparison={comparison}
          groups={comparison.groups.filter(({ kind }) => kind === 'areas')}
        >
          {sets.length > 1 ? (
            <SelectField
              label={t('mapSet')}
              value={set?.id ?? ''}
              choices={[
                ...(set ? [] : [{ value: '', title: '–' }]),
                ...sets.map(({ id, name }) => ({ value: id, title: name })),
              ]}
              onChoose={(value) => go(here({ grenzen: value }), { replace: true })}
            />
          ) : null}
          <SelectField
            label={t('mapClasses')}
            value={get('klassen') === 'schritte' ? 'schritte' : ''}
            choices={[
              { value: '', title: t('classesQuantile') },
              { value: 'schritte', title: t('classesSteps') },
            ]}
            onChoose={(value) => go(here({ klassen: value }), { replace: true })}
          />
        </ComparisonControls>
      </section>
      {comparison.period === null ? (
        <NothingInSelection />
      ) : (
        <Told view={view} comparison={comparison} set={set} />
      )}
    </div>
  );
}

/** The map and its figures as a table. */
function Told({ view, comparison, set }: Omit<Props, 'sets'> & { set: BoundarySet | undefined }) {
  const { t } = useTongue();
  return (
    <>
      {set ? <Drawn view={view} comparison={comparison} set={set} /> : <NoMap />}
      <section class="card" aria-labelledby="kartenwerte">
        <h2 id="kartenwerte">{t('valuesOnMap')}</h2>
        <ComparisonTable view={view} comparison={comparison} order="value" />
      </section>
    </>
  );
}

function Drawn({ view, comparison, set }: Omit<Props, 'sets'> & { set: BoundarySet }) {
  const { get } = useQuery();
  const answer = useAnswer('boundaries', { params: { id: set.id } });
  const mode = get('klassen') === 'schritte' ? 'steps' : 'quantile';
  return (
    <Answered answer={answer}>
      {(boundaries) => <MapSection view={view} comparison={comparison} boundaries={boundaries} mode={mode} />}
    </Answered>
  );
}

function NoMap() {
  const { t } = useTongue();
  return (
    <div class="empty">
      <h2>{t('noMapHere')}</h2>
      <p>{t('noMapHereRemedy')}</p>
      <p>
        <To path="/daten/karten">{t('toMaps')}</To>
      </p>
    </div>
  );
}
