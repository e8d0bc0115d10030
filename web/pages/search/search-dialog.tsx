import { useEffect, useRef, useState } from 'preact/hooks';
import type { MarkedText, SearchKind } from '../../../data/search-endpoints.ts';
import { moveActive } from '../../inputs/combobox-options.ts';
import { Dialog } from '../../inputs/dialog.tsx';
import { searchKindWords } from '../../words/search.ts';
import { Failure } from '../frame/failure.tsx';
import { useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';
import { groupHits, type HitPlace, hitPath } from './hit-path.ts';
import { Marked } from './marked.tsx';
import { keepRecent, readRecent } from './recent.ts';
import { useSearch } from './use-search.ts';

interface Option extends HitPlace {
  title: MarkedText;
  snippet: MarkedText | null;
}

interface Group {
  title: string;
  options: Option[];
}

const shown = 12;

/** Finding anything by typing: the combobox with a list of the ARIA patterns, in a dialog. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTongue();
  const { there, go } = useQuery();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const { groups, total, error, isCurrent } = useGroups(query);
  const options = groups.flatMap((group) => group.options);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);
  const open = (option: Option) => {
    keepRecent(localStorage, option, option.title.text);
    onClose();
    go(there(hitPath(option)));
  };
  const showAll = () => {
    onClose();
    go(there('/suche', { q: query.trim() }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setActive(moveActive(active, event.key, options.length));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const option = options[active];
      if (option) open(option);
      else if (query.trim() !== '') showAll();
    }
  };
  return (
    <Dialog title={t('searchTitle')} closeLabel={t('close')} onClose={onClose} initial={input}>
      <div class="search">
        <label class="kern-label" for="suche-feld">
          {t('searchLabel')}
        </label>
        <input
          ref={input}
          id="suche-feld"
          type="text"
          role="combobox"
          class="kern-form-input__input search__input"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={options.length > 0}
          aria-controls="suche-liste"
          aria-activedescendant={options[active] ? `suche-${active}` : undefined}
          aria-describedby="suche-hinweis"
          value={query}
          onInput={({ currentTarget: { value } }) => {
            setQuery(value);
            setActive(-1);
          }}
          onKeyDown={onKeyDown}
        />
        <p id="suche-hinweis" class="small quiet">
          {t('searchHint')}
        </p>
        {error ? <Failure error={error} /> : null}
        <div ref={list} id="suche-liste" class="search__list" role="listbox" aria-label={t('searchTitle')}>
          <Options groups={groups} active={active} onOpen={open} />
        </div>
        <p class="small quiet" role="status">
          {statusOf(query, { total, isCurrent, t })}
        </p>
        {total > options.length && query.trim() !== '' ? (
          <p>
            <button type="button" class="text-button" onClick={showAll}>
              {t('searchAll', { n: total })}
            </button>
          </p>
        ) : null}
        <p class="small quiet search__keys">{t('searchMove')}</p>
      </div>
    </Dialog>
  );
}

function useGroups(query: string) {
  const { language, t } = useTongue();
  const { answer, isCurrent } = useSearch(query, shown);
  const error = answer.state === 'failed' ? answer.error : null;
  if (query.trim() === '') {
    const recent = readRecent(localStorage).map(({ title, ...place }) => ({
      ...place,
      title: { text: title, marks: [] },
      snippet: null,
    }));
    const groups: Group[] = recent.length > 0 ? [{ title: t('searchRecent'), options: recent }] : [];
    return { groups, total: 0, error: null, isCurrent: true };
  }
  const name = (kind: SearchKind) => searchKindWords(kind)[language];
  const groups: Group[] = groupHits(answer.data?.hits ?? []).map(({ kind, hits }) => ({
    title: name(kind),
    options: hits,
  }));
  return { groups, total: answer.data?.total ?? groups.length, error, isCurrent };
}

interface OptionsProps {
  groups: readonly Group[];
  active: number;
  onOpen: (option: Option) => void;
}

function Options({ groups, active, onOpen }: OptionsProps) {
  let place = -1;
  return (
    <>
      {groups.map(({ title, options }, at) => (
        <div key={title} {...groupCalled(`suche-gruppe-${at}`)}>
          <div id={`suche-gruppe-${at}`} class="search__group">
            {title}
          </div>
          {options.map((option) => {
            place += 1;
            return (
              <div
                key={`${option.kind} ${option.key}`}
                id={`suche-${place}`}
                role="option"
                aria-selected={place === active}
                tabIndex={-1}
                onMouseDown={(event) => event.preventDefault()}
                onMouseUp={() => onOpen(option)}
              >
                <Marked of={option.title} />
                {option.snippet ? (
                  <span class="search__snippet small quiet">
                    <Marked of={option.snippet} />
                  </span>
                ) : null}
              </div>
            );
          })}
        </div>
      ))}
    </>
  );
}

/** A group of options, for which HTML has no element of its own. */
function groupCalled(id: string) {
  return { role: 'group', 'aria-labelledby': id } as const;
}

interface Standing {
  total: number;
  isCurrent: boolean;
  t: ReturnType<typeof useTongue>['t'];
}

function statusOf(query: string, { total, isCurrent, t }: Standing): string {
  if (query.trim() === '' || !isCurrent) return '';
  if (total > 0) return t('searchFound', { n: total });
  return `${t('searchNone', { query: query.trim() })} ${t('searchNoneLead')}`;
}
