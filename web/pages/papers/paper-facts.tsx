import type { ComponentChildren } from 'preact';
import { maybeDecision } from '../../../data/cycle/paper-course.ts';
import type { RecordKind, TypedRecord } from '../../../data/cycle/records.ts';
import { ask } from '../../api.ts';
import { formatDate } from '../../words/format.ts';
import { recordWords } from '../../words/records.ts';
import { capital } from '../../words/states.ts';
import { useAttempt } from '../data/use-attempt.ts';
import { Button } from '../frame/button.tsx';
import { Failure } from '../frame/failure.tsx';
import { useTongue } from '../frame/language.ts';
import { useSite } from '../frame/site.ts';
import { To } from '../frame/to.tsx';
import { recordPath } from '../records/record-paths.ts';
import { useRecordsContext } from '../records/records-context.tsx';
import { useNames } from '../records/use-names.ts';

/** Beside a paper: who is responsible, where it stands in the council information system, what it names. */
export function PaperFacts({ paper }: { paper: TypedRecord<'paper'> }) {
  const { t } = useTongue();
  const { content } = paper;
  return (
    <section class="card" aria-labelledby="angaben">
      <h2 id="angaben">{t('paperFactsTitle')}</h2>
      <dl class="facts">
        <Fact label={t('paperResponsible')}>{content.responsible ?? t('notNamed')}</Fact>
        <Fact label={t('paperSystem')}>
          <System paper={paper} />
        </Fact>
        {content.public ? null : <Fact label={t('meetingState')}>{t('paperClosed')}</Fact>}
        <Named kind="goal" keys={content.goals} />
        <Named kind="review" keys={content.reviews} />
        <Named kind="measure" keys={content.measures} />
        <CarriedOut paper={paper} />
      </dl>
    </section>
  );
}

export function Fact({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Its address there; an OParl id is an address too. */
function System({ paper: { content } }: { paper: TypedRecord<'paper'> }) {
  const { t } = useTongue();
  const { link, oparl } = content;
  const address = link ?? (oparl !== null && /^https?:\/\//.test(oparl) ? oparl : null);
  if (address === null) return <>{oparl ?? t('notNamed')}</>;
  return (
    <a href={address} rel="noreferrer">
      {t('paperOpen')}
    </a>
  );
}

function Named({ kind, keys }: { kind: RecordKind; keys: readonly string[] }) {
  const { language } = useTongue();
  const names = useNames('paper');
  if (keys.length === 0) return null;
  return (
    <Fact label={capital(recordWords[kind].many[language])}>
      <ul class="plain-list">
        {keys.map((key) => (
          <li key={key}>
            <To path={recordPath(kind, key)}>{names.record(kind, key) ?? key}</To>
          </li>
        ))}
      </ul>
    </Fact>
  );
}

/** By when a decision is to be carried out, and the act of noting that it was. */
function CarriedOut({ paper: { key, version, content } }: { paper: TypedRecord<'paper'> }) {
  const { language, t } = useTongue();
  const { site } = useSite();
  const { tell } = useRecordsContext();
  const { busy, error, attempt } = useAttempt();
  const { carryOutBy, carriedOut } = content;
  const today = site?.today ?? '';
  const date = carryOutBy === null ? null : formatDate(carryOutBy, language);
  const isLate = carryOutBy !== null && carriedOut === null && carryOutBy < today;
  const note = () =>
    attempt(async () => {
      const changed = { ...content, carriedOut: today };
      await ask('changeRecord', {
        params: { kind: 'paper', key },
        body: { content: changed, version, reason: null },
      });
      tell({ text: t('carriedOutSaid') });
    });
  return (
    <>
      {date === null ? null : (
        <Fact label={t('carryOutBy')}>{isLate ? t('carryOutLate', { date }) : date}</Fact>
      )}
      {carriedOut === null ? null : <Fact label={t('carriedOutOn')}>{formatDate(carriedOut, language)}</Fact>}
      {maybeDecision(content) && carriedOut === null && today !== '' ? (
        <Fact label={t('carriedOutOn')}>
          {error ? <Failure error={error} /> : null}
          <Button kind="secondary" disabled={busy} onClick={note}>
            {t('carriedOutAct')}
          </Button>
        </Fact>
      ) : null}
    </>
  );
}
