import { useEffect, useMemo, useState } from 'preact/hooks';
import type { RecordKind } from '../../../data/cycle/records.ts';
import { ask } from '../../api.ts';
import { namedKinds } from '../../words/record-fields.ts';
import type { Names } from '../../words/value-lines.ts';
import { areaText, breakdownText, useChoices } from '../data/choices.ts';
import { useTongue } from '../frame/language.ts';

/** What keys in records of a kind are called; what has no title stands for itself, and dots for what the server has not told yet. */
export function useNames(kind: RecordKind): Names {
  const { language } = useTongue();
  const { indicatorChoices, areaGroups, dimensions } = useChoices();
  const titles = useTitles(kind);
  return useMemo(
    () => ({
      record: (of, key) => (titles ? titles.get(`${of} ${key}`) : '…'),
      other: (what, key) => {
        if (what === 'indicator') {
          if (indicatorChoices.length === 0) return '…';
          return indicatorChoices.find(({ value }) => value === key)?.title;
        }
        if (what === 'area') return areaText(key, areaGroups);
        return breakdownText(key, dimensions, language);
      },
    }),
    [titles, indicatorChoices, areaGroups, dimensions, language],
  );
}

/** Titles of everything that records of a kind may name, archived or not, by kind and key. */
function useTitles(kind: RecordKind): ReadonlyMap<string, string> | undefined {
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>();
  useEffect(() => {
    const abort = new AbortController();
    const asked = namedKinds(kind).flatMap((named) => [
      ask('records', { params: { kind: named } }, abort.signal),
      ask('records', { params: { kind: named }, query: { archived: '1' } }, abort.signal),
    ]);
    Promise.all(asked)
      .then((answers) => answers.flatMap(({ records }) => records))
      .then((records) =>
        setTitles(new Map(records.map(({ kind: of, key, title }) => [`${of} ${key}`, title]))),
      )
      .catch(() => {
        if (!abort.signal.aborted) setTitles(new Map());
      });
    return () => abort.abort();
  }, [kind]);
  return titles;
}
