import type { Receiver } from '../../../data/audience.ts';
import { errorOf, type Fault } from '../../inputs/error-summary.tsx';
import { InputField } from '../../inputs/input-field.tsx';
import { SelectField } from '../../inputs/select-field.tsx';
import { useTongue } from '../frame/language.ts';
import { type RulesDraft, sourceId } from './rules-draft.ts';

interface Props {
  audience: Receiver;
  draft: RulesDraft;
  sources: readonly { source: string; title: string }[];
  faults: readonly Fault[];
  onChange: (changes: Partial<RulesDraft>) => void;
}

/** Sources whose own rules ask for higher counts. */
export function SourceRules({ audience, draft, sources, faults, onChange }: Props) {
  const { t } = useTongue();
  const free = sources.filter(({ source }) => draft.sources.every((one) => one.source !== source));
  return (
    <>
      <h3>{t('ruleForSources')}</h3>
      <ul class="rules__list">
        {draft.sources.map((one) => {
          const field = sourceId(audience, one.source);
          const title = sources.find(({ source }) => source === one.source)?.title ?? one.source;
          return (
            <li key={one.source}>
              <InputField
                id={field}
                label={title}
                type="text"
                inputMode="decimal"
                value={one.threshold}
                error={errorOf(faults, field)}
                onInput={(threshold) =>
                  onChange({
                    sources: draft.sources.map((other) => (other === one ? { ...one, threshold } : other)),
                  })
                }
              />
              <button
                type="button"
                class="text-button"
                onClick={() => onChange({ sources: draft.sources.filter((other) => other !== one) })}
              >
                {t('removeSource')}
                <span class="only-read"> {title}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {free.length > 0 ? (
        <SelectField
          label={t('addSource')}
          value=""
          choices={[
            { value: '', title: t('chooseSource') },
            ...free.map(({ source, title }) => ({ value: source, title })),
          ]}
          onChoose={(source) => {
            if (source !== '')
              onChange({ sources: [...draft.sources, { source, threshold: draft.threshold }] });
          }}
        />
      ) : null}
    </>
  );
}
