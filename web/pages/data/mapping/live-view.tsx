import type { Indicator } from '../../../../data/indicator.ts';
import type { Preview, PreviewFigure } from '../../../../data/preview.ts';
import { formatNumber, formatPeriod, withSymbol } from '../../../words/format.ts';
import { gapWords } from '../../../words/points.ts';
import { Failure } from '../../frame/failure.tsx';
import { type Tongue, useTongue } from '../../frame/language.ts';
import { Severity } from '../severity.tsx';
import type { Looking } from './use-preview.ts';

interface Props {
  looking: Looking;
  indicators: readonly Indicator[];
}

/** What the first rows become while the mapping is edited, each figure with the place that it comes from. */
export function LiveView({ looking, indicators }: Props) {
  const tongue = useTongue();
  const { t } = tongue;
  const { preview, error, isBehind } = looking;
  return (
    <section class="card live-view" aria-labelledby="vorschau" aria-busy={isBehind}>
      <h3 id="vorschau">{t('mapLive')}</h3>
      <p class="small quiet" role="status">
        {isBehind || !preview ? (error ? null : t('mapLiveWaiting')) : countText(preview, tongue)}
      </p>
      {error ? <Failure error={error} /> : null}
      {preview ? <Figures figures={preview.figures} indicators={indicators} /> : null}
      {preview ? <Faults preview={preview} /> : null}
    </section>
  );
}

function countText({ observations, errors, isBeginning, dataRows }: Preview, { t }: Tongue): string {
  const failed = errors > 0 ? [t('errorCount', { n: errors })] : [];
  if (observations === 0) return [t('mapLiveEmpty'), ...failed].join(' ');
  const where = isBeginning ? ` ${t('mapLiveBeginning', { n: dataRows })}` : '';
  return [t('mapLiveRead', { n: observations }) + where, ...failed].join(', ');
}

function Figures({ figures, indicators }: { figures: readonly PreviewFigure[] } & Pick<Props, 'indicators'>) {
  const tongue = useTongue();
  const { language, t } = tongue;
  if (figures.length === 0) return null;
  return (
    <ol class="live-figures">
      {figures.map((figure) => {
        const { observation, indicatorTitle, areaName, breakdownTitle } = figure;
        const { line, column, period } = observation;
        const indicator = indicators.find(({ id }) => id === observation.indicator);
        return (
          <li key={`${line} ${column}`}>
            <div>
              <div>{indicatorTitle[language]}</div>
              <div class="small quiet">
                {areaName} · {formatPeriod(period, language, 'long')} · {breakdownTitle[language]}
              </div>
              <div class="small quiet">{t('mapPlace', { line: String(line), column: String(column) })}</div>
            </div>
            <div class="live-value">{valueText(figure, indicator, tongue)}</div>
          </li>
        );
      })}
    </ol>
  );
}

/** As it stands in the file: with all its digits; of a rate from its parts these. */
function valueText(
  { observation }: PreviewFigure,
  indicator: Indicator | undefined,
  { language, t }: Tongue,
): string {
  const { value, numerator, denominator, gap } = observation;
  const write = (number: number) => formatNumber(number, decimalsOf(number), language);
  if (gap !== null) return gapWords(observation, language);
  if (numerator !== null && denominator !== null) {
    return t('mapParts', { numerator: write(numerator), denominator: write(denominator) });
  }
  return value === null
    ? gapWords(observation, language)
    : withSymbol(write(value), indicator?.symbol ?? '', language);
}

function decimalsOf(value: number): number {
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}

function Faults({ preview: { problems } }: { preview: Preview }) {
  const { t } = useTongue();
  if (problems.length === 0) return null;
  return (
    <div class="live-faults">
      <h4>{t('mapLiveFaults')}</h4>
      <ul>
        {problems.map((problem, index) => (
          <li key={index} class="small">
            <Severity severity={problem.severity} /> {problem.message}
          </li>
        ))}
      </ul>
    </div>
  );
}
