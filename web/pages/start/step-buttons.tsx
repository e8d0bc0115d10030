import { Button } from '../frame/button.tsx';
import { useTongue } from '../frame/language.ts';

interface Props {
  act: string;
  busy?: boolean;
  onBack?: (() => void) | undefined;
  onCancel: () => void;
}

/** The ways out of a step; the first one submits its form. */
export function StepButtons({ act, busy = false, onBack, onCancel }: Props) {
  const { t } = useTongue();
  return (
    <div class="buttons">
      <Button type="submit" disabled={busy}>
        {act}
      </Button>
      {onBack ? (
        <Button kind="secondary" onClick={onBack}>
          {t('startBack')}
        </Button>
      ) : null}
      <Button kind="tertiary" onClick={onCancel}>
        {t('startCancel')}
      </Button>
    </div>
  );
}
