import type { Effect, EffectView } from '../../data/effect.ts';
import { type Cell, type Table, textCell, textColumn } from '../../data/table.ts';
import type { Language } from '../../data/words.ts';
import type { DifferenceFormat } from '../words/difference.ts';
import { effectFormat, refusalWords, windowWords } from '../words/effects.ts';
import { formatSigned, formatValue } from '../words/format.ts';
import { say } from '../words/texts.ts';
import { valueColumn } from './figure-cells.ts';

/** Levels before and after a measure, the change with its interval, and the same of the areas that it is held against. */
export function effectTable(view: EffectView, exact: DifferenceFormat, language: Language): Table {
  const format = effectFormat(view.effect, exact);
  const level = (head: string) => valueColumn(head, format);
  const change = (head: string) => valueColumn(head, { ...format, symbol: '' });
  const rows = [
    { name: view.series.areaName, effect: view.effect, beside: null },
    ...view.comparisons.map(({ series, effect, beside }) => ({ name: series.areaName, effect, beside })),
  ];
  return {
    columns: [
      textColumn(say('area', language)),
      textColumn(say('effectWindows', language)),
      level(say('beforeHead', language)),
      level(say('afterHead', language)),
      change(say('changeHead', language)),
      change(say('intervalLow', language)),
      change(say('intervalHigh', language)),
      change(say('besideHead', language)),
    ],
    rows: rows.map(({ name, effect, beside }) => [
      textCell(name),
      ...effectCells(effect, format, language),
      signed(beside, format, language),
    ]),
  };
}

function effectCells(effect: Effect, format: DifferenceFormat, language: Language): Cell[] {
  if (effect.state === 'refused') {
    return [textCell(refusalWords(effect, language)), ...Array<Cell>(5).fill(textCell(''))];
  }
  const { before, after, change, interval } = effect;
  const periods = [before, after].map((window) => windowWords(window, language)).join(' / ');
  return [
    textCell(periods),
    ...[before, after].map(({ level }) => ({ text: formatValue(level, format, language), value: level })),
    signed(change, format, language),
    signed(interval?.low ?? null, format, language),
    signed(interval?.high ?? null, format, language),
  ];
}

function signed(value: number | null, { decimals }: DifferenceFormat, language: Language): Cell {
  return value === null ? textCell('') : { text: formatSigned(value, decimals, language), value };
}
