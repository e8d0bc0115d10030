import { useEffect, useState } from 'preact/hooks';
import { useTongue } from './language.ts';

const calm = 300;

/** Says that something is awaited, but only when it takes long enough to be noticed. */
export function Pending() {
  const { t } = useTongue();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), calm);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="pending" role="status" aria-live="polite">
      {late ? t('pending') : null}
    </div>
  );
}
