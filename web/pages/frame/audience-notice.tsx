import { formatTime } from '../../words/format.ts';
import { Alert } from './alert.tsx';
import { useAudience } from './audience.tsx';
import { audienceNames } from './audience-switch.tsx';
import { useTongue } from './language.ts';
import { useSite } from './site.ts';
import { To } from './to.tsx';

/** Says on top of each page with whose eyes it is looked at, and what these eyes see. */
export function AudienceNotice() {
  const { language, t } = useTongue();
  const { site } = useSite();
  const audience = useAudience();
  if (audience === undefined || audience === 'staff' || site?.audience !== audience) return null;
  const { release } = site;
  const title = t('viewedAs', { audience: t(audienceNames[audience]) });
  return (
    <div class="audience-notice">
      <Alert tone={release ? 'info' : 'warning'} title={title}>
        <p>
          {release
            ? t('viewedRelease', {
                number: String(release.number),
                date: formatTime(release.releasedAt, language),
              })
            : t('viewedNothing')}{' '}
          <To query={{ sicht: null }}>{t('viewAsStaff')}</To>
        </p>
      </Alert>
    </div>
  );
}
