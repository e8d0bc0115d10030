import type { Measure } from '../../../data/cycle/measure.ts';
import { formatDate } from '../../words/format.ts';
import { stepState } from '../../words/measure-steps.ts';
import { useTongue } from '../frame/language.ts';

/** The steps of a measure in a cell: each with its day and state. */
export function MeasureStepTexts({ measure, today }: { measure: Measure; today: string }) {
  const { language } = useTongue();
  return (
    <ul class="step-texts">
      {measure.steps.map((step, index) => {
        const { symbol, word } = stepState(step, today, language);
        const due = step.due === null ? '' : `${formatDate(step.due, language)}, `;
        return (
          <li key={index}>
            <span aria-hidden="true">{symbol}</span> {step.title}: {due}
            {word}
          </li>
        );
      })}
    </ul>
  );
}
