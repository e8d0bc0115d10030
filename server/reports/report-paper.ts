import type { Paper } from '../../data/cycle/paper.ts';
import type { Pack } from '../../data/pack-endpoints.ts';
import { audienceWords } from '../../web/words/record-values.ts';
import { HttpProblem } from '../errors.ts';
import { maybeAnswer } from './maybe-answer.ts';
import type { Drafting } from './report-draft.ts';

/** The paper of a report, if it is still there; what is not public is refused for everybody's eyes. */
export async function maybePaper(
  key: string,
  { source }: Pick<Drafting, 'source'>,
): Promise<Paper | undefined> {
  const paper = (await source.records('paper')).find((one) => one.key === key);
  if (paper && !paper.public && source.audience === 'public') {
    throw new HttpProblem(
      422,
      'Vorlage ist nichtöffentlich',
      `Die Vorlage ${paper.number} ist nichtöffentlich und kann nicht in einem Bericht für die Öffentlichkeit stehen. Bitte stellen Sie den Bericht auf „${audienceWords.committee.de}“ oder nehmen Sie den Baustein heraus.`,
    );
  }
  return paper;
}

/**
 * The agenda pack of a meeting in a report, for the stricter of its audience and that of the body: what is released to
 * both. Null where that meeting is not there.
 */
export async function maybePack(meeting: string, { source }: Pick<Drafting, 'source'>): Promise<Pack | null> {
  return maybeAnswer(source.pack(meeting));
}
