import type { AssessedPlan } from '../../data/contract.ts';
import { type Table, textCell, textColumn } from '../../data/table.ts';
import type { Language } from '../../data/words.ts';
import { formatDate } from '../words/format.ts';
import { stepWords } from '../words/plan-words.ts';
import { say } from '../words/texts.ts';

/** The milestones behind a time bar, numbered as there: when each is due, when it was done, how it stands, its evidence if any has some. */
export function planTable(
  { assessment: { steps } }: Pick<AssessedPlan, 'assessment'>,
  language: Language,
): Table {
  const hasEvidence = steps.some(({ evidence }) => evidence !== null);
  const heads = ['planNumber', 'planStep', 'planDue', 'planDone', 'planState'] as const;
  return {
    columns: [
      ...heads.map((key) => textColumn(say(key, language))),
      ...(hasEvidence ? [textColumn(say('planEvidence', language))] : []),
    ],
    rows: steps.map((step, index) =>
      [
        String(index + 1),
        step.title,
        formatDate(step.due, language),
        step.done === null ? '' : formatDate(step.done, language),
        stepWords(step, language).word,
        ...(hasEvidence ? [step.evidence ?? ''] : []),
      ].map(textCell),
    ),
  };
}
