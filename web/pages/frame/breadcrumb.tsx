import { useTongue } from './language.ts';
import type { Changes } from './query.ts';
import { To } from './to.tsx';

export interface Step {
  title: string;
  path: string;
  query?: Changes;
}

/** The way to this page. */
export function Breadcrumb({ steps }: { steps: readonly Step[] }) {
  const { t } = useTongue();
  return (
    <nav class="breadcrumb" aria-label={t('breadcrumb')}>
      <ol>
        {steps.map((step) => (
          <li key={step.path + step.title}>
            <To path={step.path} query={step.query ?? {}}>
              {step.title}
            </To>
          </li>
        ))}
      </ol>
    </nav>
  );
}
