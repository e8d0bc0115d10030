import type { AssessedTarget } from '../../../data/contract.ts';
import { changeFacts } from '../../words/assessment.ts';
import { useTongue } from '../frame/language.ts';

/** What changes a year, what still has to, and the pace since the baseline. */
export function ChangeFacts({ target }: { target: AssessedTarget }) {
  const { language } = useTongue();
  const facts = changeFacts(target, language);
  if (facts.length === 0) return null;
  return (
    <dl class="change-facts">
      {facts.map(({ label, value, note }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <span class="change-facts__value tabular">{value}</span>
            <span class="change-facts__note">{note}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
