import { useTongue } from './language.ts';
import { useSite } from './site.ts';

/** Says that figures are invented, where they are; a municipality's own note otherwise. */
export function DemoNotice({ invented }: { invented: boolean }) {
  const { t } = useTongue();
  const { site } = useSite();
  const note = site?.municipality.note ?? null;
  if (!invented && note === null) return null;
  return (
    <p class="notice" role="note">
      <span>
        {invented ? (
          <>
            <strong>{t('demo')}</strong> {t('demoNote')}
          </>
        ) : (
          note
        )}
      </span>
    </p>
  );
}
