import { useCallback, useMemo } from 'preact/hooks';
import { maybeLatest } from '../../../data/begun-points.ts';
import type { IndicatorView, SeriesAnswer } from '../../../data/contract.ts';
import type { PeriodKind } from '../../../data/period.ts';
import { compareSeries, type PointChange } from '../../../data/series-changes.ts';
import { maybeLead } from '../../charts/lead-series.ts';
import { ofOneKind } from '../../charts/one-kind.ts';
import { maybeYearlyChange } from '../../charts/yearly-change.ts';
import { withView } from '../../view.ts';
import { kindWords } from '../../words/periods.ts';
import { seriesSentence } from '../../words/series-sentence.ts';
import { useAnswer } from '../frame/answer.ts';
import { Answered } from '../frame/answered.tsx';
import { ForStaff } from '../frame/audience.tsx';
import { Chart, type Draw } from '../frame/chart.tsx';
import { type Tongue, useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';
import { useSite } from '../frame/site.ts';
import { TakeChart } from '../frame/take-chart.tsx';
import { useView, type View, ViewSwitch } from '../frame/view-switch.tsx';
import { ChartFoot } from '../series/chart-foot.tsx';
import { MatrixTable } from '../series/matrix-table.tsx';
import { PointDialog } from '../series/point-dialog.tsx';
import { intervalLegend, pointLegend } from '../series/point-legend.ts';
import { SeriesTable } from '../series/series-table.tsx';
import { TrendLines } from '../series/trend-lines.tsx';
import { AsOfFault } from './as-of-fault.tsx';
import { BreaksSection } from './breaks-section.tsx';
import { Controls } from './controls.tsx';
import { Differences } from './differences.tsx';
import { isPlain, type Lens, readLens } from './lens.ts';
import { LensChart } from './lens-chart.tsx';
import { LensControls } from './lens-controls.tsx';
import { LinesTable } from './lines-table.tsx';
import { OtherDefinitions } from './other-definitions.tsx';
import { SameInstitutions } from './same-institutions.tsx';
import { asOfWords, readSelection, type Selection, seriesQuery } from './selection.ts';
import { SeriesHistory } from './series-history.tsx';
import { SinceThen } from './since-then.tsx';
import { takenOf } from './taken-series.ts';

/** The figures of an indicator: choices, chart, table with origins. */
export function SeriesSection({ view }: { view: IndicatorView }) {
  const { get } = useQuery();
  const selection = readSelection(get, view);
  const lens = readLens(get, selection, view);
  const query = seriesQuery(view.entry.indicator.id, selection);
  const compare = lens.others.join(',');
  const answer = useAnswer('series', { query: compare === '' ? query : { ...query, compare } });
  return (
    <>
      <AsOfFault />
      <section class="card">
        <Controls view={view} selection={selection} />
        <LensControls view={view} selection={selection} lens={lens} />
      </section>
      <Answered answer={answer}>
        {(data) => {
          const shown = { view, selection, lens, answer: data };
          return (
            <div class="stack">
              {selection.asOf === null ? <Figures {...shown} changes={[]} /> : <Earlier {...shown} />}
              <ForStaff>
                <OtherDefinitions query={query} view={view} />
                <BreaksSection {...shown} onChange={answer.retry} />
              </ForStaff>
            </div>
          );
        }}
      </Answered>
      <SeriesHistory query={query} asOf={selection.asOf} />
    </>
  );
}

const plain = ['diagramm', 'tabelle'] as const;
const brokenDown = ['diagramm', 'vergleich', 'tabelle'] as const;

interface Shown {
  view: IndicatorView;
  selection: Selection;
  lens: Lens;
  answer: SeriesAnswer;
}

/** An earlier state of the data beside today's. */
function Earlier(shown: Shown) {
  const { view, selection, answer } = shown;
  const { language } = useTongue();
  const { asOf, ...today } = selection;
  const query = seriesQuery(view.entry.indicator.id, { ...today, asOf: null });
  const current = useAnswer('series', { query });
  const changes = current.data ? compareSeries(answer.series, current.data.series) : [];
  return (
    <div class="stack">
      <Figures {...shown} changes={changes} />
      {current.data && asOf !== null ? (
        <SinceThen
          changes={changes}
          series={[...current.data.series, ...answer.series]}
          indicator={view.entry.indicator}
          date={asOfWords(asOf, language)}
        />
      ) : null}
    </div>
  );
}

function Figures({ view, selection, lens, answer, changes }: Shown & { changes: readonly PointChange[] }) {
  const { t } = useTongue();
  const indicator = view.entry.indicator;
  const views = selection.by === null ? plain : brokenDown;
  const shown = useView('ansicht', views);
  const label = useSeriesLabel(view, answer);
  const empty = answer.series.every((series) => series.points.length === 0);
  const table = <Table answer={answer} indicator={indicator} label={label} changes={changes} />;
  return (
    <div class="stack">
      <section class="card" aria-labelledby="verlauf">
        <SeriesHead view={view} selection={selection} lens={lens} answer={answer} empty={empty} />
        {empty ? <p>{t('noValuesHereRemedy')}</p> : null}
        {empty || shown === 'tabelle' ? null : (
          <Drawn view={view} answer={answer} lens={lens} shown={shown} />
        )}
        {!empty && shown === 'tabelle' ? table : null}
        {empty ? null : <TrendLines answer={answer} indicator={indicator} />}
        {empty ? null : <ViewSwitch name="ansicht" views={views} />}
      </section>
      <ForStaff>
        {empty ? null : <SameInstitutions query={seriesQuery(indicator.id, selection)} view={view} />}
      </ForStaff>
      {empty || isPlain(lens) ? null : <LinesTable view={view} answer={answer} lens={lens} />}
      {empty || shown === 'tabelle' ? null : (
        <section class="card" aria-labelledby="werte">
          <h2 id="werte">{t('valuesAndOrigin')}</h2>
          {table}
        </section>
      )}
      <StoredValuesLink view={view} selection={selection} />
      <Differences answer={answer} view={view} />
      <PointDialog answer={answer} indicator={indicator} fold={selection.fold} />
    </div>
  );
}

/** All stored values of the area, also those that the view folds or leaves out. */
function StoredValuesLink({ view, selection }: { view: IndicatorView; selection: Selection }) {
  const { t } = useTongue();
  const { search } = useQuery();
  const query = new URLSearchParams({ indicator: view.entry.indicator.id });
  if (selection.area !== null) query.set('area', selection.area);
  if (selection.asOf !== null) query.set('asOf', selection.asOf);
  return (
    <p class="buttons">
      <a href={withView(`/api/values/export?${query}`, search)} download>
        {t('exportStored')}
      </a>
    </p>
  );
}

function useSeriesLabel(view: IndicatorView, answer: SeriesAnswer): string {
  const { language } = useTongue();
  const { title, unit } = view.entry.indicator;
  return [title[language], unit[language], answer.series[0]?.areaName].filter(Boolean).join(', ');
}

/** Says that the area was not chosen: nothing is stored for the own one. */
function OtherArea({ selection, answer }: Pick<Shown, 'selection' | 'answer'>) {
  const { t } = useTongue();
  const { get } = useQuery();
  const { site } = useSite();
  const [first] = answer.series;
  if (!site || !first || get('gebiet') !== null || selection.area === site.municipality.key) return null;
  return (
    <p class="small quiet">{t('otherAreaShown', { own: site.municipality.name, area: first.areaName })}</p>
  );
}

function SeriesHead({ view, selection, answer, empty }: Shown & { empty: boolean }) {
  const tongue = useTongue();
  const { language, t } = tongue;
  const { title, unit } = view.entry.indicator;
  const base = selection.base === '' ? undefined : view.bases.find(({ key }) => key === selection.base);
  const asOf = selection.asOf === null ? null : asOfWords(selection.asOf, language);
  return (
    <>
      <h2 id="verlauf">{empty ? t('noValuesHere') : sayFirst(answer, base, view, tongue)}</h2>
      <p class="chart-card__sub">
        {title[language]}, {unit[language]}
        {base ? ` · ${base.label[language]}` : ''}
        {asOf === null ? '' : ` · ${t('asOfDay', { date: asOf })}`}
      </p>
      <OtherArea selection={selection} answer={answer} />
    </>
  );
}

/** The latest figure of what leads and its change over a year; where nothing stands for the whole, only what is shown. */
function sayFirst(
  { series: all, asOf }: SeriesAnswer,
  base: IndicatorView['bases'][number] | undefined,
  { entry: { indicator } }: IndicatorView,
  { language, t }: Tongue,
): string {
  const lead = maybeLead(all, base, language);
  const { points } = (lead && ofOneKind([lead.series], indicator.periodicity).series[0]) ?? { points: [] };
  const point = maybeLatest(points, asOf);
  if (!lead || !point) return t('seriesOf', { area: all[0]?.areaName ?? '' });
  const latest = { point, change: maybeYearlyChange(points, point) };
  return seriesSentence(lead.name, latest, indicator, language);
}

type DrawnProps = Omit<Shown, 'selection'> & { shown: View };

function Drawn({ lens, ...drawn }: DrawnProps) {
  return isPlain(lens) || drawn.shown === 'vergleich' ? (
    <Plain {...drawn} />
  ) : (
    <LensChart lens={lens} {...drawn} />
  );
}

function Plain({ view, answer, shown }: Omit<DrawnProps, 'lens'>) {
  const tongue = useTongue();
  const { language, t } = tongue;
  const { get } = useQuery();
  const { indicator } = view.entry;
  const drawn = useMemo(() => ofOneKind(answer.series, indicator.periodicity), [answer, indicator]);
  const data = useMemo(() => {
    const { title, unit, decimals, symbol } = indicator;
    const named = { title: title[language], unit: unit[language], decimals, symbol };
    return { series: drawn.series, indicator: named, asOf: answer.asOf };
  }, [drawn, answer.asOf, indicator, language]);
  const draw = useCallback<Draw>(
    (drawings, options) =>
      shown === 'vergleich' ? drawings.breakdownChart(data, options) : drawings.seriesChart(data, options),
    [data, shown],
  );
  const points = drawn.series.flatMap((series) => series.points);
  const kinds = (of: readonly PeriodKind[]) => of.map((kind) => kindWords[kind][language]).join(', ');
  return (
    <>
      {drawn.kind === null ? null : (
        <p class="small quiet">
          {t('kindsLeftOut', { kind: kinds([drawn.kind]), others: kinds(drawn.others) })}
        </p>
      )}
      <Chart draw={draw} class="chart" height={360} />
      {/* Bars say in words what is incomplete or missing. */}
      <ChartFoot
        legend={
          shown === 'vergleich' ? [] : [...intervalLegend(drawn.series), ...pointLegend(points, answer.asOf)]
        }
        points={points}
      />
      <TakeChart draw={draw} {...takenOf(data, { view, shown, get }, tongue)} />
    </>
  );
}

interface TableProps {
  answer: SeriesAnswer;
  indicator: IndicatorView['entry']['indicator'];
  label: string;
  /** What is otherwise today, where an earlier state is shown. */
  changes: readonly PointChange[];
}

function Table({ answer, ...shared }: TableProps) {
  const [only] = answer.series;
  if (!only) return null;
  const named = { ...shared, sources: [shared.indicator.id] };
  if (answer.series.length > 1) return <MatrixTable series={answer.series} {...named} />;
  return <SeriesTable series={only} {...named} differences={answer.differences} opens />;
}
