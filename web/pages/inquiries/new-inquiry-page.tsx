import type { FigureKey } from '../../../data/inquiry.ts';
import { useAnswer } from '../frame/answer.ts';
import { Answered } from '../frame/answered.tsx';
import { Breadcrumb } from '../frame/breadcrumb.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { useQuery } from '../frame/query.ts';
import { useSite } from '../frame/site.ts';
import { To } from '../frame/to.tsx';
import { EarlierAnswers } from './earlier-answers.tsx';
import { figureQuery, maybeFigureKey } from './figure-address.ts';
import { InquiryForm } from './inquiry-form.tsx';

/** Logging an inquiry about the figure that the address names. */
export function NewInquiryPage() {
  const { t } = useTongue();
  const { get } = useQuery();
  const key = maybeFigureKey(get);
  return (
    <Page title={t('newInquiry')} way={<Breadcrumb steps={[{ title: t('inquiries'), path: '/anfragen' }]} />}>
      {key ? <About figure={key} /> : <NoFigure />}
    </Page>
  );
}

function About({ figure }: { figure: FigureKey }) {
  const { site } = useSite();
  const answer = useAnswer('figure', { query: figureQuery(figure) });
  return (
    <div class="stack">
      <EarlierAnswers figure={figure} />
      <Answered answer={answer}>
        {(given) => (site ? <InquiryForm figure={figure} given={given} today={site.today} /> : null)}
      </Answered>
    </div>
  );
}

function NoFigure() {
  const { t } = useTongue();
  return (
    <div class="empty">
      <h2>{t('noFigureChosen')}</h2>
      <p>{t('noFigureChosenLead')}</p>
      <p>
        <To path="/indikatoren">{t('toIndicators')}</To>
      </p>
    </div>
  );
}
