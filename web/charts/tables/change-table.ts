import type { Change, ChangedIndicator, ChangeKind, Standing } from '../../../data/consequences.ts';
import { type Cell, type Table, textCell, textColumn } from '../../../data/table.ts';
import type { Language } from '../../../data/words.ts';
import { standingWords } from '../../words/changes.ts';
import { formatPeriod } from '../../words/format.ts';
import { say } from '../../words/texts.ts';
import { countCell, figureCell, plainColumn, signedCell } from '../figure-cells.ts';

/** The figures of one kind of change, the old beside the new, with the counts behind them. */
export function changeTable(
  kind: ChangeKind,
  changes: readonly Change[],
  indicators: readonly ChangedIndicator[],
  language: Language,
): Table {
  const [before, after] = [say('before', language), say('after', language)];
  const parts = (['numerator', 'denominator'] as const).map((head) => say(head, language));
  return {
    columns: [
      ...(['indicator', 'unit', 'area', 'breakdown', 'period'] as const).map((head) =>
        textColumn(say(head, language)),
      ),
      ...[before, after].flatMap((side) => [
        plainColumn(side),
        ...parts.map((part) => plainColumn(`${side}: ${part}`)),
      ]),
      plainColumn(say('difference', language)),
    ],
    rows: changes.flatMap((change) => {
      const indicator = indicators.find(({ id }) => id === change.indicator);
      return indicator ? [rowOf(kind, change, indicator, language)] : [];
    }),
  };
}

function rowOf(kind: ChangeKind, change: Change, indicator: ChangedIndicator, language: Language): Cell[] {
  const sideOf = (standing: Standing | null): Cell[] =>
    standing
      ? [
          standing.value === null
            ? textCell(standingWords(standing, kind, indicator, language))
            : figureCell(standing.value, indicator, language),
          ...[standing.numerator, standing.denominator].map((part) => countCell(part, language)),
        ]
      : [say('notThere', language), '', ''].map(textCell);
  return [
    ...[indicator.title[language], indicator.unit[language], change.areaName].map(textCell),
    textCell(change.breakdown === '' ? '' : change.breakdownLabel[language]),
    textCell(formatPeriod(change.period, language, 'long')),
    ...sideOf(change.before),
    // What an earlier delivery brought and this one lacks stays as it is.
    ...sideOf(kind === 'kept' ? change.before : change.after),
    signedCell(change.difference, indicator.decimals, language),
  ];
}
