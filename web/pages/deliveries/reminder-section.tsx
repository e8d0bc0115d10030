import { useState } from 'preact/hooks';
import type { DeliveryPeriod, SchoolReturn } from '../../../data/contract.ts';
import type { Delivery } from '../../../data/delivery.ts';
import { SelectField } from '../../inputs/select-field.tsx';
import { formatPeriod } from '../../words/format.ts';
import { type Recipient, writeReminder } from '../../words/reminder.ts';
import { useAnswer } from '../frame/answer.ts';
import { useTongue } from '../frame/language.ts';
import { useSite } from '../frame/site.ts';
import { ReminderLetter } from './reminder-letter.tsx';

/** A letter that reminds of what is missing, for the office that collects or for the schools themselves. */
export function ReminderSection({ delivery, period }: { delivery: Delivery; period: DeliveryPeriod }) {
  const { language, t } = useTongue();
  return (
    <section class="card" aria-labelledby="erinnerung">
      <h2 id="erinnerung">{t('reminderTitle', { period: formatPeriod(period.period, language, 'long') })}</h2>
      <p class="small quiet">{t('reminderLead')}</p>
      {period.returns ? (
        <WithSchools delivery={delivery} period={period} />
      ) : (
        <Letter delivery={delivery} period={period} missing={[]} recipient={{ kind: 'sender' }} />
      )}
    </section>
  );
}

function WithSchools({ delivery, period }: { delivery: Delivery; period: DeliveryPeriod }) {
  const { t } = useTongue();
  const query = { period: period.period };
  const list = useAnswer('returns', { params: { id: delivery.key }, query }).data;
  const [chosen, setChosen] = useState('sender');
  if (!list) return null;
  const missing = list.schools.filter(({ state }) => state === 'missing');
  return (
    <>
      <div class="reminder__recipient">
        <SelectField
          label={t('reminderFor')}
          value={chosen}
          choices={[
            { value: 'sender', title: delivery.sender.name },
            { value: 'schools', title: t('allMissing', { n: missing.length }) },
          ]}
          groups={[
            {
              title: t('singleSchools'),
              choices: missing.map(({ number, name }) => ({ value: number, title: name })),
            },
          ]}
          onChoose={setChosen}
        />
      </div>
      <Letter
        key={chosen}
        delivery={delivery}
        period={period}
        missing={missing}
        recipient={recipientOf(chosen, missing)}
      />
    </>
  );
}

interface LetterProps {
  delivery: Delivery;
  period: DeliveryPeriod;
  missing: readonly SchoolReturn[];
  recipient: Recipient;
}

function Letter({ delivery, period, missing, recipient }: LetterProps) {
  const { site } = useSite();
  if (!site) return null;
  const occasion = { delivery, period, missing, municipality: site.municipality.name, today: site.today };
  const email = recipient.kind === 'sender' ? delivery.sender.email : null;
  return <ReminderLetter reminder={writeReminder(occasion, recipient)} email={email} />;
}

function recipientOf(chosen: string, missing: readonly SchoolReturn[]): Recipient {
  const school = missing.find(({ number }) => number === chosen);
  if (school) return { kind: 'school', school };
  return { kind: chosen === 'schools' ? 'schools' : 'sender' };
}
