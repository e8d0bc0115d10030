import { useState } from 'preact/hooks';
import type { Resume } from '../../../data/goal.ts';
import type { StrategyView } from '../../../data/strategy-endpoints.ts';
import { formatDate } from '../../words/format.ts';
import { strategyTitle } from '../../words/strategies.ts';
import { Answered } from '../frame/answered.tsx';
import { Breadcrumb } from '../frame/breadcrumb.tsx';
import { Button } from '../frame/button.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { TableRegion } from '../frame/table-region.tsx';
import { To } from '../frame/to.tsx';
import { MissingPage } from '../missing-page.tsx';
import { ResumeDialog } from './resume-dialog.tsx';
import { strategyPath, useStrategy } from './use-strategy.ts';

/** The looks back of a version, the newest first; made for paper, too. */
export function ResumePage({ strategy }: { strategy: string }) {
  const { t } = useTongue();
  const [isAsked, setAsked] = useState(false);
  const answer = useStrategy(strategy);
  if (answer.state === 'failed' && answer.error.status === 404) return <MissingPage />;
  const view = answer.data;
  const title = view ? strategyTitle(view.strategy) : t('strategies');
  const steps = [
    { title: t('strategies'), path: '/strategien' },
    { title, path: strategyPath(strategy) },
  ];
  return (
    <Page
      title={t('resumesTitle', { title })}
      way={<Breadcrumb steps={steps} />}
      lead={<p>{t('resumesLead')}</p>}
      side={
        <div class="buttons buttons--end">
          {view?.strategy.state === 'decided' ? (
            <Button onClick={() => setAsked(true)}>{t('resumeBegin')}</Button>
          ) : null}
          <Button kind="secondary" onClick={() => print()}>
            {t('resumePrint')}
          </Button>
        </div>
      }
    >
      <Answered answer={answer}>{(data) => <Resumes view={data} />}</Answered>
      {isAsked && view ? <ResumeDialog view={view} onClose={() => setAsked(false)} /> : null}
    </Page>
  );
}

function Resumes({ view: { strategy } }: { view: StrategyView }) {
  const { t } = useTongue();
  if (strategy.resumes.length === 0) {
    return (
      <div class="empty">
        <h2>{t('resumesNone')}</h2>
        <p>{t('resumeBeginEffect')}</p>
      </div>
    );
  }
  return (
    <div class="stack">
      {strategy.resumes
        .map((resume, place) => <Look key={place} resume={resume} place={place} strategy={strategy.key} />)
        .reverse()}
    </div>
  );
}

function Look({ resume, place, strategy }: { resume: Resume; place: number; strategy: string }) {
  const { language, t } = useTongue();
  const id = `resuemee-${place + 1}`;
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>{resume.term}</h2>
      <p class="quiet">{t('resumeOn', { date: formatDate(resume.on, language) })}</p>
      {resume.text === '' ? null : <p class="paragraphs">{resume.text}</p>}
      <TableRegion label={t('resume')}>
        <table class="table table--cards">
          <thead>
            <tr>
              <th scope="col">{t('resumeGoal')}</th>
              <th scope="col">{t('resumeStanding')}</th>
              <th scope="col">{t('resumeText')}</th>
            </tr>
          </thead>
          <tbody>
            {resume.goals.map(({ goal, title, standing, text }) => (
              <tr key={goal}>
                <th scope="row">{title}</th>
                <td data-label={t('resumeStanding')}>{standing}</td>
                <td data-label={t('resumeText')} class="paragraphs">
                  {text || '–'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
      <p class="card__foot no-print">
        <To path={strategyPath(strategy, 'resuemee', String(place + 1))}>{t('resumeEdit')}</To>
      </p>
    </section>
  );
}
