import type { TypedRecord } from '../../../data/cycle/records.ts';
import { formatDate } from '../../words/format.ts';
import { bodyKindWords } from '../../words/record-values.ts';
import { recordWords } from '../../words/records.ts';
import { capital } from '../../words/states.ts';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { useSite } from '../frame/site.ts';
import { To } from '../frame/to.tsx';
import { RecordList } from '../records/record-list.tsx';
import { recordPath } from '../records/record-paths.ts';
import { useRecords } from '../records/use-records.ts';
import { choicesOf } from '../reviews/choices-of.ts';
import { DeliberationNav, NewRecordLink } from './deliberation-nav.tsx';

/** All bodies by kind, each with its next meeting. */
export function BodiesPage() {
  const { language, t } = useTongue();
  const { site } = useSite();
  const meetings = useRecords('meeting').data ?? [];
  const kindOf = ({ content }: TypedRecord<'body'>) => bodyKindWords[content.kind][language];
  const nextOf = ({ key }: TypedRecord<'body'>) =>
    meetings
      .filter(({ content }) => content.body === key && content.state === 'planned')
      .filter(({ content }) => content.on >= (site?.today ?? ''))
      .sort((one, other) => (one.content.on < other.content.on ? -1 : 1))[0];
  return (
    <Page
      title={capital(recordWords.body.many[language])}
      lead={<p>{t('bodiesLead')}</p>}
      side={<NewRecordLink kind="body" />}
    >
      <DeliberationNav current="body" />
      <RecordList
        kind="body"
        empty={<p>{t('bodiesEmptyLead')}</p>}
        detail={({ content }) => content.remit}
        columns={[
          { id: 'art', title: t('bodyNature'), cell: kindOf, sortBy: kindOf },
          {
            id: 'sitzung',
            title: t('bodyNext'),
            cell: (record) => {
              const next = nextOf(record);
              if (!next) return <span class="quiet">{t('bodyNextNone')}</span>;
              return <To path={recordPath('meeting', next.key)}>{formatDate(next.content.on, language)}</To>;
            },
            sortBy: (record) => nextOf(record)?.content.on ?? null,
          },
        ]}
        filters={[
          {
            name: 'art',
            label: t('bodyNature'),
            choices: choicesOf(bodyKindWords, language),
            keeps: ({ content }, chosen) => content.kind === chosen,
          },
        ]}
      />
    </Page>
  );
}
