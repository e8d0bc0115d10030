import type { Block } from '../../../data/report-document.ts';

/** Figures that stand side by side, or any other block by itself. */
export type BlockGroup = { key: string; blocks: [Block, ...Block[]] };

/**
 * The blocks of a document, pairs of half figures together, each under a key that stays with it while others come and
 * go before it: what is drawn already is not drawn again.
 */
export function groupBlocks(blocks: readonly Block[]): BlockGroup[] {
  const groups: [Block, ...Block[]][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last?.length === 1 && isHalf(last[0]) && isHalf(block)) last.push(block);
    else groups.push([block]);
  }
  const counts = new Map<string, number>();
  return groups.map((group) => {
    const name = group.map(nameOf).join(' ');
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return { key: `${name} ${count}`, blocks: group };
  });
}

function isHalf(block: Block): boolean {
  return block.kind === 'figure' && block.size === 'half';
}

function nameOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${block.kind} ${block.text}`;
    case 'figure':
    case 'table':
    case 'facts':
      return `${block.kind} ${block.caption}`;
    default:
      return block.kind;
  }
}
