import type { StrategyHead } from '../../../data/strategy-endpoints.ts';
import { strategyVersionTable } from '../../charts/tables/strategy-version-table.ts';
import { strategyKindWords } from '../../words/record-values.ts';
import { recordWords } from '../../words/records.ts';
import { decisionLine, strategyTitle, validityLine } from '../../words/strategies.ts';
import { useAnswer } from '../frame/answer.ts';
import { Answered } from '../frame/answered.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { TableRegion } from '../frame/table-region.tsx';
import { To } from '../frame/to.tsx';
import { newRecordPath } from '../records/record-paths.ts';
import { useRenewed } from '../records/use-records.ts';
import { StandingMark } from './standing-mark.tsx';
import { strategyPath } from './use-strategy.ts';

/** All strategies, each with its versions. */
export function StrategiesPage() {
  const { language, t } = useTongue();
  const answer = useRenewed(useAnswer('strategies'));
  return (
    <Page
      title={t('strategies')}
      lead={<p>{t('strategiesLead')}</p>}
      side={
        <p class="buttons buttons--end">
          <To path={newRecordPath('strategy')} class="kern-btn kern-btn--primary">
            <span class="kern-label">{recordWords.strategy.fresh[language]}</span>
          </To>
        </p>
      }
    >
      <Answered answer={answer}>
        {({ families }) =>
          families.length === 0 ? (
            <div class="empty">
              <h2>{t('listEmpty', { many: t('strategies') })}</h2>
              <p>{t('strategiesEmptyLead')}</p>
              <p>
                <To path="/start" class="kern-btn kern-btn--primary">
                  <span class="kern-label">{t('startFirst')}</span>
                </To>
              </p>
              <p>
                <To path={newRecordPath('strategy')}>{recordWords.strategy.fresh[language]}</To> ·{' '}
                <To path="/daten/austausch">{t('exchangeTo')}</To>
              </p>
            </div>
          ) : (
            <div class="stack">
              {families.map((family) => (
                <Family key={family[0]?.key} family={family} />
              ))}
            </div>
          )
        }
      </Answered>
    </Page>
  );
}

/** The newest version first. */
function Family({ family }: { family: readonly StrategyHead[] }) {
  const { language, t } = useTongue();
  const newest = family.at(-1);
  if (!newest) return null;
  const versions = family.toReversed();
  const id = `familie-${newest.key}`;
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>{newest.title}</h2>
      <p class="small quiet">{strategyKindWords[newest.kind][language]}</p>
      <TableRegion
        label={t('strategyVersions')}
        take={{
          title: `${newest.title}: ${t('strategyVersions')}`,
          table: () => strategyVersionTable(versions, language),
        }}
      >
        <table class="table table--cards">
          <thead>
            <tr>
              <th scope="col">{t('strategyVersion')}</th>
              <th scope="col">{t('strategyState')}</th>
              <th scope="col">{t('strategyDecided')}</th>
              <th scope="col">{t('strategyValid')}</th>
              <th scope="col">{t('strategyGoals')}</th>
            </tr>
          </thead>
          <tbody>
            {versions.map((head) => (
              <tr key={head.key}>
                <th scope="row">
                  <To path={strategyPath(head.key)}>{strategyTitle(head)}</To>
                </th>
                <td data-label={t('strategyState')}>
                  <StandingMark head={head} />
                </td>
                <td data-label={t('strategyDecided')}>{decisionLine(head, language)}</td>
                <td data-label={t('strategyValid')}>{validityLine(head, language) || '–'}</td>
                <td data-label={t('strategyGoals')}>{head.goals}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    </section>
  );
}
