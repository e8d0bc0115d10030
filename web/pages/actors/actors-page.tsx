import type { TypedRecord } from '../../../data/cycle/records.ts';
import { stageWords } from '../../words/record-values.ts';
import { recordWords } from '../../words/records.ts';
import { DeliberationNav } from '../bodies/deliberation-nav.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { To } from '../frame/to.tsx';
import { RecordList } from '../records/record-list.tsx';
import { newRecordPath } from '../records/record-paths.ts';

/** Institutions along the education biography, as a list. */
export function ActorsPage() {
  const { language, t } = useTongue();
  const { many, fresh } = recordWords.actor;
  const stages = (actor: TypedRecord<'actor'>) =>
    actor.content.stages.map((stage) => stageWords[stage][language]).join(', ');
  const stageChoices = Object.entries(stageWords).map(([value, title]) => ({
    value,
    title: title[language],
  }));
  return (
    <Page
      title={many[language]}
      lead={<p>{t('actorsLead')}</p>}
      side={
        <p class="buttons buttons--end">
          <To path={newRecordPath('actor')} class="kern-btn kern-btn--primary">
            <span class="kern-label">{fresh[language]}</span>
          </To>
        </p>
      }
    >
      <DeliberationNav current="actor" />
      <RecordList
        kind="actor"
        empty={<p>{t('actorsEmptyLead')}</p>}
        detail={({ content }) => content.kind}
        columns={[
          { id: 'station', title: t('actorStages'), cell: stages, sortBy: stages },
          {
            id: 'kontakt',
            title: t('actorContacts'),
            cell: ({ content }) => content.contacts.map((contact) => contact.function).join(', '),
          },
        ]}
        filters={[
          {
            name: 'station',
            label: t('actorStage'),
            choices: stageChoices,
            keeps: ({ content }, chosen) =>
              content.stages.some((stage) => stage === chosen || stage === 'all'),
          },
        ]}
      />
    </Page>
  );
}
