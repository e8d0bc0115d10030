import type { ReleaseCounts, ReleaseState } from '../../../data/release.ts';
import { formatNumber } from '../../words/format.ts';
import { useAnswer } from '../frame/answer.ts';
import { audienceNames } from '../frame/audience-switch.tsx';
import { Failure } from '../frame/failure.tsx';
import { useTongue } from '../frame/language.ts';
import { RefusedRelease } from './refused-release.tsx';
import { ReleaseAct } from './release-act.tsx';
import { ReleaseProgress } from './release-progress.tsx';
import { WithheldTable } from './withheld-table.tsx';

/** What releasing the data as they stand would withhold, and the button that does it. */
export function ReleasePreviewSection({ state, onDone }: { state: ReleaseState; onDone: () => void }) {
  const { t } = useTongue();
  const { audience } = state;
  const answer = useAnswer('releasePreview', { params: { audience } });
  const title = `${t('previewTitle')}: ${t(audienceNames[audience])}`;
  return (
    <section class="card" aria-labelledby="vorschau">
      <h2 id="vorschau">{title}</h2>
      {answer.state === 'pending' ? (
        <>
          <p role="status">{t('previewPending')}</p>
          <ReleaseProgress audience={audience} />
        </>
      ) : null}
      {answer.state === 'failed' ? <Failure error={answer.error} retry={answer.retry} /> : null}
      {answer.state === 'ready' ? (
        <>
          <Counts counts={answer.data.counts} />
          {answer.data.exposed.length > 0 ? (
            <RefusedRelease exposed={answer.data.exposed} />
          ) : (
            <ReleaseAct audience={audience} preview={answer.data} onDone={onDone} />
          )}
          <h3>{t('withheldTitle')}</h3>
          <p class="quiet">{t('withheldLead')}</p>
          <WithheldTable list={answer.data.withheld} file={null} />
        </>
      ) : null}
    </section>
  );
}

export function Counts({ counts }: { counts: ReleaseCounts }) {
  const { language, t } = useTongue();
  const withheld = counts.primary + counts.complementary + counts.unknown + counts.repeated;
  const facts = [
    { title: t('countFigures'), count: counts.figures },
    { title: t('countShown'), count: counts.figures - withheld },
    { title: t('countPrimary'), count: counts.primary },
    { title: t('countComplementary'), count: counts.complementary },
    ...(counts.unknown > 0 ? [{ title: t('countUnknown'), count: counts.unknown }] : []),
    ...(counts.repeated > 0 ? [{ title: t('countRepeated'), count: counts.repeated }] : []),
  ];
  return (
    <dl class="release-counts">
      {facts.map(({ title, count }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd class="tabular">{formatNumber(count, 0, language)}</dd>
        </div>
      ))}
    </dl>
  );
}
