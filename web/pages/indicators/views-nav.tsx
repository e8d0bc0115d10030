import type { Audience } from '../../../data/audience.ts';
import type { IndicatorView } from '../../../data/contract.ts';
import type { TextKey } from '../../words/texts.ts';
import { useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';
import { useSite } from '../frame/site.ts';
import { To } from '../frame/to.tsx';

/** A page about the same indicator; the first one stands at the indicator's own address. */
export interface IndicatorTab {
  id: 'verlauf' | 'vergleich' | 'karte' | 'wirkung' | 'wellen';
  title: TextKey;
  /** The page's address, of the indicator's. */
  path: (indicator: string) => string;
  makesSense: (view: IndicatorView, audience: Audience | undefined) => boolean;
}

/** One line a page. */
const tabs: readonly IndicatorTab[] = [
  { id: 'verlauf', title: 'tabOverTime', path: (own) => own, makesSense: () => true },
  { id: 'vergleich', title: 'tabComparison', path: (own) => `${own}/vergleich`, makesSense: canCompare },
  {
    id: 'karte',
    title: 'tabMap',
    path: (own) => `${own}/karte`,
    makesSense: (view) => mostOnOneLevel(view) > 2,
  },
  { id: 'wirkung', title: 'tabEffect', path: (own) => `${own}/wirkung`, makesSense: canTellEffect },
  { id: 'wellen', title: 'tabWaves', path: () => '/umfragen', makesSense: hasWaves },
];

/** Selections that mean the same on each of the pages. */
const kept = ['auswahl', 'zeitraum'];

/** From one page of an indicator to the others; nothing where there is only one. */
export function ViewsNav({ view, current }: { view: IndicatorView; current: IndicatorTab['id'] }) {
  const { t } = useTongue();
  const { site } = useSite();
  const { get } = useQuery();
  const shown = tabs.filter((tab) => tab.id === current || tab.makesSense(view, site?.audience));
  if (shown.length < 2) return null;
  const query = Object.fromEntries(kept.map((name) => [name, get(name)]));
  return (
    <nav class="views-nav" aria-label={t('indicatorViews')}>
      <ul>
        {shown.map(({ id, title, path }) => (
          <li key={id}>
            <To
              path={path(`/indikatoren/${view.entry.indicator.id}`)}
              query={query}
              current={id === current ? 'page' : undefined}
            >
              {t(title)}
            </To>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/**
 * Two areas of one level, or one whose figures are given for each school or section. Single schools are compared for
 * staff alone; answers of surveys are compared over their waves.
 */
function canCompare(view: IndicatorView, audience: Audience | undefined): boolean {
  if (mostOnOneLevel(view) > 1) return true;
  const parts = view.brokenDownBy.filter((id) => id !== 'schule' || audience === 'staff');
  return !hasWaves(view) && parts.some((id) => isOpen(view, id));
}

/** How many areas of the same level have figures, of that level which has most. */
function mostOnOneLevel({ areas }: IndicatorView): number {
  const counts = areas.map(({ level }) => areas.filter((area) => area.level === level).length);
  return Math.max(0, ...counts);
}

/** Waves are held against each other by a page of their own. */
function canTellEffect(view: IndicatorView): boolean {
  return view.entry.values > 0 && !hasWaves(view);
}

function hasWaves(view: IndicatorView): boolean {
  return view.entry.indicator.periodicity === 'wave' && view.entry.values > 0;
}

function isOpen(view: IndicatorView, id: string): boolean {
  return view.dimensions.some((dimension) => dimension.id === id && dimension.open);
}
