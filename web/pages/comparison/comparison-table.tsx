import type { Comparison, ComparisonRow } from '../../../data/comparison.ts';
import type { IndicatorView } from '../../../data/contract.ts';
import type { FigureKey } from '../../../data/inquiry.ts';
import type { Interval } from '../../../data/series.ts';
import { sortRows, whyWithoutPlace } from '../../words/comparison.ts';
import { formatPeriod, formatValue } from '../../words/format.ts';
import { pointCell, pointRemarks } from '../../words/points.ts';
import { type Tongue, useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';
import { useSite } from '../frame/site.ts';
import { TableRegion } from '../frame/table-region.tsx';
import { readSelection } from '../indicators/selection.ts';
import { CopyFigure } from '../inquiries/copy-figure.tsx';
import { saidOf } from '../inquiries/shown-figure.ts';
import { SignLegend } from '../series/sign-legend.tsx';
import { takenOf } from './taken-comparison.ts';

interface Props {
  view: IndicatorView;
  comparison: Comparison;
  order: 'value' | 'name';
}

interface Columns {
  intervals: boolean;
  overlaps: boolean;
  notes: boolean;
}

/** The same rows as in the drawing, then those without a place, then the larger areas. */
export function ComparisonTable({ view, comparison, order }: Props) {
  const tongue = useTongue();
  const { language, t } = tongue;
  const { get } = useQuery();
  const { indicator } = view.entry;
  const label = t('comparisonTable', { title: indicator.title[language] });
  const ranked = comparison.rows.filter(({ rank }) => rank !== null);
  const others = comparison.rows.filter(({ rank }) => rank === null);
  const rows = [...sortRows(ranked, order, language), ...sortRows(others, 'name', language)];
  const columns = {
    intervals: rows.some(({ point }) => point !== null && point.interval !== null),
    overlaps: rows.some(({ overlaps }) => overlaps !== null),
    notes: [...rows, ...comparison.references].some(
      ({ point }) => point === null || pointRemarks(point, language).length > 0,
    ),
  };
  const isOfAreas = comparison.groups.some(({ id, kind }) => id === comparison.group && kind === 'areas');
  const { base, fold } = readSelection(get, view);
  const shared = { indicator: indicator.id, breakdown: base, fold, asOf: null };
  const figure = isOfAreas ? shared : null;
  const points = rows.flatMap(({ point }) => point ?? []);
  const when = comparison.period === null ? '' : `, ${formatPeriod(comparison.period, language, 'long')}`;
  return (
    <>
      <TableRegion label={label} take={takenOf(view, comparison, rows, tongue)}>
        <table class="table">
          <caption class="only-read">{label + when}</caption>
          <thead>
            <tr>
              <th scope="col">{t('area')}</th>
              <th scope="col" class="number">
                {t('place')}
              </th>
              <th scope="col" class="number">
                {t('value')}
              </th>
              {columns.intervals ? <th scope="col">{t('intervalHead')}</th> : null}
              {columns.overlaps ? <th scope="col">{t('distinguishable')}</th> : null}
              {columns.notes ? <th scope="col">{t('notes')}</th> : null}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.key} row={row} columns={columns} view={view} figure={figure} tongue={tongue} />
            ))}
            {comparison.references.map((reference) => (
              <ReferenceRow
                key={`ref ${reference.key}`}
                reference={reference}
                columns={columns}
                view={view}
              />
            ))}
          </tbody>
        </table>
      </TableRegion>
      <SignLegend points={points} />
    </>
  );
}

interface RowProps {
  row: ComparisonRow;
  columns: Columns;
  view: IndicatorView;
  /** What the figures of areas have in common; null where categories are compared. */
  figure: Omit<FigureKey, 'area' | 'period'> | null;
  tongue: Tongue;
}

function Row({ row, columns, view, figure, tongue }: RowProps) {
  const { language, t } = tongue;
  const { indicator } = view.entry;
  const { point, rank, isOwn, isMember, overlaps } = row;
  const { site } = useSite();
  const ownWords = t(site?.demo ? 'ownRowInvented' : 'ownRow');
  const remarks = point ? pointRemarks(point, language) : [whyWithoutPlace(row, language)];
  return (
    <tr data-own={isOwn}>
      <th scope="row">
        {row.name[language]} {isOwn ? ownWords : ''}
      </th>
      <td class="number">{rank === null ? '–' : isMember ? rank : t('placeBeside', { place: rank })}</td>
      <td class="number strong">
        {point ? pointCell(point, indicator, language) : formatValue(null, indicator, language)}
        {point && figure ? (
          <CopyFigure
            figure={{ ...figure, area: row.key, period: point.period }}
            said={`${row.name[language]}, ${saidOf(point, indicator, language)}`}
          />
        ) : null}
      </td>
      {columns.intervals ? (
        <td class="nowrap">{intervalText(point?.interval ?? null, view, tongue)}</td>
      ) : null}
      {columns.overlaps ? (
        <td>{overlaps === null ? null : overlaps ? t('overlapsYes') : t('overlapsNo')}</td>
      ) : null}
      {columns.notes ? <td class="wide">{remarks.join('; ')}</td> : null}
    </tr>
  );
}

function ReferenceRow({
  reference,
  columns,
  view,
}: {
  reference: Comparison['references'][number];
  columns: Columns;
  view: IndicatorView;
}) {
  const tongue = useTongue();
  const { language, t } = tongue;
  const { name, point } = reference;
  return (
    <tr class="quiet">
      <th scope="row">{name}</th>
      <td class="number">{t('referenceRow')}</td>
      <td class="number">{pointCell(point, view.entry.indicator, language)}</td>
      {columns.intervals ? <td class="nowrap">{intervalText(point.interval, view, tongue)}</td> : null}
      {columns.overlaps ? <td /> : null}
      {columns.notes ? <td class="wide">{pointRemarks(point, language).join('; ')}</td> : null}
    </tr>
  );
}

function intervalText(interval: Interval | null, view: IndicatorView, { language, t }: Tongue): string {
  if (interval === null) return '';
  const { indicator } = view.entry;
  return t('fromToValues', {
    low: formatValue(interval.low, indicator, language),
    high: formatValue(interval.high, indicator, language),
  });
}
