import { formatDate } from '../../words/format.ts';
import type { NumberedEvent } from '../../words/timeline-event.ts';
import { laneTitles } from '../../words/timeline-lanes.ts';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';
import { recordPath } from '../records/record-paths.ts';

interface Props {
  id: string;
  title: string;
  events: readonly NumberedEvent[];
}

/** The events of a goal in their order, numbered as in the picture, each leading to what it tells of. */
export function TimelineList({ id, title, events }: Props) {
  const { language } = useTongue();
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ol class="timeline" start={events[0]?.number ?? 1}>
        {events.map(({ number, on, lane, title: what, detail, record }) => (
          <li key={number} value={number}>
            <span class="timeline__day">
              {formatDate(on, language)}
              <span class="small quiet"> · {laneTitles[lane][language]}</span>
            </span>
            <span class="timeline__what">
              {record === null ? what : <To path={recordPath(record.kind, record.key)}>{what}</To>}
            </span>
            {detail === null ? null : <span class="small quiet">{detail}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
