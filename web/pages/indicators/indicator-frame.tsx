import type { ComponentChildren } from 'preact';
import type { IndicatorView } from '../../../data/contract.ts';
import { useAnswer } from '../frame/answer.ts';
import { Answered } from '../frame/answered.tsx';
import { Breadcrumb } from '../frame/breadcrumb.tsx';
import { DemoNotice } from '../frame/demo-notice.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { MissingPage } from '../missing-page.tsx';
import { type IndicatorTab, ViewsNav } from './views-nav.tsx';

interface Props {
  id: string;
  tab: IndicatorTab['id'];
  children: (view: IndicatorView) => ComponentChildren;
}

/** A further page of an indicator: its title, the way between its pages, and what the page shows. */
export function IndicatorFrame({ id, tab, children }: Props) {
  const { language, t } = useTongue();
  const answer = useAnswer('indicator', { params: { id } });
  if (answer.state === 'failed' && answer.error.status === 404) return <MissingPage />;
  const indicator = answer.data?.entry.indicator;
  return (
    <Page
      title={indicator?.title[language] ?? t('indicator')}
      way={<Breadcrumb steps={[{ title: t('indicators'), path: '/indikatoren' }]} />}
      lead={indicator ? <p>{indicator.statement[language]}</p> : undefined}
    >
      <Answered answer={answer}>
        {(view) => (
          <div class="stack">
            <ViewsNav view={view} current={tab} />
            <DemoNotice invented={false} />
            {children(view)}
          </div>
        )}
      </Answered>
    </Page>
  );
}
