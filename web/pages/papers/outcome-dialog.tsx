import { useState } from 'preact/hooks';
import type { OutcomeKind } from '../../../data/cycle/paper.ts';
import { outcomesAt } from '../../../data/cycle/paper-course.ts';
import type { TypedRecord } from '../../../data/cycle/records.ts';
import type { ChangePreview } from '../../../data/paper-endpoints.ts';
import { ask } from '../../api.ts';
import { Dialog } from '../../inputs/dialog.tsx';
import { InputField } from '../../inputs/input-field.tsx';
import { SelectField } from '../../inputs/select-field.tsx';
import { TextArea } from '../../inputs/text-area.tsx';
import { changeSentence, outcomeWord } from '../../words/paper-words.ts';
import { useAttempt } from '../data/use-attempt.ts';
import { Button } from '../frame/button.tsx';
import { Failure } from '../frame/failure.tsx';
import { useTongue } from '../frame/language.ts';
import { useSite } from '../frame/site.ts';
import { useRecordsContext } from '../records/records-context.tsx';
import { useRecords } from '../records/use-records.ts';

interface Props {
  paper: TypedRecord<'paper'>;
  /** Of the step in the route. */
  place: number;
  changes: readonly ChangePreview[];
  onClose: () => void;
}

interface Fields {
  kind: OutcomeKind;
  on: string;
  number: string;
  note: string;
  to: string;
  meeting: string;
}

/** What a body made of a paper; a decision says before it is saved what it changes. */
export function OutcomeDialog({ paper, place, changes, onClose }: Props) {
  const { language, t } = useTongue();
  const { tell } = useRecordsContext();
  const { busy, error, attempt } = useAttempt();
  const { key, version, content } = paper;
  const step = content.route[place];
  const bodies = useRecords('body').data ?? [];
  const known = useRecords('meeting').data;
  const meetings = known ?? [];
  const { site } = useSite();
  const kinds = step ? outcomesAt(content, step) : [];
  const [typed, setTyped] = useState<Partial<Fields>>({});
  if (!step) return null;
  // The day of the meeting is what is proposed; whoever is faster must not save another one.
  const isReady = known !== null;
  const held = meetings.find((meeting) => meeting.key === step.meeting)?.content.on;
  const fields: Fields = {
    kind: kinds[0] ?? 'noted',
    on: held ?? site?.today ?? '',
    ...{ number: '', note: '', to: '', meeting: '' },
    ...typed,
  };
  const { kind } = fields;
  const applies = kind === 'decided' && step.role === 'decides';
  const save = () =>
    attempt(async () => {
      const { on, number, note, to, meeting } = fields;
      const goesOn = kind === 'referred' || kind === 'deferred';
      await ask('addOutcome', {
        params: { key },
        body: {
          ...{ version, step: place, kind, on, note },
          number: kind === 'decided' ? number : null,
          to: kind === 'referred' && to !== '' ? to : null,
          meeting: goesOn && meeting !== '' ? meeting : null,
        },
      });
      tell({ text: t(applies && changes.length > 0 ? 'outcomeApplied' : 'outcomeSaved') });
      onClose();
    });
  const title = bodies.find((body) => body.key === step.body)?.title ?? '';
  return (
    <Dialog
      title={t('outcomeTitle', { body: title })}
      closeLabel={t('close')}
      onClose={onClose}
      footer={
        <>
          <Button kind="secondary" onClick={onClose}>
            {t('recordCancel')}
          </Button>
          <Button disabled={busy || !isReady} onClick={save}>
            {t(applies && changes.length > 0 ? 'outcomeApply' : 'outcomeSave')}
          </Button>
        </>
      }
    >
      <div class="dialog-fields">
        {error ? <Failure error={error} /> : null}
        <SelectField
          label={t('outcomeKind')}
          value={kind}
          choices={kinds.map((value) => ({ value, title: outcomeWord(value, step.role, language) }))}
          onChoose={(value) => setTyped({ ...typed, kind: kinds.find((one) => one === value) ?? kind })}
        />
        <InputField
          label={t('outcomeOn')}
          type="date"
          value={fields.on}
          onInput={(on) => setTyped({ ...typed, on })}
        />
        {kind === 'decided' ? (
          <InputField
            label={t('outcomeNumber')}
            type="text"
            value={fields.number}
            onInput={(number) => setTyped({ ...typed, number })}
          />
        ) : null}
        {kind === 'referred' ? (
          <SelectField
            label={t('outcomeTo')}
            value={fields.to}
            choices={[
              { value: '', title: t('recordChoose') },
              ...bodies
                .filter((body) => body.key !== step.body)
                .map((body) => ({ value: body.key, title: body.title })),
            ]}
            onChoose={(to) => setTyped({ ...typed, to, meeting: '' })}
          />
        ) : null}
        {kind === 'referred' || kind === 'deferred' ? (
          <SelectField
            label={t('outcomeMeeting')}
            value={fields.meeting}
            choices={[
              { value: '', title: t('outcomeMeetingOpen') },
              ...meetings
                .filter((meeting) => meeting.content.body === (kind === 'referred' ? fields.to : step.body))
                .filter((meeting) => meeting.content.state === 'planned' && meeting.content.on >= fields.on)
                .map((meeting) => ({ value: meeting.key, title: meeting.title })),
            ]}
            onChoose={(meeting) => setTyped({ ...typed, meeting })}
          />
        ) : null}
        <TextArea
          label={t('outcomeNote')}
          rows={2}
          value={fields.note}
          onInput={(note) => setTyped({ ...typed, note })}
        />
        {applies && changes.length > 0 ? (
          <div class="notice">
            <div>
              <p>{t('outcomeWillChange')}</p>
              <ul>
                {changes.map((change) => (
                  <li key={`${change.kind} ${change.key}`}>{changeSentence(change, false, language)}</li>
                ))}
              </ul>
            </div>
          </div>
        ) : null}
      </div>
    </Dialog>
  );
}
