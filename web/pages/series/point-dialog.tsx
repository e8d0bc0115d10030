import type { SeriesAnswer } from '../../../data/contract.ts';
import type { PeriodKind } from '../../../data/period.ts';
import type { Point } from '../../../data/series.ts';
import { Dialog } from '../../inputs/dialog.tsx';
import type { DifferenceFormat } from '../../words/difference.ts';
import { formatPeriod } from '../../words/format.ts';
import { gapWords, howWords, pointCell, pointRemarks } from '../../words/points.ts';
import { ForStaff } from '../frame/audience.tsx';
import { useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';
import { CopyFigureInWords } from '../inquiries/copy-figure.tsx';
import { EarlierAnswers } from '../inquiries/earlier-answers.tsx';
import { figureKeyOf, saidOf } from '../inquiries/shown-figure.ts';
import { IntervalFacts } from './interval-facts.tsx';
import { columnTitle } from './matrix-table.tsx';
import { OriginLink } from './origin-list.tsx';
import { PointHistory } from './point-history.tsx';
import { partText } from './series-table.tsx';
import { Versions } from './versions.tsx';

type Format = DifferenceFormat & { id: string; factor: number };

interface Props {
  answer: SeriesAnswer;
  indicator: Format;
  /** What the series are folded into. */
  fold: PeriodKind | null;
}

/** The number that the address names (`wert`, `reihe`): its parts, notes, origins and earlier versions. */
export function PointDialog({ answer, indicator, fold }: Props) {
  const tongue = useTongue();
  const { language, t } = tongue;
  const { get, here, go } = useQuery();
  const period = get('wert');
  if (period === null) return null;
  const series = answer.series.find((entry) => entry.breakdown === (get('reihe') ?? ''));
  const point = series?.points.find((entry) => entry.period === period);
  if (!series || !point) return null;
  const combined = <PointHistory indicator={indicator} series={series} period={period} fold={fold} />;
  return (
    <Dialog
      title={`${formatPeriod(period, language, 'long')}: ${pointCell(point, indicator, language)}`}
      closeLabel={t('close')}
      onClose={() => go(here({ wert: null, reihe: null }))}
    >
      <p class="quiet">
        {series.areaName}, {columnTitle(series, tongue)}
      </p>
      <Facts point={point} indicator={indicator} />
      <CopyFigureInWords figure={figureKeyOf(series, point, get)} said={saidOf(point, indicator, language)} />
      <ForStaff>
        <EarlierAnswers figure={figureKeyOf(series, point, get)} />
        <h3>{t('origin')}</h3>
        <Origins point={point} />
        {isStored(point) ? (
          <Versions indicator={indicator} series={series} period={period} otherwise={combined} />
        ) : (
          combined
        )}
      </ForStaff>
    </Dialog>
  );
}

/** Whether it stands like this in a file: then each of its versions does. */
function isStored({ how }: Point): boolean {
  return how === 'delivered' || how === 'computed';
}

function Facts({ point, indicator }: { point: Point; indicator: Format }) {
  const tongue = useTongue();
  const { language, t } = tongue;
  const notes = pointRemarks(point, language);
  const parts = point.numerator !== null || point.denominator !== null;
  return (
    <dl class="facts facts--wide">
      {parts ? (
        <>
          <div>
            <dt>{t('numerator')}</dt>
            <dd class="tabular">{partText(point.numerator, tongue)}</dd>
          </div>
          <div>
            <dt>{t('denominator')}</dt>
            <dd class="tabular">{partText(point.denominator, tongue)}</dd>
          </div>
        </>
      ) : null}
      <IntervalFacts point={point} indicator={indicator} />
      {point.gap === null ? null : (
        <div>
          <dt>{t('whyNoNumber')}</dt>
          <dd>{gapWords(point, language)}</dd>
        </div>
      )}
      <div>
        <dt>{t('howMade')}</dt>
        <dd>{howWords(point, language)}</dd>
      </div>
      {notes.length > 0 ? (
        <div>
          <dt>{t('notes')}</dt>
          <dd>{notes.join('; ')}</dd>
        </div>
      ) : null}
    </dl>
  );
}

function Origins({ point }: { point: Point }) {
  const { t } = useTongue();
  if (point.origins.length === 0) return <p class="quiet">{t('noOrigin')}</p>;
  return (
    <ul class="origin-list">
      {point.origins.map((origin) => (
        <li key={`${origin.import}-${origin.line}-${origin.column}`}>
          <OriginLink origin={origin} />
        </li>
      ))}
      {point.originCount > point.origins.length ? (
        <li class="quiet">{t('furtherOrigins', { n: point.originCount - point.origins.length })}</li>
      ) : null}
    </ul>
  );
}
