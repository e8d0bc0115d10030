import type { ReportPart } from '../../data/report.ts';
import type { Afterwards, DraftBlock } from './report-draft.ts';

type Made = DraftBlock[] | Afterwards;

/** Parts that are sections of the chapter before them. */
const sections: readonly ReportPart['kind'][] = ['goal', 'indicator', 'comparison'];
/** Parts whose chapter takes sections in. */
const open: readonly ReportPart['kind'][] = ['field', 'text'];

/**
 * Takes the parts of a report in their order: what would be a section is a chapter of its own where none takes it in, as at
 * the beginning or after the annex of methods.
 */
export function createChapters(): (part: ReportPart, made: Made) => Made {
  let isOpen = false;
  return ({ kind }, made) => {
    if (sections.includes(kind)) return isOpen || typeof made === 'function' ? made : made.map(raised);
    if (typeof made === 'function' || made.some((block) => block.kind === 'heading'))
      isOpen = open.includes(kind);
    return made;
  };
}

function raised(block: DraftBlock): DraftBlock {
  return block.kind === 'heading' ? { ...block, level: Math.max(1, block.level - 1) } : block;
}
