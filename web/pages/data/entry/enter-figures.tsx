import { useTongue } from '../../frame/language.ts';
import { To } from '../../frame/to.tsx';

/** From an indicator that lacks figures to the form for them. */
export function EnterFigures({ indicator }: { indicator: string }) {
  const { t } = useTongue();
  return (
    <To path="/daten/eingeben" query={{ art: 'einzeln', kennzahl: indicator }}>
      {t('enterFigures')}
    </To>
  );
}
