import type { Pack } from '../../../data/pack-endpoints.ts';
import { formatDate } from '../../words/format.ts';
import { useAnswer } from '../frame/answer.ts';
import { Answered } from '../frame/answered.tsx';
import { Breadcrumb } from '../frame/breadcrumb.tsx';
import { Button } from '../frame/button.tsx';
import { DemoNotice } from '../frame/demo-notice.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { To } from '../frame/to.tsx';
import { MissingPage } from '../missing-page.tsx';
import { recordPath } from '../records/record-paths.ts';
import { AsReport } from '../reports/as-report.tsx';
import { PackChanges } from './pack-changes.tsx';
import { PackGoals } from './pack-goals.tsx';
import { PackMeasures } from './pack-measures.tsx';
import { PackPapers } from './pack-papers.tsx';
import { PackReviews } from './pack-reviews.tsx';

/** The agenda pack of a meeting, for the projector and for paper. */
export function PackPage({ id }: { id: string }) {
  const { t } = useTongue();
  const answer = useAnswer('pack', { params: { key: id } });
  if (answer.state === 'failed' && answer.error.status === 404) return <MissingPage />;
  const pack = answer.data;
  return (
    <Page
      title={pack ? t('packTitle', { body: pack.body.title }) : t('pack')}
      way={<Breadcrumb steps={[{ title: t('packBack'), path: recordPath('meeting', id) }]} />}
      lead={pack ? <When pack={pack} /> : undefined}
      side={
        <p class="buttons buttons--end">
          <AsReport template="agendaPack" subject={id} />
          <Button kind="secondary" onClick={() => print()}>
            {t('packPrint')}
          </Button>
        </p>
      }
    >
      <Answered answer={answer}>
        {(data) => (
          <div class="stack pack">
            <DemoNotice invented={data.meeting.invented} />
            <Released pack={data} />
            <PackChanges pack={data} />
            <PackPapers papers={data.papers} />
            <PackReviews reviews={data.reviews} />
            <PackGoals goals={data.goals} />
            <PackMeasures measures={data.measures} />
          </div>
        )}
      </Answered>
    </Page>
  );
}

function When({ pack: { meeting } }: { pack: Pack }) {
  const { language, t } = useTongue();
  const date = formatDate(meeting.on, language);
  const when = meeting.time === null ? date : t('meetingDay', { date, time: meeting.time });
  return <p>{meeting.place === null ? when : `${when}, ${meeting.place}`}</p>;
}

function Released({ pack: { audience, releasedAt } }: { pack: Pack }) {
  const { language, t } = useTongue();
  if (releasedAt === null) {
    return (
      <p class="notice">
        <span>
          {t('packNotReleased')} <To path="/daten/freigaben">{t('packToRelease')}</To>
        </span>
      </p>
    );
  }
  const text = audience === 'committee' ? 'packReleasedCommittee' : 'packReleasedPublic';
  return <p class="quiet">{t(text, { date: formatDate(releasedAt, language) })}</p>;
}
