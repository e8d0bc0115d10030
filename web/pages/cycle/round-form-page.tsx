import { type Content, type RecordKind, recordKind, recordKinds } from '../../../data/cycle/records.ts';
import type { Words } from '../../../data/words.ts';
import { recordWords } from '../../words/records.ts';
import { Answered } from '../frame/answered.tsx';
import { useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';
import { useSite } from '../frame/site.ts';
import { ChoiceField } from '../records/fields/choice-field.tsx';
import { RecordField } from '../records/fields/record-picker.tsx';
import { Rows } from '../records/fields/rows.tsx';
import { DayField, ProseField, TextField } from '../records/fields/text-field.tsx';
import { type At, usePlaceValue } from '../records/place.ts';
import { EditRecordPage, NewRecordPage } from '../records/record-form-page.tsx';
import { useRecords } from '../records/use-records.ts';
import { cyclePath } from './cycle-paths.ts';
import { useCycle } from './use-cycle.ts';

/** Starting a round of a field of action, with what the address says of it. */
export function NewRoundPage() {
  const { t } = useTongue();
  const { get } = useQuery();
  const { site } = useSite();
  const answer = useCycle();
  return (
    <Answered answer={answer}>
      {({ fields, rings, today }) => {
        const field = fields.find(({ field: { key } }) => key === get('handlungsfeld'))?.field;
        const ring = rings.find(({ key }) => key === get('kreislauf')) ?? rings[0];
        const start = site?.today ?? today;
        const title = field && t('roundTitleNext', { field: field.title, year: start.slice(0, 4) });
        return (
          <NewRecordPage
            kind="round"
            initial={{
              start,
              ...(title ? { title } : {}),
              ...(field ? { actionField: field.key } : {}),
              ...(ring ? { ring: ring.key } : {}),
            }}
            act={t('startRound')}
            way={[{ title: t('cycleTitle'), path: cyclePath }]}
            back={cyclePath}
          >
            {(at) => <StartFields at={at} />}
          </NewRecordPage>
        );
      }}
    </Answered>
  );
}

export function EditRoundPage({ round }: { round: string }) {
  const { t } = useTongue();
  return (
    <EditRecordPage kind="round" recordKey={round} way={[{ title: t('cycleTitle'), path: cyclePath }]}>
      {(at) => (
        <>
          <StartFields at={at} />
          <ProtocolFields at={at} />
          <DayField at={at('end')} />
          <ProseField at={at('conclusion')} />
        </>
      )}
    </EditRecordPage>
  );
}

function StartFields({ at }: { at: At<Content<'round'>> }) {
  return (
    <>
      <RecordField at={at('actionField')} kind="actionField" />
      <TextField at={at('title')} />
      <RecordField at={at('ring')} kind="ring" />
      <DayField at={at('start')} />
    </>
  );
}

function ProtocolFields({ at }: { at: At<Content<'round'>> }) {
  const { t } = useTongue();
  const chosen = usePlaceValue(at('ring'));
  const ring = useRecords('ring').data?.find(({ key }) => key === chosen)?.content;
  const stations: Record<string, Words> = Object.fromEntries(
    (ring?.stations ?? []).map(({ key, title }) => [key, { de: title, en: title }]),
  );
  return (
    <Rows
      at={at('protocol')}
      one={t('protocolOne')}
      fresh={{ station: '', on: '', by: '', note: '', about: [] }}
    >
      {(row) => (
        <>
          <div class="form-pair">
            <ChoiceField at={row('station')} of={stations} />
            <DayField at={row('on')} />
          </div>
          <TextField at={row('by')} />
          <ProseField at={row('note')} rows={3} />
          <Rows at={row('about')} one={t('aboutOne')} fresh={{ kind: 'goal', key: '' }}>
            {(about) => <AboutFields at={about} />}
          </Rows>
        </>
      )}
    </Rows>
  );
}

type About = Content<'round'>['protocol'][number]['about'][number];

/** A record of any kind but rounds and rings. */
function AboutFields({ at }: { at: At<About> }) {
  const kind = recordKind.safeParse(usePlaceValue(at('kind')));
  return (
    <>
      <ChoiceField at={at('kind')} of={aboutKinds} />
      {kind.success ? <RecordField key={kind.data} at={at('key')} kind={kind.data} /> : null}
    </>
  );
}

const aboutKinds: Record<string, Words> = Object.fromEntries(
  recordKinds.filter(isNamed).map((kind) => [kind, recordWords[kind].one]),
);

function isNamed(kind: RecordKind): boolean {
  return kind !== 'ring' && kind !== 'round';
}
