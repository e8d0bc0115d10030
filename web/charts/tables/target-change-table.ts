import type { ChangedIndicator, TargetChange } from '../../../data/consequences.ts';
import { type Cell, type Table, textCell, textColumn } from '../../../data/table.ts';
import type { Language } from '../../../data/words.ts';
import { formatPeriod } from '../../words/format.ts';
import { whyNotAssessable } from '../../words/reasons.ts';
import { stateWords } from '../../words/states.ts';
import { say } from '../../words/texts.ts';
import { figureCell, plainColumn } from '../figure-cells.ts';

/** Targets before and after a change of the data: the state, why there is none, the latest figure and its period. */
export function targetChangeTable(
  targets: readonly TargetChange[],
  indicators: readonly ChangedIndicator[],
  language: Language,
): Table {
  const sides = (['before', 'after'] as const).map((side) => say(side, language));
  const under = (side: string, head: 'value' | 'period') => `${side}: ${say(head, language)}`;
  return {
    columns: [
      ...(['goal', 'indicator', 'unit', 'area', 'breakdown'] as const).map((head) =>
        textColumn(say(head, language)),
      ),
      ...sides.flatMap((side) => [
        textColumn(side),
        plainColumn(under(side, 'value')),
        textColumn(under(side, 'period')),
      ]),
    ],
    rows: targets.flatMap((target) => {
      const indicator = indicators.find(({ id }) => id === target.indicator);
      return indicator ? [rowOf(target, indicator, language)] : [];
    }),
  };
}

function rowOf(target: TargetChange, indicator: ChangedIndicator, language: Language): Cell[] {
  const { goal, areaName, breakdown, breakdownLabel, before, after } = target;
  return [
    ...[goal.title, indicator.title[language], indicator.unit[language], areaName].map(textCell),
    textCell(breakdown === '' ? '' : breakdownLabel[language]),
    ...[before, after].flatMap(({ current, ...assessed }) => [
      textCell(
        [
          stateWords(assessed, language).word,
          ...(assessed.reason === null
            ? []
            : [whyNotAssessable({ ...assessed, current, duePeriod: null }, language)]),
        ].join('; '),
      ),
      figureCell(current?.value ?? null, indicator, language),
      textCell(current ? formatPeriod(current.period, language, 'long') : ''),
    ]),
  ];
}
