import type { Site } from '../../../data/contract.ts';
import { useTongue } from './language.ts';
import { useSite } from './site.ts';
import { To } from './to.tsx';

/** Version, who of the staff is looking, and that nothing leaves the house. */
export function Footer() {
  const { t } = useTongue();
  const { site } = useSite();
  const nameVersion = ({ version, actor, audience }: Site) =>
    audience === 'staff' ? t('versionLine', { version, actor }) : t('versionOnly', { version });
  return (
    <footer class="footer">
      <div class="container">
        <span>{site ? nameVersion(site) : 'Zielkreis'}</span>
        <span>{t('noTelemetry')}</span>
        <To path="/handbuch">{t('handbook')}</To>
      </div>
    </footer>
  );
}
