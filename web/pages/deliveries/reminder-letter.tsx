import { useId, useState } from 'preact/hooks';
import { InputField } from '../../inputs/input-field.tsx';
import { TextArea } from '../../inputs/text-area.tsx';
import { mailAddress, type Reminder } from '../../words/reminder.ts';
import { Button } from '../frame/button.tsx';
import { useTongue } from '../frame/language.ts';

/** Subject and text of a reminder, to be changed, copied, or handed to the mail program. */
export function ReminderLetter({ reminder, email }: { reminder: Reminder; email: string | null }) {
  const { t } = useTongue();
  const id = useId();
  const [subject, setSubject] = useState(reminder.subject);
  const [body, setBody] = useState(reminder.body);
  const [said, setSaid] = useState('');
  const mail = email === null ? null : mailAddress(email, { subject, body });
  const copy = async (text: string, field: string, done: string) => {
    setSaid('');
    const isCopied = await maybeCopy(text);
    if (!isCopied) mark(field);
    setSaid(isCopied ? done : t('copyByHand'));
  };
  return (
    <div class="question-form">
      <InputField
        id={`${id}-subject`}
        type="text"
        label={t('reminderSubject')}
        value={subject}
        onInput={setSubject}
      />
      <TextArea id={`${id}-body`} label={t('reminderText')} rows={20} value={body} onInput={setBody} />
      <div class="buttons">
        <Button onClick={() => copy(body, `${id}-body`, t('reminderCopied'))}>{t('copyReminder')}</Button>
        <Button kind="secondary" onClick={() => copy(subject, `${id}-subject`, t('subjectCopied'))}>
          {t('copySubject')}
        </Button>
        {mail ? (
          <a class="kern-btn kern-btn--secondary" href={mail.href}>
            <span class="kern-label">{t('openMail')}</span>
          </a>
        ) : null}
      </div>
      {mail && !mail.hasBody ? <p class="small quiet">{t('mailWithoutBody')}</p> : null}
      <p role="status" class="reminder__said">
        {said}
      </p>
    </div>
  );
}

/** Browsers copy on their own only where the address is safe and the person lets them. */
async function maybeCopy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function mark(field: string): void {
  const input = document.getElementById(field);
  if (input instanceof HTMLTextAreaElement || input instanceof HTMLInputElement) {
    input.focus();
    input.select();
  }
}
