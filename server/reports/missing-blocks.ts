import { say, type TextKey } from '../../web/words/texts.ts';
import { titledNote } from './draft-blocks.ts';
import type { DraftBlock, Drafting } from './report-draft.ts';
import type { ReportSource } from './report-source.ts';

/** Whether the audience may know of nothing yet. */
export function isUnreleased({ audience, pin }: ReportSource): boolean {
  return audience !== 'staff' && pin.release === null;
}

/** Instead of a part whose content is not there: nothing is released for the audience yet, or why else. */
export function missingBlocks({ source, language }: Drafting, why: TextKey): DraftBlock[] {
  return isUnreleased(source)
    ? [titledNote(say('reportNothingReleased', language), say('reportNothingReleasedLead', language))]
    : [titledNote(say('reportGone', language), say(why, language), 'warning')];
}
