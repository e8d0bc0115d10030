import type { Indicator } from '../../data/indicator.ts';
import type { FigureKey, GivenFigure } from '../../data/inquiry.ts';
import type { Point } from '../../data/series.ts';
import type { Caller } from '../caller.ts';
import type { Database } from '../database/database.ts';
import { maybeImport, maybeImportReading } from '../database/imports.ts';
import { makeSeries } from './assessed-targets.ts';
import { readAtlas, readMaterial } from './material.ts';

/**
 * A single figure as series show it, with what is needed to pass it on; undefined where the area is not known or
 * nothing stands at that period. `asOf` is an ISO time in UTC or null.
 */
export async function maybeGivenFigure(
  db: Database,
  caller: Caller,
  indicator: Indicator,
  key: FigureKey,
): Promise<GivenFigure | undefined> {
  const atlas = await readAtlas(db, caller);
  const area = atlas.areas.get(key.area);
  if (!area) return undefined;
  const material = await readMaterial(db, caller, atlas, { indicator, area, asOf: key.asOf });
  const series = makeSeries(material, atlas, { breakdown: key.breakdown, fold: key.fold });
  const point = series.points.find(({ period }) => period === key.period);
  if (!point) return undefined;
  const { title, definition, unit, symbol, decimals, definitionVersion } = indicator;
  return {
    ...key,
    definitionVersion,
    title,
    definition,
    unit,
    symbol,
    decimals,
    areaName: series.areaName,
    breakdownLabel: series.breakdownLabel,
    source: await nameSource(db, caller, indicator, point),
    point,
  };
}

/**
 * The source that the figure's newest import came from where its table code tells it, otherwise all that the sheet
 * names. Of the demonstration's files what they say themselves: what is invented must not go out under an office's
 * name, nor what is real under ours.
 */
async function nameSource(
  db: Database,
  caller: Caller,
  { sources }: Indicator,
  { origins }: Point,
): Promise<string> {
  const newest = Math.max(...origins.map((origin) => origin.import));
  const record = Number.isFinite(newest) ? await maybeImport(db, caller, newest) : undefined;
  if (record?.demo) return nameDemoSource(db, caller, record.id);
  const code = record?.code ?? null;
  const meant = code === null ? [] : sources.filter(({ table }) => table === code);
  return (meant.length > 0 ? meant : sources).map(sourceText).join('; ');
}

async function nameDemoSource(db: Database, caller: Caller, id: number): Promise<string> {
  const footnotes = (await maybeImportReading(db, caller, id))?.footnotes ?? [];
  const stated = footnotes.find((line) => line.startsWith('Quelle: '));
  return stated?.slice('Quelle: '.length) ?? 'Demonstration, erfundene Zahl';
}

function sourceText({ publisher, title, table }: Indicator['sources'][number]): string {
  return table === null ? `${publisher}: ${title}` : `${publisher}: ${title} (${table})`;
}
