import type { Reading } from '../../../data/upload.ts';

/** Captions over the cells: the head row where there is one, else those of the value columns, which stand last. */
export function captionsOf({ head, firstRows, columns }: Pick<Reading, 'head' | 'firstRows' | 'columns'>) {
  const width = Math.max(0, ...firstRows.map((row) => row.cells.length));
  if (head.length === width) return head;
  const keys = Math.max(0, width - columns.length);
  const captions = withoutCommonStart(columns.map((column) => column.caption));
  return [...Array<string>(keys).fill(''), ...captions].slice(0, width);
}

/** A caption that stands over all columns says nothing about one of them. */
function withoutCommonStart(captions: readonly string[]): string[] {
  const paths = captions.map((caption) => caption.split(' / '));
  const [first = []] = paths;
  const differs = first.findIndex((step, index) =>
    paths.some((path) => path[index] !== step || path.length === index + 1),
  );
  return paths.map((path) => path.slice(Math.max(0, differs)).join(' / '));
}
