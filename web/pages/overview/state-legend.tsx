import { useTongue } from '../frame/language.ts';
import { StatePill } from '../frame/state-pill.tsx';
import { slugOf } from './rank.ts';
import { ruleOf, type StateGroup, stateGroups } from './state-groups.ts';

/** What every state means, whether it leads a card or stands in its second line: no colour without its rule. */
export function StateLegend() {
  const { t } = useTongue();
  return (
    <section class="card" aria-labelledby="legend">
      <h2 id="legend">{t('statesTitle')}</h2>
      {stateGroups.map((group) => (
        <Group key={group.title} group={group} />
      ))}
    </section>
  );
}

function Group({ group }: { group: StateGroup }) {
  const { t } = useTongue();
  return (
    <>
      <h3 class="state-legend__title">{t(group.title)}</h3>
      <dl class="state-legend">
        {group.standings.map((standing) => (
          <div key={slugOf(standing)}>
            <dt>
              <StatePill standing={standing} />
            </dt>
            <dd class="small quiet">{t(ruleOf(standing))}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
