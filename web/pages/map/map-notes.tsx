import type { BoundarySet } from '../../../data/boundary-set.ts';
import type { Comparison } from '../../../data/comparison.ts';
import { rowNames } from '../../words/comparison.ts';
import { useTongue } from '../frame/language.ts';
import type { MapState } from './map-data.ts';

const mostNames = 6;

/** What is compared and not on the map, and what is on the map and can't have figures. */
export function MapNotes({
  comparison,
  set,
  state,
}: {
  comparison: Comparison;
  set: BoundarySet;
  state: MapState;
}) {
  const { language, t } = useTongue();
  const names = rowNames(comparison.rows, language);
  const own = comparison.rows.find(({ isOwn }) => isOwn);
  const isOwnThere = own && set.areas.some(({ key }) => key === own.key);
  const missing = state.missing.filter(({ isOwn }) => !isOwn).map(({ key }) => names.get(key) ?? key);
  const shown = missing.slice(0, mostNames).join(', ');
  const rest = missing.length - mostNames;
  const notes = [
    ...(own && !isOwnThere ? [t('ownNotOnMap', { name: names.get(own.key) ?? own.name[language] })] : []),
    ...(missing.length > 0
      ? [
          t('notOnMap', {
            n: missing.length,
            names: rest > 0 ? t('andMore', { names: shown, n: rest }) : shown,
          }),
        ]
      : []),
    ...(state.unknown.size > 0 ? [t('unknownOnMap', { n: state.unknown.size })] : []),
  ];
  if (notes.length === 0) return null;
  return (
    <ul class="reading-notes small quiet">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
