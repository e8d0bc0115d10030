import { recordWords } from '../../words/records.ts';
import { Answered } from '../frame/answered.tsx';
import { Breadcrumb } from '../frame/breadcrumb.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { MissingPage } from '../missing-page.tsx';
import { RecordActs } from '../records/record-acts.tsx';
import { RecordHistory } from '../records/record-history.tsx';
import { recordListPath } from '../records/record-paths.ts';
import { Referrers } from '../records/referrers.tsx';
import { useRecord } from '../records/use-records.ts';
import { MeasureEffects } from './measure-effects.tsx';
import { MeasureFacts } from './measure-facts.tsx';
import { MeasureResources } from './measure-resources.tsx';
import { MeasureStanding } from './measure-standing.tsx';
import { MeasureSteps } from './measure-steps.tsx';

/** One measure: how far it is, its steps, what it costs, and what it is to move. */
export function MeasurePage({ measure }: { measure: string }) {
  const { language } = useTongue();
  const answer = useRecord('measure', measure);
  if (answer.state === 'failed' && answer.error.status === 404) return <MissingPage />;
  const { one, many } = recordWords.measure;
  const shown = answer.data;
  return (
    <Page
      title={shown?.record.title ?? one[language]}
      way={<Breadcrumb steps={[{ title: many[language], path: recordListPath('measure') }]} />}
      lead={shown?.record.content.description ? <p>{shown.record.content.description}</p> : undefined}
      side={shown ? <RecordActs kind="measure" {...shown} /> : null}
    >
      <Answered answer={answer}>
        {({ record, referrers }) => (
          <div class="columns">
            <div class="stack">
              <MeasureStanding measure={record} />
              <MeasureSteps measure={record} />
              <MeasureResources measure={record.content} />
              <MeasureEffects measure={record} />
              <RecordHistory kind="measure" record={record} />
            </div>
            <aside class="stack">
              <MeasureFacts measure={record.content} />
              <Referrers referrers={referrers} />
            </aside>
          </div>
        )}
      </Answered>
    </Page>
  );
}
