import type { Severity as Grade } from '../../../data/problem.ts';
import { useTongue } from '../frame/language.ts';

const symbols: Record<Grade, string> = { error: '✕', warning: '▲', hint: 'ℹ' };

/** How bad, by symbol and word. */
export function Severity({ severity }: { severity: Grade }) {
  const { t } = useTongue();
  return (
    <span class={`severity severity--${severity}`}>
      <span aria-hidden="true">{symbols[severity]}</span> {t(`severity_${severity}`)}
    </span>
  );
}
