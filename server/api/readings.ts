import type { EndpointName } from '../../data/contract.ts';
import type { Caller } from '../caller.ts';
import { admit } from '../protection/gate.ts';
import type { ReadingContext } from '../reading-context.ts';
import { readAreaList } from './areas.ts';
import { readComparison } from './comparison.ts';
import { readCycleStanding } from './cycle.ts';
import { readDimensions } from './dimensions.ts';
import { readEffect } from './effect.ts';
import { readFigure } from './figure.ts';
import { readGoal, readOverview } from './goals.ts';
import { readIndicator, readIndicatorList } from './indicators.ts';
import { readPack } from './pack.ts';
import { type Reading, type RequestParts, readRequest, writeAnswer } from './reading.ts';
import { readEdition, readEditions } from './report-editions.ts';
import { previewReport, readReportChanges } from './report-readings.ts';
import { readSearch } from './search.ts';
import { readPointHistory, readSeries, readSeriesHistory } from './series.ts';
import { readOtherDefinitions, readSameInstitutions } from './series-comparisons.ts';
import { readStrategy, readStrategyFamilies } from './strategy-readings.ts';
import { readSurvey, readSurveyList } from './surveys.ts';
import { readGoalTimeline } from './timeline.ts';
import { readValueHistory } from './values.ts';

/** A question as it goes to a thread: plain data. */
export interface Question {
  name: EndpointName;
  caller: Caller;
  parts: RequestParts;
}

type AnswerIt = (context: ReadingContext, question: Question) => Promise<string>;

function reading<Name extends EndpointName>(name: Name, read: Reading<Name>): [EndpointName, AnswerIt] {
  return [
    name,
    async (context, { caller, parts }) => {
      admit(caller.audience, name);
      return writeAnswer(name, caller, read(context, caller, readRequest(name, parts)));
    },
  ];
}

/** Endpoints whose answers may need many figures: they are made beside the process that serves. */
const readings = new Map<EndpointName, AnswerIt>([
  reading('overview', readOverview),
  reading('goal', readGoal),
  reading('indicators', readIndicatorList),
  reading('indicator', readIndicator),
  reading('strategies', readStrategyFamilies),
  reading('strategy', readStrategy),
  reading('areas', readAreaList),
  reading('dimensions', readDimensions),
  reading('valueHistory', readValueHistory),
  reading('series', readSeries),
  reading('seriesHistory', readSeriesHistory),
  reading('pointHistory', readPointHistory),
  reading('comparison', readComparison),
  reading('effect', readEffect),
  reading('surveys', readSurveyList),
  reading('survey', readSurvey),
  reading('sameInstitutions', readSameInstitutions),
  reading('otherDefinitions', readOtherDefinitions),
  reading('figure', readFigure),
  reading('goalTimeline', readGoalTimeline),
  reading('pack', readPack),
  reading('search', readSearch),
  reading('cycle', readCycleStanding),
  reading('previewReport', previewReport),
  reading('reportEditions', readEditions),
  reading('reportEdition', readEdition),
  reading('reportChanges', readReportChanges),
]);

export const readingNames: readonly EndpointName[] = [...readings.keys()];

/** The answer as JSON. Throws what the endpoint throws, and `not a reading: x`. */
export function answerQuestion(context: ReadingContext, question: Question): Promise<string> {
  const answer = readings.get(question.name);
  if (!answer) throw new Error(`not a reading: ${question.name}`);
  return answer(context, question);
}
