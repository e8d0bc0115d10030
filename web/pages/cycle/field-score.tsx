import { shareWords } from '../../words/cycle.ts';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';
import { useCycleAround } from './cycle-context.tsx';
import { cyclePath } from './cycle-paths.ts';

/** How complete a field of action is, with the way to what is missing. Stays away silently where it can't be had. */
export function FieldScore({ field }: { field: string }) {
  const { language, t } = useTongue();
  const score = useCycleAround()?.fields.find((one) => one.field.key === field)?.completeness;
  if (!score) return null;
  return (
    <>
      {' · '}
      <To path={cyclePath} query={{ feld: field }}>
        {t('completenessShort', { share: shareWords(score, language) })}
      </To>
    </>
  );
}
