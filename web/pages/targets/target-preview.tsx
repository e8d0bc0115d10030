import { useCallback } from 'preact/hooks';
import type { AssessedTarget } from '../../../data/contract.ts';
import { targetFaultCodes } from '../../../data/target-faults.ts';
import { headline, operationalisation, subtitle } from '../../words/assessment.ts';
import { targetFaultText } from '../../words/target-faults.ts';
import { Alert } from '../frame/alert.tsx';
import { Chart, type Draw } from '../frame/chart.tsx';
import { useTongue } from '../frame/language.ts';
import { StatePill } from '../frame/state-pill.tsx';
import { TakeChart } from '../frame/take-chart.tsx';
import { takenOf } from '../goal/taken-target.ts';
import type { TargetPreview } from './use-preview.ts';

/** The indicator's series with the target that is being typed, and the target in words. */
export function TargetPreviewCard({ preview }: { preview: TargetPreview | null }) {
  const { language, t } = useTongue();
  const codes = targetFaultCodes.filter((code) => preview?.faults.some((fault) => fault.code === code));
  return (
    <aside class="card target-preview" aria-labelledby="vorschau">
      <h2 id="vorschau">{t('targetPreview')}</h2>
      {codes.length > 0 ? (
        <Alert tone="warning" title={t('targetFaults', { n: codes.length })} live="polite">
          <ul>
            {codes.map((code) => (
              <li key={code}>{targetFaultText({ code }, language)}</li>
            ))}
          </ul>
        </Alert>
      ) : null}
      {preview?.entry ? <Shown entry={preview.entry} /> : <p class="quiet">{t('targetPreviewLead')}</p>}
    </aside>
  );
}

function Shown({ entry }: { entry: AssessedTarget }) {
  const { language } = useTongue();
  const draw = useCallback<Draw>((drawings, options) => drawings.goalChart(entry, options), [entry]);
  return (
    <>
      <p class="target-preview__state">
        <StatePill standing={entry.assessment} />
      </p>
      <p class="target-preview__headline">{headline(entry, language)}</p>
      <p class="chart-card__sub">{subtitle(entry, language)}</p>
      <Chart draw={draw} class="chart" height={260} />
      <TakeChart draw={draw} {...takenOf(entry, language)} />
      <dl class="facts">
        {operationalisation(entry, language)
          .slice(6)
          .map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}
