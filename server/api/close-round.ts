import { endRound } from '../cycle/end-round.ts';
import type { Handler } from './endpoint.ts';
import { changeInOneGo, findAt } from './records.ts';

export const closeRound: Handler<'closeRound'> = (context, caller, { params, body }) =>
  changeInOneGo(context, caller, async (writer) => {
    const round = await findAt(writer, 'round', params.key, body.version);
    const next = await endRound(writer, round.content, { ...body, today: context.today() });
    return { title: round.title, next, at: writer.at };
  });
