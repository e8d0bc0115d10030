import { useState } from 'preact/hooks';
import { dueRoles, roleNames } from '../../../data/cycle/due.ts';
import { SelectField } from '../../inputs/select-field.tsx';
import { roleWords } from '../../words/cycle.ts';
import { CopyButton } from '../frame/copy-button.tsx';
import { useTongue } from '../frame/language.ts';
import { changeSearch } from '../frame/query.ts';

/** The address under which a calendar program finds meetings, deadlines and due days, for a body or a role. */
export function CalendarSection({ bodies }: { bodies: Readonly<Record<string, string>> }) {
  const { language, t } = useTongue();
  const [body, setBody] = useState('');
  const [role, setRole] = useState('');
  const query = changeSearch('', { gremium: body, rolle: role, lang: language === 'de' ? null : language });
  const path = `/api/calendar.ics${query === '' ? '' : `?${query}`}`;
  const address = `${location.origin}${path}`;
  const all = { value: '', title: t('calendarAll') };
  return (
    <section class="card" aria-labelledby="kalender">
      <h2 id="kalender">{t('calendarTitle')}</h2>
      <p class="calendar__lead">{t('calendarLead')}</p>
      <div class="form-pair calendar__choice">
        <SelectField
          label={t('calendarBody')}
          value={body}
          choices={[all, ...Object.entries(bodies).map(([value, title]) => ({ value, title }))]}
          onChoose={setBody}
        />
        <SelectField
          label={t('calendarRole')}
          value={role}
          choices={[
            all,
            ...dueRoles.map((one) => ({ value: roleNames[one], title: roleWords[one][language] })),
          ]}
          onChoose={setRole}
        />
      </div>
      <dl class="facts">
        <div>
          <dt>{t('calendarAddress')}</dt>
          <dd class="calendar__address">{address}</dd>
        </div>
      </dl>
      <p class="calendar__acts">
        <CopyButton
          text={address}
          label={t('calendarCopy')}
          done={t('calendarCopied')}
          otherwise={t('calendarNotCopied')}
        />{' '}
        <a href={path} download="zielkreis.ics">
          {t('calendarFile')}
        </a>
      </p>
    </section>
  );
}
