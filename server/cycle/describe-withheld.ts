import type { Receiver } from '../../data/audience.ts';
import { readBreakdown } from '../../data/breakdown.ts';
import { breakdownTitle, maybeIndicator } from '../../data/catalogue/index.ts';
import { freeDimensions } from '../../data/dimension-meaning.ts';
import type { Exposed, Withheld, WithheldReason } from '../../data/release.ts';
import type { Words } from '../../data/words.ts';
import type { BuiltTable } from '../protection/build-table.ts';
import type { EditionFigure } from '../protection/edition.ts';
import type { Exposure } from '../protection/table.ts';
import type { Atlas } from './material.ts';

/** Withheld figures as staff read them, by indicator, area and time. */
export function describeWithheld(
  found: readonly { figure: EditionFigure; reason: WithheldReason }[],
  atlas: Atlas,
): Withheld[] {
  return withoutRepetitions(found)
    .map(({ figure, reason }): Withheld => {
      const { indicator, area, breakdown, period, value, numerator, denominator } = figure;
      const known = maybeIndicator(indicator);
      return {
        ...{ indicator, area, breakdown, value, numerator, denominator, reason },
        title: known?.title ?? { de: indicator, en: indicator },
        symbol: known?.symbol ?? '',
        decimals: known?.decimals ?? 0,
        areaName: nameOf(area, atlas),
        breakdownLabel: labelOf(breakdown, atlas),
        period: period.key,
        throughLabel: reason.through ? wholeLabel(reason.through, figure, atlas) : null,
      };
    })
    .sort(compare);
}

/** A school with and without its form is one figure; it is told as the files tell it, with all that they say. */
function withoutRepetitions<Found extends { figure: EditionFigure }>(found: readonly Found[]): Found[] {
  const kept = new Map<string, Found>();
  for (const one of found) {
    const { indicator, area, breakdown, period } = one.figure;
    const read = readBreakdown(breakdown);
    const free = freeDimensions(Object.keys(read)).sort();
    const key = [indicator, area, period.kind, period.key, ...free.map((id) => `${id}=${read[id]}`)].join(
      ' ',
    );
    const other = kept.get(key);
    if (!other || other.figure.breakdown.length < breakdown.length) kept.set(key, one);
  }
  return [...kept.values()];
}

function compare(a: Withheld, b: Withheld): number {
  return (
    a.title.de.localeCompare(b.title.de, 'de') ||
    a.areaName.localeCompare(b.areaName, 'de') ||
    b.period.localeCompare(a.period) ||
    a.breakdownLabel.de.localeCompare(b.breakdownLabel.de, 'de')
  );
}

/** The whole of a sum: its area is named where it is another one. */
function wholeLabel(
  { area, breakdown, period }: NonNullable<WithheldReason['through']>,
  figure: EditionFigure,
  atlas: Atlas,
): Words {
  const label = labelOf(breakdown, atlas);
  const more = [
    ...(area === figure.area ? [] : [nameOf(area, atlas)]),
    ...(period === figure.period.key ? [] : [period]),
  ];
  return { de: [label.de, ...more].join(', '), en: [label.en, ...more].join(', ') };
}

/** What can be told too exactly, by figure; of "the others" in a sum, its whole is named. */
export function describeExposed(
  { built, exposures }: { built: BuiltTable; exposures: readonly Exposure[] },
  audience: Receiver,
  atlas: Atlas,
): Exposed[] {
  const figures = new Map<string, EditionFigure>();
  for (const [figure, cells] of built.cellsOf) for (const { id } of cells ?? []) figures.set(id, figure);
  return exposures.map(({ cell, low, high, needed }): Exposed => {
    const figure = figures.get(cell) ?? figures.get(wholeIn(cell, built));
    const indicator = maybeIndicator(figure?.indicator ?? '');
    return {
      audience,
      indicator: figure?.indicator ?? '',
      title: indicator?.title ?? unnamed,
      areaName: nameOf(figure?.area ?? '', atlas),
      breakdownLabel: labelOf(figure?.breakdown ?? '', atlas),
      period: figure?.period.key ?? '',
      low,
      high: Number.isFinite(high) ? high : null,
      needed: neededWords(needed),
    };
  });
}

const unnamed: Words = { de: 'übrige Personen einer Summe', en: 'other persons in a sum' };

function wholeIn(cell: string, { table }: BuiltTable): string {
  const relation = table.relations.find(({ terms }) => terms.some((term) => term.cell === cell));
  return relation?.terms.find(({ factor }) => factor > 0)?.cell ?? '';
}

function neededWords(needed: Exposure['needed']): Words {
  if (needed.kind === 'contains') {
    return {
      de: `jede Anzahl von ${needed.low} bis ${needed.high} muss möglich bleiben`,
      en: `every count from ${needed.low} to ${needed.high} has to remain possible`,
    };
  }
  return {
    de: `die Spanne muss mindestens ${needed.width} umfassen`,
    en: `the span has to be at least ${needed.width}`,
  };
}

function nameOf(area: string, atlas: Atlas): string {
  return atlas.areas.get(area)?.name ?? area;
}

function labelOf(breakdown: string, { labels }: Atlas): Words {
  return { de: breakdownTitle(breakdown, 'de', labels), en: breakdownTitle(breakdown, 'en', labels) };
}
