import type { DueItem } from '../../../data/cycle/due.ts';
import { dueDetail, dueKindWords, dueWhen } from '../../words/cycle.ts';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';
import { wayOfDue } from './cycle-paths.ts';

interface Props {
  items: readonly DueItem[];
  today: string;
}

/** What is due, a line each: what to do, about what, whose task, when. */
export function DueLines({ items, today }: Props) {
  return (
    <ul class="due-lines">
      {items.map((item) => (
        <Line key={keyOf(item)} item={item} today={today} />
      ))}
    </ul>
  );
}

function Line({ item, today }: { item: DueItem; today: string }) {
  const { language } = useTongue();
  const { path, query = {} } = wayOfDue(item);
  const detail = dueDetail(item, language);
  return (
    <li>
      <p class="due-lines__what">
        <To path={path} query={query}>
          {dueKindWords[item.kind][language]}: {item.title}
        </To>
        {detail === '' ? null : <span class="small quiet">{detail}</span>}
      </p>
      <p class="due-lines__who small quiet">{item.who}</p>
      <p class="due-lines__when small tabular">{dueWhen(item, today, language)}</p>
    </li>
  );
}

function keyOf({ kind, record, part, day }: DueItem): string {
  return [kind, record.kind, record.key, part ?? '', day ?? ''].join(' ');
}
