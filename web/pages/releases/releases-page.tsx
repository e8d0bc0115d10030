import type { Response } from '../../../data/contract.ts';
import { useAnswer } from '../frame/answer.ts';
import { Answered } from '../frame/answered.tsx';
import { audienceNames } from '../frame/audience-switch.tsx';
import { Breadcrumb } from '../frame/breadcrumb.tsx';
import { DemoNotice } from '../frame/demo-notice.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { useQuery } from '../frame/query.ts';
import { listName } from './list-name.ts';
import { ReleaseHistory } from './release-history.tsx';
import { ReleasePreviewSection } from './release-preview.tsx';
import { ReleaseStateSection } from './release-state.tsx';
import { RulesSection } from './rules-section.tsx';
import { WithheldSection } from './withheld-section.tsx';

/** What is released for whom: the newest of each audience, what a further one would be, and the rules. */
export function ReleasesPage() {
  const { t } = useTongue();
  const answer = useAnswer('releases');
  return (
    <Page
      title={t('releases')}
      way={<Breadcrumb steps={[{ title: t('data'), path: '/daten' }]} />}
      lead={<p>{t('releasesLead')}</p>}
    >
      <DemoNotice invented={false} />
      <Answered answer={answer}>{(data) => <Content data={data} onDone={answer.retry} />}</Answered>
    </Page>
  );
}

function Content({ data, onDone }: { data: Response<'releases'>; onDone: () => void }) {
  const { t } = useTongue();
  const { get } = useQuery();
  const states = data.states;
  const checked = states.find(({ audience }) => audience === get('pruefen'));
  const listed = states.flatMap(({ releases }) => releases).find((one) => listName(one) === get('liste'));
  return (
    <div class="stack">
      <div class="release-states">
        {states.map((state) => (
          <ReleaseStateSection key={state.audience} state={state} />
        ))}
      </div>
      {checked ? <ReleasePreviewSection key={checked.audience} state={checked} onDone={onDone} /> : null}
      {listed ? <WithheldSection key={listName(listed)} release={listed} /> : null}
      <ReleaseHistory states={states} onDone={onDone} />
      {states.map((state) => (
        <RulesSection
          key={state.audience}
          state={state}
          title={`${t('rules')}: ${t(audienceNames[state.audience])}`}
          indicators={data.indicators}
          sources={data.sources}
          onDone={onDone}
        />
      ))}
    </div>
  );
}
