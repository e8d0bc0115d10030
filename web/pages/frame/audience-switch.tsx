import { useId } from 'preact/hooks';
import { type Audience, audience as audiences, viewNames } from '../../../data/audience.ts';
import type { TextKey } from '../../words/texts.ts';
import { useAudience } from './audience.tsx';
import { useTongue } from './language.ts';
import { useQuery } from './query.ts';

export const audienceNames: Readonly<Record<Audience, TextKey>> = {
  staff: 'audienceStaff',
  committee: 'audienceCommittee',
  public: 'audiencePublic',
};

/** Lets staff look with the eyes of another audience; kept in the address. */
export function AudienceSwitch() {
  const { t } = useTongue();
  const { here, go } = useQuery();
  const audience = useAudience();
  const id = useId();
  return (
    <div class="audience-switch">
      <label for={id}>{t('audience')}</label>
      <select
        id={id}
        value={audience ?? ''}
        onChange={(event) => {
          const chosen = audiences.options.find((one) => one === event.currentTarget.value);
          if (chosen) go(here({ sicht: chosen === 'staff' ? null : viewNames[chosen] }));
        }}
      >
        {audience === undefined ? <option value="" /> : null}
        {audiences.options.map((one) => (
          <option key={one} value={one}>
            {t(audienceNames[one])}
          </option>
        ))}
      </select>
    </div>
  );
}
