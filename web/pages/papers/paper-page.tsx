import type { ComponentChildren } from 'preact';
import { maybeDecision } from '../../../data/cycle/paper-course.ts';
import { readContent, type TypedRecord } from '../../../data/cycle/records.ts';
import type { PaperView } from '../../../data/paper-endpoints.ts';
import { standingMark } from '../../words/paper-words.ts';
import { purposeWords } from '../../words/record-values.ts';
import { recordWords } from '../../words/records.ts';
import { capital } from '../../words/states.ts';
import { Pill } from '../deliveries/pill.tsx';
import { Answered } from '../frame/answered.tsx';
import { Breadcrumb } from '../frame/breadcrumb.tsx';
import { DemoNotice } from '../frame/demo-notice.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { MissingPage } from '../missing-page.tsx';
import { RecordActs } from '../records/record-acts.tsx';
import { RecordHistory } from '../records/record-history.tsx';
import { recordListPath } from '../records/record-paths.ts';
import { Referrers } from '../records/referrers.tsx';
import { useRecord } from '../records/use-records.ts';
import { AsReport } from '../reports/as-report.tsx';
import { RichWords } from '../reports/rich-words.tsx';
import { Told } from '../reviews/review-page.tsx';
import { ChangeList } from './change-list.tsx';
import { Consequences } from './consequences.tsx';
import { PaperFacts } from './paper-facts.tsx';
import { RouteSection } from './route-section.tsx';
import { usePaper } from './use-paper.ts';

/** A paper: its way through the bodies, what its decision changes, what followed from it. */
export function PaperPage({ id }: { id: string }) {
  const { language } = useTongue();
  const answer = usePaper(id);
  const { data: shown } = useRecord('paper', id);
  if (answer.state === 'failed' && answer.error.status === 404) return <MissingPage />;
  const paper = answer.data ? readContent('paper', answer.data.record) : null;
  return (
    <Page
      title={paper?.title ?? recordWords.paper.one[language]}
      way={
        <Breadcrumb
          steps={[{ title: capital(recordWords.paper.many[language]), path: recordListPath('paper') }]}
        />
      }
      lead={paper ? <Lead paper={paper} /> : undefined}
      side={shown ? <RecordActs kind="paper" {...shown} /> : null}
    >
      <Answered answer={answer}>
        {(view) => (
          <Content view={view} referrers={shown ? <Referrers referrers={shown.referrers} /> : null} />
        )}
      </Answered>
    </Page>
  );
}

function Lead({ paper: { content } }: { paper: TypedRecord<'paper'> }) {
  const { language } = useTongue();
  return (
    <p>
      {purposeWords[content.purpose][language]} <Pill words={standingMark(content, language)} />
    </p>
  );
}

function Content({ view, referrers }: { view: PaperView; referrers: ComponentChildren }) {
  const { t } = useTongue();
  const paper = readContent('paper', view.record);
  const { facts, assessment, finance, proposal, attachments, purpose, invented } = paper.content;
  const listed = attachments.join('\n');
  const isDone = maybeDecision(paper.content) !== undefined;
  return (
    <>
      <DemoNotice invented={invented} />
      <div class="columns">
        <div class="stack">
          <RouteSection paper={paper} changes={view.changes} />
          {purpose === 'decision' ? (
            <section class="card" aria-labelledby="aenderungen">
              <h2 id="aenderungen">{t(isDone ? 'changesDid' : 'changesWill')}</h2>
              <ChangeList paper={paper} changes={view.changes} />
            </section>
          ) : null}
          <Consequences consequences={view.consequences} />
          {facts + assessment + finance + proposal + listed === '' ? null : (
            <section class="card" aria-labelledby="worum">
              <h2 id="worum">{t('paperAbout')}</h2>
              <dl class="facts">
                <Section name="facts" label={t('paperFacts')} text={facts} />
                <Section name="assessment" label={t('paperAssessment')} text={assessment} />
                <Section name="finance" label={t('paperFinance')} text={finance} />
                <Section name="proposal" label={t('packProposal')} text={proposal} />
                <Told label={t('paperAttachments')} text={listed} />
              </dl>
            </section>
          )}
          <RecordHistory kind="paper" record={paper} />
        </div>
        <aside class="stack" aria-label={t('besides')}>
          <PaperFacts paper={paper} />
          <p>
            <AsReport
              template={purpose === 'decision' ? 'decisionPaper' : 'informationPaper'}
              subject={paper.key}
            />
          </p>
          {referrers}
        </aside>
      </div>
    </>
  );
}

/** What it says under one of its headings, as reports show it. */
function Section({ name, label, text }: { name: string; label: string; text: string }) {
  if (text === '') return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd class="rich">
        <RichWords id={name} text={text} />
      </dd>
    </div>
  );
}
