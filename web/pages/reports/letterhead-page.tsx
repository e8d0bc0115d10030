import { useState } from 'preact/hooks';
import { ask } from '../../api.ts';
import { useAttempt } from '../data/use-attempt.ts';
import { Answered } from '../frame/answered.tsx';
import { Breadcrumb } from '../frame/breadcrumb.tsx';
import { Button } from '../frame/button.tsx';
import { Failure } from '../frame/failure.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { useRecordsContext } from '../records/records-context.tsx';
import { readBase64 } from './read-base64.ts';
import { reportsPath } from './report-paths.ts';
import { useLetterhead } from './use-letterhead.ts';

/** What stands at the head of each report: name and crest. */
export function LetterheadPage() {
  const { t } = useTongue();
  const { answer, crest } = useLetterhead();
  return (
    <Page
      title={t('letterhead')}
      way={<Breadcrumb steps={[{ title: t('reports'), path: reportsPath }]} />}
      lead={<p>{t('letterheadLead')}</p>}
    >
      <Answered answer={answer}>{({ name }) => <Letterhead name={name} crest={crest} />}</Answered>
    </Page>
  );
}

function Letterhead({ name, crest }: { name: string; crest: string | undefined }) {
  const { t } = useTongue();
  const { tell } = useRecordsContext();
  const [file, setFile] = useState('');
  const { error, attempt } = useAttempt();
  const put = (content: string | null, text: string) =>
    attempt(async () => {
      await ask('setCrest', { body: { crest: content } });
      tell({ text });
    });
  const upload = async (chosen: File | undefined) => {
    if (!chosen) return;
    setFile(chosen.name);
    await put(await readBase64(chosen), t('crestSet'));
  };
  return (
    <div class="stack letterhead">
      {error ? <Failure error={error} /> : null}
      <section class="card" aria-labelledby="kopf-vorschau">
        <h2 id="kopf-vorschau">{t('letterheadPreview')}</h2>
        <div class="letterhead__sheet">
          {crest ? <img class="paper__crest" src={crest} alt={t('crestOf', { name })} /> : null}
          <span>{name}</span>
        </div>
        <p class="small quiet">{t('letterheadName')}</p>
      </section>
      <section class="card" aria-labelledby="wappen">
        <h2 id="wappen">{t('crest')}</h2>
        <p id="wappen-hinweis">{t(crest ? 'crestHint' : 'crestNone')}</p>
        <p class="buttons">
          <input
            id="wappen-datei"
            type="file"
            accept=".svg,.png,image/svg+xml,image/png"
            class="drop-zone__input"
            aria-describedby="wappen-hinweis"
            onChange={(event) => {
              void upload(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
          <label for="wappen-datei" class="kern-btn kern-btn--secondary">
            <span class="kern-label">{t(crest ? 'crestOther' : 'crestChoose')}</span>
          </label>
          {crest ? (
            <Button kind="secondary" onClick={() => put(null, t('crestRemoved'))}>
              {t('crestRemove')}
            </Button>
          ) : null}
          <span class="small quiet">{file}</span>
        </p>
      </section>
    </div>
  );
}
