import { useState } from 'preact/hooks';
import type { Indicator } from '../../../data/indicator.ts';
import type { Fault } from '../../inputs/error-summary.tsx';
import { originFaults } from '../data/entry/origin-field.tsx';
import { figuresFile } from '../data/entry/single-figures.ts';
import { useTongue } from '../frame/language.ts';
import { useSite } from '../frame/site.ts';
import { emptyRow, type StartDraft } from './start-draft.ts';
import { figuresOf, findRowFaults } from './typed-rows.ts';
import { useTaking } from './use-taking.ts';

/** The typed rows on their way into the collection: what is wrong with them, and `submit`, which takes them over. */
export function useTyping(
  draft: StartDraft,
  indicator: Indicator | undefined,
  onTaken: (changes: Partial<StartDraft>) => void,
) {
  const { t } = useTongue();
  const { site } = useSite();
  const [attempts, setAttempts] = useState(0);
  const { taking, take } = useTaking(() => onTaken({ rows: [emptyRow, emptyRow, emptyRow], origin: '' }));
  const figures = indicator ? figuresOf(draft.rows, indicator).map(({ figure }) => figure) : [];
  const hasTyped = figures.length > 0;
  const wrong: Fault[] =
    indicator && hasTyped
      ? [
          ...findRowFaults(draft.rows, indicator, ({ key, fillings }) => t(key, fillings)),
          ...originFaults(draft.origin).map(({ field, key }) => ({ field, text: t(key) })),
        ]
      : [];
  const submit = () => {
    setAttempts(attempts + 1);
    if (wrong.length === 0 && site) void take(figuresFile(figures, [], site.today), draft.origin);
  };
  return { hasTyped, faults: attempts === 0 ? [] : wrong, attempts, taking, submit };
}

export type Typing = ReturnType<typeof useTyping>;
