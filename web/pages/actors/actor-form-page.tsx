import type { Content } from '../../../data/cycle/records.ts';
import { stageWords } from '../../words/record-values.ts';
import { useTongue } from '../frame/language.ts';
import { TicksField } from '../records/fields/choice-field.tsx';
import { Rows } from '../records/fields/rows.tsx';
import { ProseField, TextField } from '../records/fields/text-field.tsx';
import type { At } from '../records/place.ts';
import { EditRecordPage, NewRecordPage } from '../records/record-form-page.tsx';

/** Writing down an institution that is not in the list. */
export function NewActorPage() {
  return <NewRecordPage kind="actor">{(at) => <ActorFields at={at} />}</NewRecordPage>;
}

/** Changing an institution. */
export function EditActorPage({ actor }: { actor: string }) {
  return (
    <EditRecordPage kind="actor" recordKey={actor}>
      {(at) => <ActorFields at={at} />}
    </EditRecordPage>
  );
}

function ActorFields({ at }: { at: At<Content<'actor'>> }) {
  const { t } = useTongue();
  return (
    <>
      <TextField at={at('title')} />
      <TextField at={at('kind')} hint={t('actorKindHint')} />
      <TicksField at={at('stages')} of={stageWords} />
      <ProseField at={at('offers')} hint={t('actorOffersHint')} />
      <Rows
        at={at('contacts')}
        one={t('actorContact')}
        fresh={{ function: '' }}
        hint={t('actorContactsHint')}
      >
        {(row) => (
          <>
            <TextField at={row('function')} hint={t('actorFunctionHint')} />
            <TextField at={row('email')} type="email" hint={t('actorEmailHint')} />
            <TextField at={row('phone')} type="tel" />
          </>
        )}
      </Rows>
    </>
  );
}
