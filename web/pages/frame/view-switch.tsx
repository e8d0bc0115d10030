import type { ComponentChildren } from 'preact';
import type { TextKey } from '../../words/texts.ts';
import { useTongue } from './language.ts';
import { useQuery } from './query.ts';
import { To } from './to.tsx';

export type View = 'diagramm' | 'vergleich' | 'tabelle';

const titles: Record<View, TextKey> = { diagramm: 'chart', vergleich: 'comparison', tabelle: 'table' };

/** The view that the address names under `name`, the first one where it names none of them. */
export function useView(name: string, views: readonly [View, ...View[]]): View {
  const { get } = useQuery();
  return views.find((view) => view === get(name)) ?? views[0];
}

interface Props {
  name: string;
  views: readonly [View, ...View[]];
  children?: ComponentChildren;
}

/** Chart or table, kept in the address under `name`; further links may follow. */
export function ViewSwitch({ name, views, children }: Props) {
  const { t } = useTongue();
  const shown = useView(name, views);
  return (
    <ul class="view-switch" aria-label={t('viewAs')}>
      {views.map((view) => (
        <li key={view}>
          <To
            query={{ [name]: view === views[0] ? null : view }}
            current={view === shown ? 'true' : undefined}
            replace
          >
            {t(titles[view])}
          </To>
        </li>
      ))}
      {children}
    </ul>
  );
}
