import { useState } from 'preact/hooks';
import type { TypedRecord } from '../../../data/cycle/records.ts';
import { formatDate } from '../../words/format.ts';
import { stepState } from '../../words/measure-steps.ts';
import { useTongue } from '../frame/language.ts';
import { useSite } from '../frame/site.ts';
import { TableRegion } from '../frame/table-region.tsx';
import { TickDialog } from './tick-dialog.tsx';

/** The steps of a measure with their days; an open one is ticked off with the day on which it was done. */
export function MeasureSteps({ measure }: { measure: TypedRecord<'measure'> }) {
  const { language, t } = useTongue();
  const today = useSite().site?.today ?? '';
  const [ticked, setTicked] = useState<number | null>(null);
  const { steps } = measure.content;
  return (
    <section class="card" aria-labelledby="schritte">
      <h2 id="schritte">{t('measureSteps')}</h2>
      {steps.length === 0 ? <p class="quiet">{t('measureStepsNone')}</p> : null}
      {steps.length === 0 ? null : (
        <TableRegion label={t('measureSteps')}>
          <table class="table table--cards">
            <caption class="only-read">{t('measureSteps')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('measureStep')}</th>
                <th scope="col">{t('measureStepDue')}</th>
                <th scope="col">{t('measureStepState')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {steps.map((step, index) => {
                const { symbol, word, standing } = stepState(step, today, language);
                return (
                  <tr key={index}>
                    <th scope="row" class="wide">
                      {step.title}
                    </th>
                    <td class="nowrap" data-label={t('measureStepDue')}>
                      {step.due === null ? null : formatDate(step.due, language)}
                    </td>
                    <td
                      data-label={t('measureStepState')}
                      class={standing === 'late' ? 'late-step' : undefined}
                    >
                      <span aria-hidden="true">{symbol}</span>
                      {`\u00a0${word}`}
                    </td>
                    <td>
                      {standing === 'done' ? null : (
                        <Tick title={step.title} onTick={() => setTicked(index)} />
                      )}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </TableRegion>
      )}
      {ticked === null ? null : (
        <TickDialog measure={measure} step={ticked} today={today} onClose={() => setTicked(null)} />
      )}
    </section>
  );
}

function Tick({ title, onTick }: { title: string; onTick: () => void }) {
  const { t } = useTongue();
  return (
    <button type="button" class="text-button" aria-label={t('measureTickNamed', { title })} onClick={onTick}>
      {t('measureTick')}
    </button>
  );
}
