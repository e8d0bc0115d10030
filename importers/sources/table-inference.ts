import { breakdownKey } from '../../data/breakdown.ts';
import { maybeDimension } from '../../data/catalogue/index.ts';
import type { ColumnUse, Mapping, YearReading } from '../../data/mapping.ts';
import type { ImportContext } from '../importer.ts';
import { inferAreaMeanings } from './table-area-meanings.ts';
import { plain } from './table-cells.ts';
import {
  areaRank,
  type ColumnProfile,
  holdsFigures,
  isCaptionedArea,
  isPeriodColumn,
  isUnitColumn,
  maybeDimensionOf,
  maybeRemarkUse,
  namesIndicators,
  profilesOf,
} from './table-columns.ts';
import { spellingOf } from './table-decimals.ts';
import {
  type CaptionMeaning,
  createCaptionReader,
  maybeIndicatorIn,
  maybeOneArea,
  maybeTimeIn,
} from './table-labels.ts';
import type { TableLayout } from './table-layout.ts';

const mostColumns = 15;

/** A mapping as far as the table explains itself; what is open stays null or is left out, to be filled in by a person. */
export function inferMapping(layout: TableLayout, context: ImportContext, fileName: string): Mapping {
  const profiles = profilesOf(layout);
  const keys = inferKeys(profiles, layout, context);
  const values = inferValues(layout, profiles, keys, context);
  const uses = profiles.map(
    ({ index }) => keys.get(index) ?? values.get(index) ?? ({ role: 'ignore' } as const),
  );
  const constants = inferConstants(layout, uses, context);
  return {
    source: (layout.titleLines[0] ?? fileName.replace(/\.\w{2,4}$/, '')).slice(0, 120).trim() || 'Tabelle',
    header: layout.header,
    columns: layout.captions.map((caption, index) => ({ caption, use: uses[index] ?? { role: 'ignore' } })),
    constants,
    decimal: (layout.whole ?? spellingOf(layout)).decimal ?? ',',
    signs: inferSigns(layout),
    year: inferYear(uses, constants.indicator, layout, context),
  };
}

/** What the title says for the whole table. */
export function inferConstants(
  { titleLines }: Pick<TableLayout, 'titleLines'>,
  uses: readonly ColumnUse[],
  context: ImportContext,
): Mapping['constants'] {
  const has = (role: ColumnUse['role']) => uses.some((use) => use.role === role);
  const says = (field: 'indicator' | 'area' | 'period') =>
    uses.some((use) => 'indicator' in use && use[field] !== null);
  const times = new Set(titleLines.flatMap((line) => maybeTimeIn(line) ?? []));
  const areas = new Set(titleLines.flatMap((line) => areasIn(line, context)));
  const indicators = new Set(titleLines.flatMap((line) => indicatorOfTitle(line, context) ?? []));
  return {
    indicator: has('indicator') || says('indicator') ? null : only(indicators),
    area: has('area') || says('area') ? null : only(areas),
    period: has('period') || says('period') ? null : only(times),
    breakdown: '',
  };
}

