import type { IndicatorView } from '../../../data/contract.ts';
import { EnterFigures } from '../data/entry/enter-figures.tsx';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';

/** An indicator without figures: which files bring them. */
export function NoValues({ view }: { view: IndicatorView }) {
  const { t } = useTongue();
  const { selectors, sources } = view.entry.indicator;
  return (
    <div class="empty">
      <h2>{t('noFigures')}</h2>
      <p>{t('noFiguresLead')}</p>
      <ul>
        {sources.map((source) => (
          <li key={source.title}>
            {source.publisher}: {source.title}
            {source.table === null ? '' : ` (${source.table})`}
          </li>
        ))}
      </ul>
      <p>
        <EnterFigures indicator={view.entry.indicator.id} /> · <To path="/daten">{t('toData')}</To>
        {selectors.some((selector) => selector.kind === 'template') ? (
          <>
            {' · '}
            <To path="/daten/vorlagen">{t('toTemplates')}</To>
          </>
        ) : null}
      </p>
    </div>
  );
}
