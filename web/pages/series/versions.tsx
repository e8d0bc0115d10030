import type { ComponentChildren } from 'preact';
import type { Response } from '../../../data/contract.ts';
import type { Series } from '../../../data/series.ts';
import { stepBetween, stepWords } from '../../words/changes.ts';
import type { DifferenceFormat } from '../../words/difference.ts';
import { formatTime } from '../../words/format.ts';
import { pointCell, pointRemarks } from '../../words/points.ts';
import { useAnswer } from '../frame/answer.ts';
import { Answered } from '../frame/answered.tsx';
import { useTongue } from '../frame/language.ts';
import { OriginLink } from './origin-list.tsx';

type Version = Response<'valueHistory'>['versions'][number];
type Format = DifferenceFormat & { id: string };

interface Props {
  indicator: Format;
  series: Pick<Series, 'area' | 'breakdown'>;
  period: string;
  /** Where nothing is stored under exactly this key: a school stands in its file as one of its form. */
  otherwise: ComponentChildren;
}

/**
 * All that ever stood here, the newest first: each with its import, who took it over, when and why, how far it lies from
 * the one before, and whether it was withdrawn.
 */
export function Versions({ indicator, series, period, otherwise }: Props) {
  const { t } = useTongue();
  const { area, breakdown } = series;
  const answer = useAnswer('valueHistory', { query: { indicator: indicator.id, area, breakdown, period } });
  return (
    <Answered answer={answer}>
      {({ versions }) =>
        versions.length === 0 ? (
          otherwise
        ) : (
          <>
            <h3>{t('versions')}</h3>
            <ol class="events">
              {versions.map((version, index) => (
                <Row
                  key={version.point.origins[0]?.import ?? index}
                  version={version}
                  before={versions[index + 1]}
                  isCurrent={versions.findIndex(({ withdrawnAt }) => withdrawnAt === null) === index}
                  indicator={indicator}
                />
              ))}
            </ol>
          </>
        )
      }
    </Answered>
  );
}

interface RowProps {
  version: Version;
  /** The next older one. */
  before: Version | undefined;
  isCurrent: boolean;
  indicator: Format;
}

function Row({ version, before, isCurrent, indicator }: RowProps) {
  const { language, t } = useTongue();
  const { point, actor, note, withdrawnAt, withdrawnBy } = version;
  const [origin] = point.origins;
  const step = before ? stepWords(stepBetween(before.point.value, point.value), indicator, language) : '';
  const remarks = point.value === null ? [] : pointRemarks(point, language);
  return (
    <li>
      <strong class="tabular">{pointCell(point, indicator, language)}</strong>
      {isCurrent ? ` ${t('versionCurrent')}` : ''}
      {step === '' ? null : <span class="tabular quiet"> {t('versionStep', { step })}</span>}
      {remarks.length > 0 ? <p class="small">{remarks.join('; ')}</p> : null}
      {origin ? (
        <p class="small quiet">
          {t('versionTaken', { time: formatTime(origin.committedAt, language), actor })} ·{' '}
          <OriginLink origin={origin} />
        </p>
      ) : null}
      {note === null ? null : <p class="small">{t('versionNote', { note })}</p>}
      {withdrawnAt === null ? null : (
        <p class="small">
          {t('versionWithdrawn', { time: formatTime(withdrawnAt, language), actor: withdrawnBy ?? '' })}
        </p>
      )}
    </li>
  );
}
