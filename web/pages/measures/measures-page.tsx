import { recordWords } from '../../words/records.ts';
import type { TextKey } from '../../words/texts.ts';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { useQuery } from '../frame/query.ts';
import { To } from '../frame/to.tsx';
import { newRecordPath } from '../records/record-paths.ts';
import { MeasureBoard } from './measure-board.tsx';
import { MeasureList } from './measure-list.tsx';
import { MeasureTime } from './measure-time.tsx';
import { ShownMeasures } from './shown-measures.tsx';

const views = ['tafel', 'liste', 'zeit'] as const;
type View = (typeof views)[number];
const titles: Record<View, TextKey> = {
  tafel: 'measuresBoard',
  liste: 'measuresList',
  zeit: 'measuresTime',
};

/** All measures: by how far they are, as a list, and over time. */
export function MeasuresPage() {
  const { language, t } = useTongue();
  const { get } = useQuery();
  const { many, fresh } = recordWords.measure;
  const view = views.find((one) => one === get('ansicht')) ?? 'tafel';
  return (
    <Page
      title={many[language]}
      lead={<p>{t('measuresLead')}</p>}
      side={
        <p class="buttons buttons--end">
          <To path={newRecordPath('measure')} class="kern-btn kern-btn--primary">
            <span class="kern-label">{fresh[language]}</span>
          </To>
        </p>
      }
    >
      <Views shown={view} />
      {view === 'liste' ? <MeasureList /> : null}
      {view === 'tafel' ? (
        <ShownMeasures filters={['field', 'unit', 'late']}>
          {(measures, context) => <MeasureBoard measures={measures} context={context} />}
        </ShownMeasures>
      ) : null}
      {view === 'zeit' ? (
        <ShownMeasures filters={['field', 'unit', 'state', 'late']}>
          {(measures, context) => <MeasureTime measures={measures} today={context.today} />}
        </ShownMeasures>
      ) : null}
    </Page>
  );
}

function Views({ shown }: { shown: View }) {
  const { t } = useTongue();
  return (
    <ul class="view-switch measure-views" aria-label={t('measuresAs')}>
      {views.map((view) => (
        <li key={view}>
          <To
            query={{ ansicht: view === views[0] ? null : view }}
            current={view === shown ? 'true' : undefined}
            replace
          >
            {t(titles[view])}
          </To>
        </li>
      ))}
    </ul>
  );
}
