import { maybeTurn, paperStanding } from '../../../data/cycle/paper-course.ts';
import type { TypedRecord } from '../../../data/cycle/records.ts';
import { formatDate } from '../../words/format.ts';
import { standingMark } from '../../words/paper-words.ts';
import { purposeWords } from '../../words/record-values.ts';
import { recordWords } from '../../words/records.ts';
import { capital } from '../../words/states.ts';
import { DeliberationNav, NewRecordLink } from '../bodies/deliberation-nav.tsx';
import { Pill } from '../deliveries/pill.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { RecordList } from '../records/record-list.tsx';
import { useRecords } from '../records/use-records.ts';
import { choicesOf } from '../reviews/choices-of.ts';

type PaperRecord = TypedRecord<'paper'>;

/** All papers, with the body whose turn it is and the next deadline. */
export function PapersPage() {
  const { language, t } = useTongue();
  const bodies = useRecords('body').data ?? [];
  const titleOf = (key: string) => bodies.find((body) => body.key === key)?.title ?? key;
  const turnOf = ({ content }: PaperRecord) => content.route[maybeTurn(content) ?? -1];
  const turn = (record: PaperRecord) => {
    const step = turnOf(record);
    return step ? titleOf(step.body) : '';
  };
  const deadline = (record: PaperRecord) => turnOf(record)?.deadline ?? null;
  return (
    <Page
      title={capital(recordWords.paper.many[language])}
      lead={<p>{t('papersLead')}</p>}
      side={<NewRecordLink kind="paper" />}
    >
      <DeliberationNav current="paper" />
      <RecordList
        kind="paper"
        empty={<p>{t('papersEmptyLead')}</p>}
        detail={({ content }) => purposeWords[content.purpose][language]}
        columns={[
          {
            id: 'stand',
            title: t('paperStanding'),
            cell: ({ content }) => <Pill words={standingMark(content, language)} />,
            sortBy: ({ content }) => paperStanding(content),
          },
          { id: 'naechstes', title: t('paperTurn'), cell: turn, sortBy: turn },
          {
            id: 'frist',
            title: t('paperDeadline'),
            cell: (record) => {
              const day = deadline(record);
              return day === null ? '' : formatDate(day, language);
            },
            sortBy: deadline,
          },
        ]}
        filters={[
          {
            name: 'gremium',
            label: t('paperBody'),
            choices: bodies.map(({ key, title }) => ({ value: key, title })),
            keeps: ({ content }, chosen) => content.route.some(({ body }) => body === chosen),
          },
          {
            name: 'art',
            label: t('paperPurpose'),
            choices: choicesOf(purposeWords, language),
            keeps: ({ content }, chosen) => content.purpose === chosen,
          },
          {
            name: 'stand',
            label: t('paperStanding'),
            choices: [
              { value: 'open', title: t('standingOpen') },
              { value: 'toCarryOut', title: t('standingToCarryOut') },
              { value: 'done', title: t('standingDone') },
              { value: 'rejected', title: t('standingRejected') },
            ],
            keeps: ({ content }, chosen) => paperStanding(content) === chosen,
          },
        ]}
      />
    </Page>
  );
}
