import type { Comparison } from '../../../data/comparison.ts';
import type { IndicatorView } from '../../../data/contract.ts';
import { SelectField } from '../../inputs/select-field.tsx';
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
    <Answered answer={answer}>
      {(comparison) =>
        comparison.group === null ? <NothingToCompare /> : <Compared view={view} comparison={comparison} />
      }
    </Answered>
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
      <ComparisonSection view={view} comparison={comparison} />
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
