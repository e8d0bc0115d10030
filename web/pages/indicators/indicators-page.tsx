import type { IndicatorEntry } from '../../../data/contract.ts';
import { InputField } from '../../inputs/input-field.tsx';
import { useAnswer } from '../frame/answer.ts';
import { Answered } from '../frame/answered.tsx';
import { DemoNotice } from '../frame/demo-notice.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { useQuery } from '../frame/query.ts';
import { To } from '../frame/to.tsx';
import { groupEntries, matches } from './entries.ts';
import { IndicatorList } from './indicator-list.tsx';

/** All indicators: those of goals, those of context, those that wait for figures. */
export function IndicatorsPage() {
  const { t } = useTongue();
  const answer = useAnswer('indicators');
  return (
    <Page title={t('indicators')} lead={<p>{t('indicatorsLead')}</p>}>
      <Answered answer={answer}>{({ indicators }) => <Content entries={indicators} />}</Answered>
    </Page>
  );
}

function Content({ entries }: { entries: IndicatorEntry[] }) {
  const { language, t } = useTongue();
  const { get, here, go } = useQuery();
  const search = get('suche') ?? '';
  const found = entries.filter((entry) => matches(entry, search, language));
  return (
    <>
      <DemoNotice invented={false} />
      <div class="filter">
        <InputField
          label={t('filterIndicators')}
          type="search"
          value={search}
          onInput={(value) => go(here({ suche: value }), { replace: true })}
        />
        <p class="small quiet" role="status">
          {t('indicatorsFound', { n: found.length })}
        </p>
        <p>
          <To path="/umfragen">{t('toSurveys')}</To>
        </p>
      </div>
      <div class="stack">
        {groupEntries(found).map((group) => (
          <IndicatorList key={group.title} title={group.title} lead={group.lead} entries={group.entries} />
        ))}
      </div>
      {found.length === 0 ? (
        <p>
          {t('noIndicatorFound')} <To query={{ suche: null }}>{t('showAll')}</To>
        </p>
      ) : null}
    </>
  );
}
