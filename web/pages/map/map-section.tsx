import { useCallback, useMemo, useRef } from 'preact/hooks';
import type { BoundarySet } from '../../../data/boundary-set.ts';
import type { Comparison } from '../../../data/comparison.ts';
import type { IndicatorView, Response } from '../../../data/contract.ts';
import type { ClassMode } from '../../charts/map-classes.ts';
import { rangeHeadline, rowNames, sortRows, whyWithoutPlace } from '../../words/comparison.ts';
import { formatPeriod, formatValue } from '../../words/format.ts';
import { classRange } from '../../words/map-classes.ts';
import { OfficialSources } from '../comparison/official-sources.tsx';
import { takenOf } from '../comparison/taken-comparison.ts';
import { Chart, type Draw } from '../frame/chart.tsx';
import { type Tongue, useTongue } from '../frame/language.ts';
import { useSite } from '../frame/site.ts';
import { TakeChart } from '../frame/take-chart.tsx';
import { To } from '../frame/to.tsx';
import { ChartFoot } from '../series/chart-foot.tsx';
import { createMapAreas, createMapState, fillOf, type MapState } from './map-data.ts';
import { useMapKeys } from './map-keys.ts';
import { MapLegend } from './map-legend.tsx';
import { MapNotes } from './map-notes.tsx';

interface Props {
  view: IndicatorView;
  comparison: Comparison;
  boundaries: Response<'boundaries'>;
  mode: ClassMode;
}

/** The map under the sentence that says what it shows, with its legend and the note on its borders. */
export function MapSection({ view, comparison, boundaries, mode }: Props) {
  const tongue = useTongue();
  const { language, t } = tongue;
  const box = useRef<HTMLDivElement>(null);
  const words = useMapKeys(box);
  const { indicator } = view.entry;
  const { set } = boundaries;
  const state = useMemo(
    () => createMapState(comparison, set, mode, indicator.decimals),
    [comparison, set, mode, indicator],
  );
  const draw = useMapDrawing({ view, comparison, boundaries, mode }, state);
  const onMap = useMemo(() => new Set(set.areas.map(({ key }) => key)), [set]);
  const inOrder = sortRows(
    comparison.rows.filter(({ key }) => onMap.has(key)),
    'name',
    language,
  );
  const points = comparison.rows.flatMap(({ key, point }) => (onMap.has(key) ? (point ?? []) : []));
  return (
    <section class="card" aria-labelledby="karte">
      <h2 id="karte">{rangeHeadline(comparison, onMap, indicator, language)}</h2>
      <Sub view={view} comparison={comparison} />
      <div class="map-layout">
        <div ref={box}>
          <p class="map-words">{words ?? t('mapKeys')}</p>
          <Chart draw={draw} class="chart map" height={480} />
        </div>
        <MapLegend view={view} set={set} state={state} />
      </div>
      <ChartFoot legend={[]} points={points} />
      <TakeChart
        draw={draw}
        {...takenOf(view, comparison, inOrder, tongue)}
        name={t('areaMapTitle', { title: indicator.title[language] })}
        remarks={[bordersWords(set, t)]}
      />
      <OfficialSources view={view} />
      <BordersNote set={set} />
      <MapNotes comparison={comparison} set={set} state={state} />
    </section>
  );
}

function Sub({ view, comparison }: Pick<Props, 'view' | 'comparison'>) {
  const { language } = useTongue();
  const { title, unit } = view.entry.indicator;
  const group = comparison.groups.find(({ id }) => id === comparison.group);
  const parts = [
    `${title[language]}, ${unit[language]}`,
    ...(comparison.period === null ? [] : [formatPeriod(comparison.period, language, 'long')]),
    ...(group ? [group.title[language]] : []),
  ];
  return <p class="chart-card__sub">{parts.join(' · ')}</p>;
}

function bordersWords(set: BoundarySet, t: Tongue['t']): string {
  const parts = [
    t('mapBorders', { source: set.source }),
    ...(set.licence === '' ? [] : [set.licence]),
    t('mapChanged', { changes: set.changes }),
  ];
  return parts.join(' · ');
}

/** Source, licence and changes stand under every map. */
function BordersNote({ set }: { set: BoundarySet }) {
  const { t } = useTongue();
  const { site } = useSite();
  return (
    <p class="small quiet map-source">
      {bordersWords(set, t)}
      {site?.audience === 'staff' ? (
        <>
          {' · '}
          <To path="/daten/karten">{t('loadMap')}</To>
        </>
      ) : null}
    </p>
  );
}

function useMapDrawing({ view, comparison, boundaries }: Props, state: MapState): Draw {
  const tongue = useTongue();
  return useCallback<Draw>(
    (drawings, options) => {
      const { language, t } = tongue;
      const names = rowNames(comparison.rows, language);
      const nameOf = (key: string, name: string) => names.get(key) ?? name;
      const wordsOf = (key: string, name: string) => areaWords(key, nameOf(key, name), view, state, tongue);
      const shapes = drawings.readShapes(boundaries.topology);
      const byName = new Intl.Collator(language).compare;
      const areas = createMapAreas(shapes, state, { nameOf, wordsOf }, byName);
      const title = t('areaMapTitle', { title: view.entry.indicator.title[language] });
      const description = t('mapDescription', { areas: areas.length });
      return drawings.mapChart({ areas, classes: state.classes.length, title, description }, options);
    },
    [view, comparison, boundaries, state, tongue],
  );
}

/** "Stade: 8,97 %, Klasse 4 von 5: 8,1 bis unter 9,4 %". */
function areaWords(
  key: string,
  name: string,
  view: IndicatorView,
  state: MapState,
  { language, t }: Tongue,
): string {
  const { indicator } = view.entry;
  const fill = fillOf(key, state);
  const row = state.rows.get(key);
  if (!row) return `${name}: ${t(fill.kind === 'gap' ? 'notInDirectory' : 'mapOutside')}`;
  if (fill.kind !== 'class') return `${name}: ${whyWithoutPlace(row, language)}`;
  const range = state.classes[fill.index];
  if (!range) return name;
  const { classes, decimals } = state;
  const isLast = fill.index === classes.length - 1;
  const text = t('classNumber', {
    index: fill.index + 1,
    classes: classes.length,
    range: classRange(range, isLast, { decimals, symbol: indicator.symbol }, language),
  });
  return `${name}: ${formatValue(row.point?.value ?? null, indicator, language)}, ${text}`;
}
