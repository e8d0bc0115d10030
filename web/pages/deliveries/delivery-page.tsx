import type { DeliveryPeriod, DeliveryView } from '../../../data/contract.ts';
import { dueRuleText, rhythmWords } from '../../words/deliveries.ts';
import { useAnswer } from '../frame/answer.ts';
import { Answered } from '../frame/answered.tsx';
import { Breadcrumb } from '../frame/breadcrumb.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { useQuery } from '../frame/query.ts';
import { MissingPage } from '../missing-page.tsx';
import { DeliveryActs } from './delivery-acts.tsx';
import { DeliveryFacts } from './delivery-facts.tsx';
import { deliveriesPath } from './delivery-paths.ts';
import { PeriodTable } from './period-table.tsx';
import { ReminderSection } from './reminder-section.tsx';
import { ReturnList } from './return-list.tsx';

/** One delivery: its periods, who has reported, and a reminder for what is missing. */
export function DeliveryPage({ id }: { id: string }) {
  const { language, t } = useTongue();
  const answer = useAnswer('delivery', { params: { id } });
  if (answer.state === 'failed' && answer.error.status === 404) return <MissingPage />;
  const view = answer.data;
  return (
    <Page
      title={view?.delivery.title ?? t('deliveryHead')}
      way={
        <Breadcrumb
          steps={[
            { title: t('data'), path: '/daten' },
            { title: t('deliveries'), path: deliveriesPath },
          ]}
        />
      }
      lead={
        view ? (
          <p>
            {view.delivery.source}, {rhythmWords[view.delivery.rhythm][language]},{' '}
            {t('dueRule', { rule: dueRuleText(view.delivery, language) })}
          </p>
        ) : undefined
      }
      side={view ? <DeliveryActs view={view} onChange={answer.retry} /> : undefined}
    >
      <Answered answer={answer}>{(data) => <Content view={data} />}</Answered>
    </Page>
  );
}

function Content({ view }: { view: DeliveryView }) {
  const { t } = useTongue();
  const { get } = useQuery();
  const shown = shownPeriod(view, get('zeitraum'));
  return (
    <div class="columns">
      <div class="stack">
        {view.ended ? (
          <p class="notice" role="note">
            <span>{t('endedOn')}</span>
          </p>
        ) : null}
        <PeriodTable view={view} shown={shown} />
        {shown && view.delivery.returns ? (
          <ReturnList key={`schools ${shown.period}`} delivery={view.delivery} period={shown} />
        ) : null}
        {shown && isWorthReminding(shown) ? (
          <ReminderSection key={`reminder ${shown.period}`} delivery={view.delivery} period={shown} />
        ) : null}
      </div>
      <DeliveryFacts stored={view} />
    </div>
  );
}

function isWorthReminding({ state }: DeliveryPeriod): boolean {
  return state === 'overdue' || state === 'dueSoon';
}

/** The period of the address, otherwise what is overdue longest, comes next, or came last. */
function shownPeriod(view: DeliveryView, key: string | null): DeliveryPeriod | undefined {
  const all = [...view.overdue, ...view.periods];
  const asked = all.find(({ period }) => period === key);
  return asked ?? view.overdue[0] ?? view.next ?? view.last ?? view.periods[0];
}
