import { say, type TextKey } from '../../web/words/texts.ts';
import { titledNote } from './draft-blocks.ts';
import type { DraftBlock, Drafting } from './report-draft.ts';
import type { ReportSource } from './report-source.ts';

/** Whether the audience may know of nothing yet. */
export function isUnreleased({ audience, pin }: ReportSource): boolean {
  return audience !== 'staff' && pin.release === null;
}

/** Instead of a part whose content is not there: nothing is released for the audience yet, or why else. */
export function missingBlocks(drafting: Drafting, why: TextKey): DraftBlock[] {
  const { source, language } = drafting;
  return isUnreleased(source)
    ? [titledNote(say('reportNothingReleased', language), say('reportNothingReleasedLead', language))]
    : goneBlocks(drafting, why);
}

/** Says in its place what is no longer there, and tells it to whoever puts the report together. */
export function goneBlocks({ language, onMissing }: Drafting, why: TextKey): DraftBlock[] {
  const words = say(why, language);
  onMissing(words);
  return [titledNote(say('reportGone', language), words, 'warning')];
}
