import type { ReportPart } from '../../../data/report.ts';
import type { Afterwards, DraftBlock, Drafting, PartMaker } from '../report-draft.ts';
import { makeChangesPart } from './changes-part.ts';
import { makeComparisonPart } from './comparison-part.ts';
import { makeFieldPart } from './field-part.ts';
import { makeGoalPart } from './goal-part.ts';
import { makeIndicatorPart } from './indicator-part.ts';
import { makeMeasuresPart } from './measures-part.ts';
import { makeMeetingPart } from './meeting-part.ts';
import { makeMethodPart } from './method-part.ts';
import { makePaperPart } from './paper-part.ts';
import { makeSurveyPart } from './survey-part.ts';
import { makeTextPart } from './text-part.ts';

const makers: { [Kind in ReportPart['kind']]: PartMaker<Kind> } = {
  text: makeTextPart,
  field: makeFieldPart,
  goal: makeGoalPart,
  indicator: makeIndicatorPart,
  comparison: makeComparisonPart,
  survey: makeSurveyPart,
  measures: makeMeasuresPart,
  paper: makePaperPart,
  meeting: makeMeetingPart,
  changes: makeChangesPart,
  method: makeMethodPart,
  pageBreak: () => [{ kind: 'pageBreak' }],
};

/** The blocks of a part, or what makes them once the rest of the report is there. */
export async function makePart<Kind extends ReportPart['kind']>(
  part: Extract<ReportPart, { kind: Kind }>,
  drafting: Drafting,
): Promise<DraftBlock[] | Afterwards> {
  const make: PartMaker<Kind> = makers[part.kind];
  return make(part, drafting);
}
