import { type Table, textCell, textColumn } from '../../../data/table.ts';
import type { ImportRecord } from '../../../data/upload.ts';
import type { Language } from '../../../data/words.ts';
import { formatTime } from '../../words/format.ts';
import { say } from '../../words/texts.ts';
import { countCell, plainColumn } from '../figure-cells.ts';

/** Everything that was taken over: which file, when and by whom, how many figures, and whether it still counts. */
export function importTable(imports: readonly ImportRecord[], language: Language): Table {
  return {
    columns: [
      plainColumn(say('planNumber', language)),
      ...(['file', 'takenKind', 'takenOver', 'takenBy'] as const).map((head) =>
        textColumn(say(head, language)),
      ),
      plainColumn(say('valuesHead', language)),
      ...(['hash', 'takenWithdrawn', 'takenNote'] as const).map((head) => textColumn(say(head, language))),
    ],
    rows: imports.map((record) => [
      countCell(record.id, language),
      ...[record.fileName, record.formatTitle, formatTime(record.committedAt, language), record.actor].map(
        textCell,
      ),
      countCell(record.observations, language),
      textCell(record.hash),
      textCell(record.withdrawnAt === null ? '' : formatTime(record.withdrawnAt, language)),
      textCell(record.note ?? ''),
    ]),
  };
}
