import { useState } from 'preact/hooks';
import type { Story } from '../../../data/bundle.ts';
import { type ChosenKind, chosenKinds, usualKinds } from '../../../data/exchange-endpoints.ts';
import type { AnswerError } from '../../api.ts';
import { ask } from '../../api.ts';
import { TextArea } from '../../inputs/text-area.tsx';
import { Tick } from '../../inputs/tick.tsx';
import { recordWords } from '../../words/records.ts';
import type { TextKey } from '../../words/texts.ts';
import { readError } from '../frame/answer.ts';
import { Button } from '../frame/button.tsx';
import { Failure } from '../frame/failure.tsx';
import { useTongue } from '../frame/language.ts';
import { useSite } from '../frame/site.ts';
import { useRecords } from '../records/use-records.ts';

const storyParts: readonly [keyof Story, TextKey][] = [
  ['start', 'storyStart'],
  ['milestones', 'storyMilestones'],
  ['establishment', 'storyEstablishment'],
];
const emptyStory: Story = { start: '', milestones: '', establishment: '' };

/** The choice of what is passed on, told as start, milestones and establishment, as one file. */
export function ExportSection() {
  const { language, t } = useTongue();
  const strategies = useRecords('strategy').data ?? [];
  const [without, setWithout] = useState<readonly string[]>([]);
  const [kinds, setKinds] = useState<readonly ChosenKind[]>(usualKinds);
  const [resources, setResources] = useState(false);
  const [story, setStory] = useState(emptyStory);
  const chosen = strategies.map(({ key }) => key).filter((key) => !without.includes(key));
  const { error, send } = useDownload();
  const submit = () =>
    send({
      choice: { strategies: chosen, kinds: [...kinds], resources },
      story: hasText(story) ? story : null,
    });
  return (
    <section class="card exchange" aria-labelledby="weitergeben">
      <h2 id="weitergeben">{t('exchangeExport')}</h2>
      <p>{t('exchangeExportLead')}</p>
      {error ? <Failure error={error} /> : null}
      {strategies.length === 0 ? <p class="quiet">{t('exchangeNoStrategies')}</p> : null}
      <fieldset class="form-section" hidden={strategies.length === 0}>
        <legend>{t('exchangeStrategies')}</legend>
        {strategies.map(({ key, title }) => (
          <Tick
            key={key}
            label={title}
            checked={!without.includes(key)}
            onChange={(on) => setWithout(on ? without.filter((one) => one !== key) : [...without, key])}
          />
        ))}
      </fieldset>
      <fieldset class="form-section">
        <legend>{t('exchangeKinds')}</legend>
        {chosenKinds.map((kind) => (
          <Tick
            key={kind}
            label={recordWords[kind].many[language]}
            checked={kinds.includes(kind)}
            onChange={(on) => setKinds(on ? [...kinds, kind] : kinds.filter((one) => one !== kind))}
          />
        ))}
        <Tick label={t('exchangeResources')} checked={resources} onChange={setResources} />
        <p class="small quiet">{t('exchangePapersHint')}</p>
      </fieldset>
      <fieldset class="form-section">
        <legend>{t('exchangeStory')}</legend>
        {storyParts.map(([part, title]) => (
          <TextArea
            key={part}
            label={t(title)}
            rows={3}
            maximum={20_000}
            value={story[part]}
            onInput={(text) => setStory({ ...story, [part]: text })}
          />
        ))}
      </fieldset>
      <p id="auswahl-fehlt" class="small quiet">
        {chosen.length === 0 ? t('exchangeNothing') : ''}
      </p>
      <div class="buttons">
        <Button describedBy="auswahl-fehlt" disabled={chosen.length === 0} onClick={submit}>
          {t('exchangeDownload')}
        </Button>
      </div>
    </section>
  );
}

function hasText(story: Story): boolean {
  return Object.values(story).some((text) => text.trim() !== '');
}

type Wanted = NonNullable<Parameters<typeof ask<'exportBundle'>>[1]>['body'];

/** Asks for a bundle and gives it to the browser as a file. */
function useDownload() {
  const { site } = useSite();
  const [error, setError] = useState<AnswerError | null>(null);
  const send = async (wanted: NonNullable<Wanted>) => {
    setError(null);
    try {
      const { bundle } = await ask('exportBundle', { body: wanted });
      const address = URL.createObjectURL(
        new Blob([JSON.stringify(bundle, null, 2)], { type: 'application/json' }),
      );
      const link = document.createElement('a');
      link.href = address;
      link.download = `zielkreis-buendel-${bundle.municipality.key}-${site?.today ?? ''}.json`;
      link.click();
      URL.revokeObjectURL(address);
    } catch (caught) {
      setError(readError(caught));
    }
  };
  return { error, send };
}
