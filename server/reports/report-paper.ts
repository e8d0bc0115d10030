import type { Paper } from '../../data/cycle/paper.ts';
import type { Pack } from '../../data/pack-endpoints.ts';
import { audienceWords } from '../../web/words/record-values.ts';
import { HttpProblem } from '../errors.ts';
import type { Drafting } from './report-draft.ts';

/** The paper of a report; what is not public is refused for everybody's eyes. */
export async function readPaper(key: string, { source }: Pick<Drafting, 'source'>): Promise<Paper> {
  const paper = (await source.records('paper')).find((one) => one.key === key);
  if (!paper) {
    throw new HttpProblem(
      404,
      'Vorlage nicht gefunden',
      'Diese Vorlage gibt es nicht oder nicht mehr. Bitte wählen Sie im Baustein „Vorlage“ eine andere.',
    );
  }
  if (!paper.public && source.audience === 'public') {
    throw new HttpProblem(
      422,
      'Vorlage ist nichtöffentlich',
      `Die Vorlage ${paper.number} ist nichtöffentlich und kann nicht in einem Bericht für die Öffentlichkeit stehen. Bitte stellen Sie den Bericht auf „${audienceWords.committee.de}“ oder nehmen Sie den Baustein heraus.`,
    );
  }
  return paper;
}

/**
 * The agenda pack of a report, for the stricter of its audience and that of the body: what is released to both. Undefined
 * where the meeting that the report is made for is not known yet.
 */
export async function maybePack(
  meeting: string | null,
  drafting: Pick<Drafting, 'source' | 'meeting'>,
): Promise<Pack | undefined> {
  const key = meeting ?? drafting.meeting;
  return key === null ? undefined : drafting.source.pack(key);
}
