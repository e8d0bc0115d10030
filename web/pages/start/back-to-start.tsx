import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';
import { startName } from './start-draft.ts';

/** The way back for whoever came from the guided start to bring figures. */
export function BackToStart() {
  const { t } = useTongue();
  if (!isStarting()) return null;
  return (
    <p>
      <To path="/start" query={{ schritt: '3' }}>
        {t('startResume')}
      </To>
    </p>
  );
}

function isStarting(): boolean {
  try {
    return sessionStorage.getItem(startName) !== null;
  } catch {
    return false;
  }
}
