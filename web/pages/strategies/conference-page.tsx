import type { Goal } from '../../../data/goal.ts';
import { strategyTitle } from '../../words/strategies.ts';
import { Answered } from '../frame/answered.tsx';
import { Breadcrumb } from '../frame/breadcrumb.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { TableRegion } from '../frame/table-region.tsx';
import { To } from '../frame/to.tsx';
import { MissingPage } from '../missing-page.tsx';
import { strategyPath, useStrategy } from './use-strategy.ts';

/** What a goal conference agreed on: goals by units, who leads and who adds what. */
export function ConferencePage({ strategy }: { strategy: string }) {
  const { t } = useTongue();
  const answer = useStrategy(strategy);
  if (answer.state === 'failed' && answer.error.status === 404) return <MissingPage />;
  const title = answer.data ? strategyTitle(answer.data.strategy) : t('strategies');
  const steps = [
    { title: t('strategies'), path: '/strategien' },
    { title, path: strategyPath(strategy) },
  ];
  return (
    <Page
      title={t('conferenceTitle', { title })}
      way={<Breadcrumb steps={steps} />}
      lead={<p>{t('conferenceLead')}</p>}
    >
      <Answered answer={answer}>
        {({ goals }) => <Conference goals={goals.map(({ goal }) => goal)} />}
      </Answered>
    </Page>
  );
}

function Conference({ goals }: { goals: readonly Goal[] }) {
  const { t } = useTongue();
  const shared = goals.filter(({ contributions }) => contributions.length > 0);
  if (shared.length === 0) return <p>{t('conferenceNone')}</p>;
  const units = [...new Set(shared.flatMap(unitsOf))];
  return (
    <section class="card" aria-label={t('conference')}>
      <TableRegion label={t('conference')}>
        <table class="table conference">
          <thead>
            <tr>
              <th scope="col">{t('goal')}</th>
              {units.map((unit) => (
                <th scope="col" key={unit}>
                  {unit}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shared.map((goal) => (
              <tr key={goal.key}>
                <th scope="row">
                  <To path={`/ziele/${goal.key}`}>{goal.title}</To>
                </th>
                {units.map((unit) => (
                  <td key={unit}>
                    <Added goal={goal} unit={unit} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
      {goals.length > shared.length ? (
        <p class="small quiet">{t('conferenceOthers', { n: goals.length - shared.length })}</p>
      ) : null}
    </section>
  );
}

function Added({ goal, unit }: { goal: Goal; unit: string }) {
  const { t } = useTongue();
  const added = goal.contributions.filter((one) => one.unit === unit);
  return (
    <>
      {goal.responsible === unit ? <p class="conference__lead">{t('conferenceLeads')}</p> : null}
      {added.map(({ adds, interface: meets }) => (
        <p key={adds}>
          {adds}
          {meets === null ? null : (
            <span class="small quiet conference__interface">{t('goalInterface', { text: meets })}</span>
          )}
        </p>
      ))}
    </>
  );
}

function unitsOf({ responsible, contributions }: Goal): string[] {
  return [...(responsible === null ? [] : [responsible]), ...contributions.map(({ unit }) => unit)];
}