function only(found: ReadonlySet<string>): string | null {
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** "Bevölkerung am 31.12. nach Geschlecht": the title's beginning up to how it is broken down. */
function indicatorOfTitle(line: string, context: ImportContext): string | undefined {
  const name = plain(line).replace(/^(?:tab(?:elle|\.)|indikator)\s*[\w.-]+:?\s*/i, '');
  const brief = name.split(/\s(?:nach|am|im|in|zum)\s|[,:(–]|\s-\s/)[0] ?? '';
  return maybeIndicatorIn(name, context) ?? maybeIndicatorIn(brief, context) ?? undefined;
}

function areasIn(line: string, context: ImportContext): string[] {
  const named = plain(line).matchAll(
    /(?:\b(?:in|für|Landkreis|Region|Stadt|Kreis)\s+)((?:Landkreis |Stadt |Region |der Stadt |dem Landkreis |der Region )?\p{Lu}[\p{L}-]+(?: \(\p{L}+\))?)/gu,
  );
  return [...named].flatMap(([, name]) =>
    name === undefined ? [] : (maybeOneArea(name.replace(/^(?:der|dem) /, ''), context) ?? []),
  );
}

function inferKeys(
  profiles: readonly ColumnProfile[],
  layout: TableLayout,
  context: ImportContext,
): Map<number, ColumnUse> {
  const uses = new Map<number, ColumnUse>();
  const free = (test: (profile: ColumnProfile) => boolean) =>
    profiles.filter((profile) => !uses.has(profile.index) && test(profile));
  for (const { index } of free(isUnitColumn)) {
    const differs = (profiles[index]?.texts.length ?? 0) > 1;
    uses.set(index, differs ? { role: 'indicator', meanings: {} } : { role: 'ignore' });
  }
  const ranked = free(({ texts }) => texts.length > 0)
    .map((profile) => ({ profile, rank: areaRank(profile, context) }))
    .filter(({ rank }) => rank > 0)
    .sort((one, other) => other.rank - one.rank);
  for (const [place, { profile }] of ranked.entries())
    uses.set(
      profile.index,
      place === 0
        ? { role: 'area', meanings: inferAreaMeanings(profile, layout, context) }
        : { role: 'ignore' },
    );
  const [captioned] = ranked.length > 0 ? [] : free(isCaptionedArea);
  if (captioned) uses.set(captioned.index, { role: 'area', meanings: {} });
  for (const [place, { index }] of free(isPeriodColumn).entries())
    uses.set(index, place < 2 ? { role: 'period', meanings: {} } : { role: 'ignore' });
  for (const { index } of free((profile) => namesIndicators(profile, context)))
    if (![...uses.values()].some(({ role }) => role === 'indicator'))
      uses.set(index, { role: 'indicator', meanings: {} });
  for (const profile of free(({ figures, texts }) => texts.length > 0 && figures < 0.5)) {
    const dimension = maybeDimensionOf(profile);
    const isTaken = [...uses.values()].some((use) => use.role === 'breakdown' && use.dimension === dimension);
    const remark = maybeRemarkUse(profile);
    if (dimension !== undefined && !isTaken)
      uses.set(profile.index, { role: 'breakdown', dimension, meanings: {} });
    else if (remark) uses.set(profile.index, remark);
  }
  for (const profile of free(() => true)) {
    const remark = maybeRemarkUse(profile);
    if (remark) uses.set(profile.index, remark);
  }
  return uses;
}

/** Columns of figures; captions say the period, the place, the breakdown and the indicator where they are known. */
function inferValues(
  { captionParts }: TableLayout,
  profiles: readonly ColumnProfile[],
  keys: ReadonlyMap<number, ColumnUse>,
  context: ImportContext,
): Map<number, ColumnUse> {
  const read = createCaptionReader(context);
  const columns = profiles
    .filter((profile) => !keys.has(profile.index) && holdsFigures(profile))
    .map(({ index }) => ({ index, meaning: read(captionParts[index] ?? []) }));
  const common = columns[0]?.meaning.rest.filter((part) =>
    columns.every(({ meaning }) => meaning.rest.includes(part)),
  );
  const isExplained = ({ indicator, rest }: CaptionMeaning) =>
    indicator !== null || rest.every((part) => common?.includes(part));
  const isAnyExplained = columns.some(({ meaning }) => isExplained(meaning));
  const uses = new Map<number, ColumnUse>();
  for (const { index, meaning } of columns) {
    // A column that says more than its neighbours is never taken for their total.
    const isLeft = !isExplained(meaning) && (isAnyExplained || columns.length > mostColumns);
    uses.set(index, isLeft ? { role: 'ignore' } : valueUse(meaning, columns));
  }
  return uses;
}

function valueUse(meaning: CaptionMeaning, columns: readonly { meaning: CaptionMeaning }[]): ColumnUse {
  const { indicator, period, area } = meaning;
  const breakdown: Record<string, string> = {};
  for (const candidates of meaning.categories) {
    // The dimension that explains most captions of the table.
    const [best] = [...candidates].sort(
      (one, other) => weight(other.dimension, columns) - weight(one.dimension, columns),
    );
    if (best && maybeDimension(best.dimension)) breakdown[best.dimension] = best.key;
  }
  return { role: 'value', indicator, period, area, breakdown: breakdownKey(breakdown) };
}

function weight(dimension: string, columns: readonly { meaning: CaptionMeaning }[]): number {
  return columns.filter(({ meaning }) =>
    meaning.categories.some((candidates) => candidates.some((one) => one.dimension === dimension)),
  ).length;
}

/** Letters and brackets that only the current signs of LSN have. */
function inferSigns({ sample, columns }: TableLayout): Mapping['signs'] {
  const cells = sample.flatMap(({ cells: row }) => row.slice(1, columns).map((cell) => cell.trim()));
  const isOwn = cells.some((cell) => /^(?:[kgtu]|\[[n0gxu]\])$/.test(cell));
  return isOwn && !cells.some((cell) => /^(?:\.|\.\.\.|\/)$/.test(cell)) ? 'lsn' : 'classic';
}

/** A bare year is the calendar year where the indicators say so; else a person has to. */
function inferYear(
  uses: readonly ColumnUse[],
  constant: string | null,
  { captions }: TableLayout,
  { indicators }: ImportContext,
): YearReading | null {
  const calendar = { meaning: 'calendarYear', referenceDay: null } as const;
  const isCalendar = captions.some(
    (caption, index) => uses[index]?.role === 'period' && /kalenderjahr|haushaltsjahr/i.test(caption),
  );
  if (isCalendar) return calendar;
  const ids = new Set([constant, ...uses.map((use) => ('indicator' in use ? use.indicator : null))]);
  const known = indicators.filter(({ id }) => ids.has(id));
  return known.length > 0 && known.every(({ periodicity }) => periodicity === 'year') ? calendar : null;
}
