import type { Comparison } from '../../../data/comparison.ts';
import type { IndicatorView } from '../../../data/contract.ts';
import { SelectField } from '../../inputs/select-field.tsx';
import type { Answer } from '../frame/answer.ts';
import { Answered } from '../frame/answered.tsx';
import { useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';
import { To } from '../frame/to.tsx';
import { IndicatorFrame } from '../indicators/indicator-frame.tsx';
import { ComparisonControls } from './comparison-controls.tsx';
import { ComparisonSection } from './comparison-section.tsx';
import { useComparison } from './use-comparison.ts';

/** An indicator's figures of several areas, or schools, held against each other. */
export function ComparisonPage({ id }: { id: string }) {
  return (
    <IndicatorFrame id={id} tab="vergleich">
      {(view) => <Content view={view} />}
    </IndicatorFrame>
  );
}

function Content({ view }: { view: IndicatorView }) {
  const answer = useComparison(view);
  return (
    <>
      <Answered answer={answer}>
        {(comparison) =>
          comparison.group === null ? <NothingToCompare /> : <Compared view={view} comparison={comparison} />
        }
      </Answered>
      <WayOut answer={answer} />
    </>
  );
}

/** From a selection that is refused, where there are no fields to change it by. */
export function WayOut({ answer }: { answer: Answer<Comparison> }) {
  const { t } = useTongue();
  if (answer.state !== 'failed' || answer.error.kind !== 'refused') return null;
  return (
    <p class="buttons">
      <To query={{ stand: null, zeitraum: null, gruppe: null }}>{t('withoutSelection')}</To>
    </p>
  );
}

function Compared({ view, comparison }: { view: IndicatorView; comparison: Comparison }) {
  const { t } = useTongue();
  const { get, here, go } = useQuery();
  return (
    <div class="stack">
      <section class="card">
        <ComparisonControls view={view} comparison={comparison}>
          <SelectField
            label={t('comparisonOrder')}
            value={get('ordnung') === 'name' ? 'name' : ''}
            choices={[
              { value: '', title: t('orderByValue') },
              { value: 'name', title: t('orderByName') },
            ]}
            onChoose={(value) => go(here({ ordnung: value }), { replace: true })}
          />
        </ComparisonControls>
      </section>
      {comparison.period === null ? (
        <NothingInSelection />
      ) : (
        <ComparisonSection view={view} comparison={comparison} />
      )}
    </div>
  );
}

/** The fields above lead out of it. */
export function NothingInSelection() {
  const { t } = useTongue();
  return (
    <div class="empty">
      <h2>{t('nothingInSelection')}</h2>
      <p>{t('nothingInSelectionRemedy')}</p>
    </div>
  );
}

/** Where figures of several areas come from. */
export function NothingToCompare() {
  const { t } = useTongue();
  return (
    <div class="empty">
      <h2>{t('nothingToCompare')}</h2>
      <p>{t('nothingToCompareRemedy')}</p>
      <p>
        <To path="/daten">{t('toData')}</To>
      </p>
    </div>
  );
}
