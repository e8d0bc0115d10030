import { type Table, textCell, textColumn } from '../../data/table.ts';
import type { Language } from '../../data/words.ts';
import { formatDate } from '../words/format.ts';
import { say } from '../words/texts.ts';
import type { NumberedEvent } from '../words/timeline-event.ts';
import { laneTitles } from '../words/timeline-lanes.ts';

/** What happened to a goal in its order, numbered as in the picture. */
export function timelineTable(events: readonly NumberedEvent[], language: Language): Table {
  const heads = ['timelineNumber', 'timelineDay', 'timelineLane', 'timelineWhat', 'notes'] as const;
  return {
    columns: heads.map((head) => textColumn(say(head, language))),
    rows: events.map(({ number, on, lane, title, detail }) =>
      [String(number), formatDate(on, language), laneTitles[lane][language], title, detail ?? ''].map(
        textCell,
      ),
    ),
  };
}
