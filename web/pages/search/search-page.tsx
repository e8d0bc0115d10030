import { useState } from 'preact/hooks';
import type { Response } from '../../../data/contract.ts';
import { InputField } from '../../inputs/input-field.tsx';
import { searchKindWords } from '../../words/search.ts';
import { Answered } from '../frame/answered.tsx';
import { useAudience } from '../frame/audience.tsx';
import { Button } from '../frame/button.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { useQuery } from '../frame/query.ts';
import { To } from '../frame/to.tsx';
import { groupHits, hitPath } from './hit-path.ts';
import { Marked } from './marked.tsx';
import { useSearch } from './use-search.ts';

const most = 200;

/** What is found for the words in the address, as a page that can be linked. */
export function SearchPage() {
  const { t } = useTongue();
  const { get, here, go } = useQuery();
  const query = get('q') ?? '';
  const [typed, setTyped] = useState(query);
  const isStaff = useAudience() === 'staff';
  const { answer } = useSearch(query, most);
  return (
    <Page title={t('searchTitle')} lead={<p>{t(isStaff ? 'searchLead' : 'searchLeadOpen')}</p>}>
      <search>
        <form
          class="card search-form"
          onSubmit={(event) => {
            event.preventDefault();
            go(here({ q: typed.trim() }));
          }}
        >
          <InputField
            type="search"
            label={t('searchLabel')}
            hint={t('searchHint')}
            value={typed}
            onInput={setTyped}
          />
          <Button type="submit">{t('searchGo')}</Button>
        </form>
      </search>
      {query === '' ? null : (
        <Answered answer={answer}>{(found) => <Found found={found} query={query} />}</Answered>
      )}
    </Page>
  );
}

function Found({ found: { total, hits }, query }: { found: Response<'search'>; query: string }) {
  const { language, t } = useTongue();
  if (total === 0) {
    return (
      <div class="empty" role="status">
        <h2>{t('searchNone', { query })}</h2>
        <p>{t('searchNoneLead')}</p>
      </div>
    );
  }
  return (
    <>
      <p role="status">
        {t('searchFound', { n: total })}
        {total > hits.length ? `. ${t('searchShown', { shown: hits.length, n: total })}` : null}
      </p>
      {groupHits(hits).map((group) => (
        <section key={group.kind} class="card search-group" aria-labelledby={`gruppe-${group.kind}`}>
          <h2 id={`gruppe-${group.kind}`}>{searchKindWords(group.kind)[language]}</h2>
          <ul>
            {group.hits.map((hit) => (
              <li key={hit.key}>
                <To path={hitPath(hit)}>
                  <Marked of={hit.title} />
                </To>
                {hit.snippet ? (
                  <p class="small quiet">
                    <Marked of={hit.snippet} />
                  </p>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
