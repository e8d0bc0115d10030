import { useState } from 'preact/hooks';
import type { Response } from '../../../data/contract.ts';
import type { Inquiry } from '../../../data/inquiry.ts';
import { headLine } from '../../words/figure-text.ts';
import { formatDate, formatTime } from '../../words/format.ts';
import { pointCell } from '../../words/points.ts';
import { Alert } from '../frame/alert.tsx';
import { useAnswer } from '../frame/answer.ts';
import { Answered } from '../frame/answered.tsx';
import { Breadcrumb } from '../frame/breadcrumb.tsx';
import { Button } from '../frame/button.tsx';
import { CopyButton } from '../frame/copy-button.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { To } from '../frame/to.tsx';
import { MissingPage } from '../missing-page.tsx';
import { figurePlace } from './figure-address.ts';
import { RemoveInquiry } from './remove-inquiry.tsx';

/** One answered inquiry: what was asked and answered, and whether the figure is still the same. */
export function InquiryPage({ id }: { id: string }) {
  const { t } = useTongue();
  const answer = useAnswer('inquiry', { params: { id } });
  if (answer.state === 'failed' && (answer.error.status === 404 || answer.error.status === 400)) {
    return <MissingPage />;
  }
  return (
    <Page
      title={answer.data?.inquiry.question ?? t('inquiryNumber', { id })}
      way={<Breadcrumb steps={[{ title: t('inquiries'), path: '/anfragen' }]} />}
    >
      <Answered answer={answer}>{(view) => <Content view={view} />}</Answered>
    </Page>
  );
}

function Content({ view }: { view: Response<'inquiry'> }) {
  const { t } = useTongue();
  const { inquiry } = view;
  const [asked, setAsked] = useState(false);
  return (
    <div class="stack">
      <Today view={view} />
      <section class="card" aria-labelledby="antwort">
        <h2 id="antwort">{t('answer')}</h2>
        <p class="inquiry-answer">{inquiry.answer}</p>
        <p>
          <CopyButton
            text={inquiry.answer}
            label={t('copyAnswer')}
            done={t('copyAnswerDone')}
            otherwise={t('copyFigureByHand')}
          />
        </p>
      </section>
      <Facts inquiry={inquiry} />
      <div class="buttons">
        <Button kind="tertiary" onClick={() => setAsked(true)}>
          {t('deleteInquiry')}
        </Button>
      </div>
      {asked ? <RemoveInquiry id={inquiry.id} onClose={() => setAsked(false)} /> : null}
    </div>
  );
}

function Today({ view }: { view: Response<'inquiry'> }) {
  const { language, t } = useTongue();
  const { inquiry, today } = view;
  const { figure } = inquiry;
  const then = pointCell(figure.point, figure, language);
  if (today === null) return <Alert tone="warning" title={t('nothingToday')} />;
  const isSame = today.value === figure.point.value && today.gap === figure.point.gap;
  if (isSame) return <Alert tone="success" title={t('stillSo')} />;
  return (
    <Alert tone="warning" title={t('otherToday', { today: pointCell(today, figure, language), then })} />
  );
}

function Facts({ inquiry }: { inquiry: Inquiry }) {
  const { language, t } = useTongue();
  const { figure, askedBy, askedOn, answeredAt, answeredBy, dataVersion } = inquiry;
  const place = figurePlace(figure);
  const then = figurePlace({ ...figure, asOf: figure.asOf ?? answeredAt });
  return (
    <section class="card" aria-labelledby="zahl">
      <h2 id="zahl">{t('figure')}</h2>
      <dl class="facts facts--wide">
        <Fact label={t('indicator')} text={figure.title[language]} />
        <Fact label={t('figure')} text={headLine(figure, language)} />
        <Fact label={t('askedBy')} text={askedBy} />
        <Fact label={t('askedOn')} text={formatDate(askedOn, language)} />
        <Fact
          label={t('answered')}
          text={t('answeredBy', { time: formatTime(answeredAt, language), actor: answeredBy })}
        />
        <Fact label={t('dataVersionOf')} text={t('dataVersionNumber', { version: String(dataVersion) })} />
      </dl>
      <p class="buttons">
        <To path={place.path} query={place.query}>
          {t('toFigure')}
        </To>
        <To path={then.path} query={then.query}>
          {t('asThen')}
        </To>
      </p>
    </section>
  );
}

function Fact({ label, text }: { label: string; text: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </div>
  );
}
