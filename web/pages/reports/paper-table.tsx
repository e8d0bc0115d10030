import type { TableBlock } from '../../../data/report-document.ts';
import type { Column } from '../../../data/table.ts';
import type { Language } from '../../../data/words.ts';
import { say } from '../../words/texts.ts';
import { TableRegion } from '../frame/table-region.tsx';

interface Props {
  block: TableBlock;
  language: Language;
  /** What is still being written is not taken away in pieces. */
  isDraft: boolean;
}

/** A numbered table with what its signs mean and where it is from. */
export function PaperTable({ block, language, isDraft }: Props) {
  const { number, caption, table, signs, source } = block;
  const name = say('onPaperTable', language, { number });
  const id = `tabelle-${number}`;
  return (
    <div class="paper__table">
      <p class="paper__caption" id={id}>
        <strong>{name}</strong> {caption}
      </p>
      <TableRegion
        label={`${name} ${caption}`}
        take={
          isDraft
            ? false
            : { title: caption, table: () => table, signs, ...(source === '' ? {} : { source }) }
        }
      >
        <table class="table" aria-labelledby={id}>
          <thead>
            <tr>
              {table.columns.map((column, at) => (
                <th key={at} scope="col" class={lookOf(column)}>
                  {column.head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(([first, ...cells], row) => (
              <tr key={row}>
                <th scope="row">{first?.text}</th>
                {cells.map((cell, at) => (
                  <td key={at} class={lookOf(table.columns[at + 1])}>
                    {cell.text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
      {signs.length === 0 ? null : (
        <p class="paper__source">
          {say('signs', language)} {signs.map(({ sign, meaning }) => `${sign} ${meaning}`).join('; ')}
        </p>
      )}
      {source === '' ? null : <p class="paper__source">{source}</p>}
    </div>
  );
}

function lookOf(column: Column | undefined): string | undefined {
  return column?.kind === 'number' ? 'number' : undefined;
}
