import { useEffect, useRef } from 'preact/hooks';
import type { CheckResult, Completeness } from '../../../data/cycle/completeness.ts';
import { checkWords, shareWords } from '../../words/cycle.ts';
import { useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';
import { To } from '../frame/to.tsx';
import { wayOfGap } from './cycle-paths.ts';
import type { Cycle } from './use-cycle.ts';

/** How complete each field of action is, check by check, with what is missing and where it is mended. */
export function CompletenessSection({ fields }: Pick<Cycle, 'fields'>) {
  const { t } = useTongue();
  if (fields.length === 0) return null;
  return (
    <section class="card" aria-labelledby="vollstaendigkeit">
      <h2 id="vollstaendigkeit">{t('completenessTitle')}</h2>
      <p class="chart-card__sub">{t('completenessLead')}</p>
      <div class="completeness">
        {fields.map(({ field, completeness }) => (
          <FieldScore key={field.key} id={field.key} title={field.title} completeness={completeness} />
        ))}
      </div>
    </section>
  );
}

function FieldScore({ id, title, completeness }: { id: string; title: string; completeness: Completeness }) {
  const { language, t } = useTongue();
  const { get } = useQuery();
  const isAsked = get('feld') === id;
  const field = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isAsked) field.current?.scrollIntoView();
  }, [isAsked]);
  const { fulfilled, of, checks } = completeness;
  const share = shareWords(completeness, language);
  return (
    <section ref={field} class="completeness__field" aria-label={title}>
      <h3>{title}</h3>
      <p class="small">{t('completenessShare', { share, fulfilled, of })}</p>
      <meter class="completeness__bar" min={0} max={of} value={fulfilled} aria-label={`${title}: ${share}`} />
      <ul class="completeness__checks">
        {checks.map((check) => (
          <Check key={check.check} result={check} isOpen={isAsked} />
        ))}
      </ul>
    </section>
  );
}

function Check({ result, isOpen }: { result: CheckResult; isOpen: boolean }) {
  const { language, t } = useTongue();
  const { check, fulfilled, of, missing } = result;
  return (
    <li>
      <p>
        <span aria-hidden="true">{missing.length === 0 ? '✔' : '○'}</span> {checkWords[check][language]}:{' '}
        <span class="tabular">{t('completenessOf', { fulfilled, of })}</span>
      </p>
      {missing.length === 0 ? null : (
        <details open={isOpen}>
          <summary class="small">{t('completenessMore', { n: missing.length })}</summary>
          <ul class="small">
            {missing.map((gap) => {
              const { path, query = {} } = wayOfGap(result, gap);
              return (
                <li key={`${gap.kind} ${gap.key}`}>
                  <To path={path} query={query}>
                    {gap.title}
                    {gap.aim === null ? '' : ` – ${gap.aim[language]}`}
                  </To>
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </li>
  );
}
