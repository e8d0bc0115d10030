import { type DueItem, dueRoles, maybeRole, roleNames, urgencies } from '../../../data/cycle/due.ts';
import { roleWords, urgencyWords } from '../../words/cycle.ts';
import type { TextKey } from '../../words/texts.ts';
import { Pill } from '../deliveries/pill.tsx';
import { Answered } from '../frame/answered.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { useQuery } from '../frame/query.ts';
import { To } from '../frame/to.tsx';
import { CalendarSection } from './calendar-section.tsx';
import { DueLines } from './due-lines.tsx';
import { type Cycle, useCycle } from './use-cycle.ts';

/** Everything that is to be done, by how urgent it is, for everyone or for a role. */
export function DuePage() {
  const { t } = useTongue();
  const answer = useCycle();
  return (
    <Page
      title={t('dueTitle')}
      lead={<p>{t('dueLead')}</p>}
      side={answer.data ? <RoleChoice due={answer.data.due} /> : undefined}
    >
      <Answered answer={answer}>{(cycle) => <Content cycle={cycle} />}</Answered>
    </Page>
  );
}

function Content({ cycle }: { cycle: Cycle }) {
  const { t } = useTongue();
  const { get } = useQuery();
  const role = maybeRole(get('rolle'));
  const shown = cycle.due.filter(({ roles }) => role === undefined || roles.includes(role));
  return (
    <div class="stack">
      {shown.length === 0 ? (
        <p class="card">{t(role === undefined ? 'dueNothing' : 'dueNothingFor')}</p>
      ) : null}
      {urgencies.map((urgency) => (
        <Group
          key={urgency}
          urgency={urgency}
          items={shown.filter((item) => item.urgency === urgency)}
          today={cycle.today}
        />
      ))}
      <CalendarSection bodies={cycle.bodies} />
    </div>
  );
}

const groupTitles: Readonly<Record<DueItem['urgency'], TextKey>> = {
  late: 'dueLate',
  soon: 'dueSoonGroup',
  open: 'dueOpen',
};

interface GroupProps {
  urgency: DueItem['urgency'];
  items: readonly DueItem[];
  today: string;
}

function Group({ urgency, items, today }: GroupProps) {
  const { language, t } = useTongue();
  if (items.length === 0) return null;
  const id = `ansteht-${urgency}`;
  return (
    <section class="card" aria-labelledby={id}>
      <div class="due-head">
        <h2 id={id}>
          {t(groupTitles[urgency])} <span class="quiet">({items.length})</span>
        </h2>
        <Pill words={urgencyWords(urgency, language)} />
      </div>
      <DueLines items={items} today={today} />
    </section>
  );
}

function RoleChoice({ due }: { due: readonly DueItem[] }) {
  const { language, t } = useTongue();
  const { get } = useQuery();
  const chosen = maybeRole(get('rolle'));
  return (
    <nav aria-label={t('dueByRole')}>
      <ul class="state-counts">
        <li>
          <To query={{ rolle: null }} class="state state--neutral" current={chosen ? undefined : 'true'}>
            {t('dueEveryone')} {due.length}
          </To>
        </li>
        {dueRoles.map((role) => (
          <li key={role}>
            <To
              query={{ rolle: roleNames[role] }}
              class="state state--neutral"
              current={chosen === role ? 'true' : undefined}
            >
              {roleWords[role][language]} {due.filter(({ roles }) => roles.includes(role)).length}
            </To>
          </li>
        ))}
      </ul>
    </nav>
  );
}
