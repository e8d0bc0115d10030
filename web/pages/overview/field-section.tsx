import type { Overview } from '../../../data/contract.ts';
import { FieldScore } from '../cycle/field-score.tsx';
import { ForStaff } from '../frame/audience.tsx';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';
import { GoalCard } from './goal-card.tsx';

type Field = Overview['fields'][number];

/** A field of action with its goals. */
export function FieldSection({ field, goals }: Field) {
  const { t } = useTongue();
  const notes = [t('goalCount', { n: goals.length }), field.unit, field.body].filter((note) => note !== null);
  const id = `feld-${field.key}`;
  return (
    <section class="field" aria-labelledby={id}>
      <div class="field__head">
        <h2 id={id}>{field.title}</h2>
        <p class="field__note">
          {notes.join(' · ')}
          <FieldScore field={field.key} />
          <ForStaff>
            {' · '}
            <To
              path={`/handlungsfelder/${field.key}/bearbeiten`}
              label={t('strategyEditRowOf', { title: field.title })}
            >
              {t('strategyEditRow')}
            </To>
          </ForStaff>
        </p>
      </div>
      <ul class="goal-cards">
        {goals.map((entry) => (
          <GoalCard key={entry.goal.key} entry={entry} />
        ))}
      </ul>
    </section>
  );
}
