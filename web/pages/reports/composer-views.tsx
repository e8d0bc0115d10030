import { useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';
import { To } from '../frame/to.tsx';

const views = ['bearbeiten', 'vorschau'] as const;
export type ComposerView = (typeof views)[number];

/** Which half of the composer a narrow window shows, as the address says; a wide one shows both. */
export function useComposerView(): ComposerView {
  const { get } = useQuery();
  return get('ansicht') === 'vorschau' ? 'vorschau' : 'bearbeiten';
}

export function ComposerViews({ view: shown }: { view: ComposerView }) {
  const { t } = useTongue();
  return (
    <nav class="views-nav composer__views" aria-label={t('composerViews')}>
      <ul>
        {views.map((view) => (
          <li key={view}>
            <To
              query={{ ansicht: view === 'vorschau' ? view : null }}
              current={view === shown ? 'true' : undefined}
              replace
            >
              {t(`composerView_${view}`)}
            </To>
          </li>
        ))}
      </ul>
    </nav>
  );
}
