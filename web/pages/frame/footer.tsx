import { useTongue } from './language.ts';
import { useSite } from './site.ts';

/** Version, who is looking, and that nothing leaves the house. */
export function Footer() {
  const { t } = useTongue();
  const { site } = useSite();
  return (
    <footer class="footer">
      <div class="container">
        <span>{site ? t('versionLine', { version: site.version, actor: site.actor }) : 'Zielkreis'}</span>
        <span>{t('noTelemetry')}</span>
      </div>
    </footer>
  );
}
