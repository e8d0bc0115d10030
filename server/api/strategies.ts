import type { TypedRecord } from '../../data/cycle/records.ts';
import { isDate } from '../../data/period.ts';
import type { Caller } from '../caller.ts';
import type { Context } from '../context.ts';
import { continueStrategy } from '../cycle/continue-strategy.ts';
import { decideStrategy } from '../cycle/decide-strategy.ts';
import { readGoalViews } from '../cycle/goal-views.ts';
import { makeResume } from '../cycle/make-resume.ts';
import { parseContent, type RecordWriter } from '../database/record-writer.ts';
import { HttpProblem } from '../errors.ts';
import type { Handler } from './endpoint.ts';
import { changeInOneGo, findAt } from './records.ts';

export const beginNextVersion: Handler<'continueStrategy'> = (context, caller, { params, body }) =>
  turn({ context, caller, key: params.key, version: body.version }, continueStrategy);

export const putIntoForce: Handler<'decideStrategy'> = (context, caller, { params, body }) => {
  const { decidedBy, decidedOn, paper } = body;
  if (decidedBy === null) {
    throw new HttpProblem(422, 'Gremium fehlt', 'Bitte nennen Sie das Gremium, das beschlossen hat.');
  }
  checkDay(decidedOn, context.today());
  return turn({ context, caller, key: params.key, version: body.version }, (writer, { key }) =>
    decideStrategy(writer, { strategy: key, decidedBy, decidedOn, paper }),
  );
};

export const beginResume: Handler<'addResume'> = async (context, caller, { params, body }) => {
  const { term, text, version } = body;
  const views = await readGoalViews(context, caller);
  const own = views.filter(({ goal }) => goal.strategy === params.key);
  return turn({ context, caller, key: params.key, version }, async (writer, { content }) => {
    if (content.state !== 'decided') {
      throw new HttpProblem(
        422,
        'Nicht in Kraft',
        'Zurückgeblickt wird auf das, was in Kraft ist. Bitte öffnen Sie die beschlossene Fassung dieser Strategie.',
      );
    }
    const resume = makeResume(own, { term, on: context.today(), text });
    const changed = parseContent('strategy', { ...content, resumes: [...content.resumes, resume] });
    return writer.write('strategy', changed, { reason: `Résumé „${resume.term}“ begonnen` });
  });
};

/** Changes a strategy as whoever asks had it before them. */
async function turn(
  asked: { context: Context; caller: Caller; key: string; version: number },
  work: (writer: RecordWriter, record: TypedRecord<'strategy'>) => Promise<TypedRecord<'strategy'>>,
): Promise<{ record: TypedRecord<'strategy'> }> {
  const { context, caller, key, version } = asked;
  const record = await changeInOneGo(context, caller, async (writer) =>
    work(writer, await findAt(writer, 'strategy', key, version)),
  );
  return { record };
}

function checkDay(day: string, today: string): void {
  if (!isDate(day)) {
    throw new HttpProblem(422, 'Tag fehlt', 'Bitte geben Sie den Tag des Beschlusses an.');
  }
  if (day > today) {
    throw new HttpProblem(
      422,
      'Tag der Zukunft',
      'Der Beschluss liegt in der Zukunft. Bitte tragen Sie ihn ein, wenn er gefasst ist.',
    );
  }
}
