import { useCallback, useMemo } from 'preact/hooks';
import type { Comparison, ComparisonRow } from '../../../data/comparison.ts';
import type { IndicatorView } from '../../../data/contract.ts';
import { comparisonDots } from '../../charts/comparison-dots.ts';
import type { DotData } from '../../charts/dot-data.ts';
import { mostRows } from '../../charts/ranked-rows.ts';
import { comparisonHeadline, firstPlaceWords, isSum, sortRows } from '../../words/comparison.ts';
import { comparisonNotes } from '../../words/comparison-notes.ts';
import { formatPeriod } from '../../words/format.ts';
import { Chart, type Draw } from '../frame/chart.tsx';
import { useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';
import { useSite } from '../frame/site.ts';
import { TakeChart } from '../frame/take-chart.tsx';
import { To } from '../frame/to.tsx';
import { useView, ViewSwitch } from '../frame/view-switch.tsx';
import { ChartFoot } from '../series/chart-foot.tsx';
import { pointLegend } from '../series/point-legend.ts';
import { ComparisonTable } from './comparison-table.tsx';
import { OfficialSources } from './official-sources.tsx';
import { takenOf } from './taken-comparison.ts';
import { WithoutPlace } from './without-place.tsx';

interface Props {
  view: IndicatorView;
  comparison: Comparison;
}

const views = ['diagramm', 'tabelle'] as const;

/** The ranking as dots or as a table, under the sentence that says what it shows. */
export function ComparisonSection({ view, comparison }: Props) {
  const { language } = useTongue();
  const { get } = useQuery();
  const shown = useView('ansicht', views);
  const order = get('ordnung') === 'name' ? 'name' : 'value';
  const ranked = useMemo(
    () =>
      sortRows(
        comparison.rows.filter(({ rank }) => rank !== null),
        order,
        language,
      ),
    [comparison, order, language],
  );
  return (
    <section class="card" aria-labelledby="vergleich">
      <h2 id="vergleich">{comparisonHeadline(comparison, view.entry.indicator, language)}</h2>
      <Sub view={view} comparison={comparison} />
      {shown === 'tabelle' ? (
        <ComparisonTable view={view} comparison={comparison} order={order} />
      ) : (
        <Drawn view={view} comparison={comparison} ranked={ranked} />
      )}
      <WithoutPlace comparison={comparison} />
      {isOfAreas(comparison) ? <OfficialSources view={view} /> : null}
      <Notes view={view} comparison={comparison} />
      <ViewSwitch name="ansicht" views={views} />
    </section>
  );
}

/** Not of parts of the municipality, whose figures no other office publishes. */
function isOfAreas({ groups, group }: Comparison): boolean {
  return groups.some(({ id, kind }) => id === group && kind === 'areas');
}

/** What is compared, when, and where the first place is. */
function Sub({ view, comparison }: Props) {
  const { language } = useTongue();
  const { title, unit, polarity } = view.entry.indicator;
  const group = comparison.groups.find(({ id }) => id === comparison.group);
  const parts = [
    `${title[language]}, ${unit[language]}`,
    ...(comparison.period === null ? [] : [formatPeriod(comparison.period, language, 'long')]),
    ...(group ? [group.title[language]] : []),
    firstPlaceWords(polarity, language),
  ];
  return <p class="chart-card__sub">{parts.join(' · ')}</p>;
}

function Drawn({ view, comparison, ranked }: Props & { ranked: readonly ComparisonRow[] }) {
  const tongue = useTongue();
  const { t } = tongue;
  const { get } = useQuery();
  const all = get('alle') === '1';
  const data = useDotData(view, comparison, ranked, all);
  const draw = useCallback<Draw>((drawings, options) => drawings.dotChart(data, options), [data]);
  const points = ranked.flatMap(({ point }) => point ?? []);
  const references = isSum(view.entry.indicator) ? [] : comparison.references.map(({ point }) => point);
  if (ranked.length === 0) return null;
  return (
    <>
      <Chart draw={draw} class="chart" height={80 + data.rows.length * 24} />
      {ranked.length > mostRows ? (
        <p class="table-rest">
          <To query={{ alle: all ? null : '1' }} replace>
            {all ? t('showFewRows') : t('showAllRows', { n: ranked.length })}
          </To>
        </p>
      ) : null}
      <ChartFoot legend={pointLegend(points)} points={[...points, ...references]} />
      <TakeChart draw={draw} {...takenOf(view, comparison, ranked, tongue)} />
    </>
  );
}

function useDotData(
  view: IndicatorView,
  comparison: Comparison,
  ranked: readonly ComparisonRow[],
  all: boolean,
): DotData {
  const { language } = useTongue();
  const { site } = useSite();
  const demo = site?.demo ?? false;
  const { indicator } = view.entry;
  return useMemo(
    () => comparisonDots(comparison, indicator, { ranked, all, demo }, language),
    [indicator, comparison, ranked, all, language, demo],
  );
}

/** What has to be known to read the places rightly. */
function Notes({ view, comparison }: Props) {
  const { language } = useTongue();
  const demo = useSite().site?.demo ?? false;
  const notes = comparisonNotes(comparison, view.entry.indicator, { demo }, language);
  if (notes.length === 0) return null;
  return (
    <ul class="reading-notes small quiet">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
