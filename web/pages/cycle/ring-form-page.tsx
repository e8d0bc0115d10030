import type { Content } from '../../../data/cycle/records.ts';
import { ringPresets } from '../../../data/cycle/ring-presets.ts';
import { phaseWords } from '../../words/record-values.ts';
import { recordWords } from '../../words/records.ts';
import { Breadcrumb } from '../frame/breadcrumb.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { useQuery } from '../frame/query.ts';
import { To } from '../frame/to.tsx';
import { ChoiceField } from '../records/fields/choice-field.tsx';
import { NumberField } from '../records/fields/read-field.tsx';
import { RecordField, RecordsField } from '../records/fields/record-picker.tsx';
import { Rows } from '../records/fields/rows.tsx';
import { ProseField, TextField } from '../records/fields/text-field.tsx';
import { type At, usePlaceValue } from '../records/place.ts';
import { EditRecordPage, NewRecordPage } from '../records/record-form-page.tsx';
import { cyclePath } from './cycle-paths.ts';

/** Writing down a ring: first what to start from, then its stations. */
export function NewRingPage() {
  const { get } = useQuery();
  const { t } = useTongue();
  const chosen = get('vorbild');
  if (chosen === null) return <PresetPage />;
  const preset = ringPresets.find(({ key }) => key === chosen);
  return (
    <NewRecordPage
      key={chosen}
      kind="ring"
      initial={preset?.ring ?? { stations: [] }}
      way={[{ title: t('cycleTitle'), path: cyclePath }]}
      back={cyclePath}
    >
      {(at) => <RingFields at={at} />}
    </NewRecordPage>
  );
}

export function EditRingPage({ ring }: { ring: string }) {
  const { t } = useTongue();
  return (
    <EditRecordPage kind="ring" recordKey={ring} way={[{ title: t('cycleTitle'), path: cyclePath }]}>
      {(at) => <RingFields at={at} />}
    </EditRecordPage>
  );
}

function RingFields({ at }: { at: At<Content<'ring'>> }) {
  const { t } = useTongue();
  const key = freshKey(usePlaceValue(at('stations')));
  return (
    <>
      <TextField at={at('title')} />
      <ProseField at={at('description')} rows={3} />
      <Rows
        at={at('stations')}
        one={t('stationOne')}
        hint={t('stationsHint')}
        fresh={{ key, title: '', phase: 'goals', due: '', days: 30 }}
      >
        {(row) => (
          <>
            <TextField at={row('title')} />
            <ProseField at={row('due')} rows={2} />
            <div class="form-pair">
              <ChoiceField at={row('phase')} of={phaseWords} />
              <NumberField at={row('days')} />
            </div>
            <RecordField at={row('body')} kind="body" />
            <TextField at={row('responsible')} hint={t('stationResponsibleHint')} />
          </>
        )}
      </Rows>
      <RecordsField at={at('actionFields')} kind="actionField" hint={t('ringFieldsHint')} />
      <TextField at={at('source')} />
    </>
  );
}

/** A key that no station of the form has. */
function freshKey(stations: unknown): string {
  const used = JSON.stringify(stations ?? []);
  for (let number = 1; ; number += 1) {
    const key = `station-${number}`;
    if (!used.includes(`"${key}"`)) return key;
  }
}

function PresetPage() {
  const { language, t } = useTongue();
  return (
    <Page
      title={recordWords.ring.fresh[language]}
      way={<Breadcrumb steps={[{ title: t('cycleTitle'), path: cyclePath }]} />}
      lead={<p>{t('presetTitle')}</p>}
    >
      <div class="presets">
        {ringPresets.map(({ key, after, ring }) => (
          <section key={key} class="card" aria-labelledby={`vorbild-${key}`}>
            <h2 id={`vorbild-${key}`}>{t('presetAfter', { after })}</h2>
            <p>{ring.description}</p>
            <ol>
              {ring.stations.map((station) => (
                <li key={station.key}>{station.title}</li>
              ))}
            </ol>
            <p class="small quiet">{ring.source}</p>
            <p>
              <To query={{ vorbild: key }} class="kern-btn kern-btn--primary">
                <span class="kern-label">{t('presetTake')}</span>
              </To>
            </p>
          </section>
        ))}
        <section class="card" aria-labelledby="vorbild-leer">
          <h2 id="vorbild-leer">{t('presetEmpty')}</h2>
          <p>{t('presetEmptyLead')}</p>
          <p>
            <To query={{ vorbild: 'leer' }} class="kern-btn kern-btn--secondary">
              <span class="kern-label">{t('presetEmptyTake')}</span>
            </To>
          </p>
        </section>
      </div>
    </Page>
  );
}
