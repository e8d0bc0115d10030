import type { AssessedPlan } from '../../../data/contract.ts';
import { planDescription } from '../../../web/charts/plan-description.ts';
import { planTable } from '../../../web/charts/plan-table.ts';
import { planFinding, planHeadline } from '../../../web/words/plan-words.ts';
import { stateWords } from '../../../web/words/states.ts';
import { say } from '../../../web/words/texts.ts';
import type { DraftBlock, Drafting } from '../report-draft.ts';
import { sentence } from '../sentences.ts';
import { ownSourceLine } from '../source-line.ts';

/** Milestones: where the plan stands, the time bar and its table. */
export function planBlocks(
  entry: AssessedPlan,
  { charts, tables }: { charts: boolean; tables: boolean },
  drafting: Drafting,
): DraftBlock[] {
  const { language } = drafting;
  const { plan, assessment } = entry;
  const standing = { state: assessment.state, receding: false };
  const blocks: DraftBlock[] = [
    {
      kind: 'state',
      ...standing,
      word: stateWords(standing, language).word,
      sentence: sentence(planFinding(assessment, language)),
    },
  ];
  if (assessment.steps.length === 0) return blocks;
  const caption = say('reportPlanSteps', language, { title: plan.title });
  const source = ownSourceLine(drafting);
  if (charts) {
    const alt = `${sentence(planHeadline(entry, language))} ${planDescription(entry, language)}`;
    blocks.push({ kind: 'figure', caption, alt, chart: { kind: 'plan', plan: entry }, source, size: 'full' });
  }
  if (tables) {
    const table = planTable(entry, language);
    blocks.push({ kind: 'table', caption, sheet: plan.title, table, signs: [], source });
  }
  return blocks;
}
