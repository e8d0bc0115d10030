import type { Measure } from '../../../data/cycle/measure.ts';
import { maybeMeasureDays } from '../../../data/cycle/measure-span.ts';
import { type Table, textCell, textColumn } from '../../../data/table.ts';
import { daysText, fundingSentence, postsSentence } from '../../../web/words/measures.ts';
import { measureStateWords } from '../../../web/words/record-values.ts';
import { say } from '../../../web/words/texts.ts';
import type { Drafting } from '../report-draft.ts';

/** Measures with how far they are; `goals` names those that each is for. Posts and money are for staff alone. */
export function measureTable(
  measures: readonly Measure[],
  { source, language }: Drafting,
  goals: ReadonlyMap<string, string> | null,
): Table {
  const isStaff = source.audience === 'staff';
  const heads = ['packMeasure', 'packMeasureState', 'responsible', 'reportDaysColumn'] as const;
  return {
    columns: [
      ...heads.map((key) => textColumn(say(key, language))),
      ...(goals ? [textColumn(say('reportGoalsColumn', language))] : []),
      ...(isStaff ? [textColumn(say('reportResourcesColumn', language))] : []),
    ],
    rows: measures.map((measure) =>
      [
        measure.title,
        measureStateWords[measure.state][language],
        measure.responsible ?? say('notNamed', language),
        daysText(maybeMeasureDays(measure), source.pin.day, language),
        ...(goals ? [measure.goals.flatMap((key) => goals.get(key) ?? []).join('; ')] : []),
        ...(isStaff ? [resources(measure, language)] : []),
      ].map(textCell),
    ),
  };
}

function resources(measure: Measure, language: Drafting['language']): string {
  const said = [postsSentence(measure, language), fundingSentence(measure, language)];
  return said.filter((text) => text !== '').join('; ') || '–';
}
