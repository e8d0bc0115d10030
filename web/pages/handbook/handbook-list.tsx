import type { HandbookPage } from '../../words/handbook/handbook-page.ts';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';
import { handbookPath } from './handbook-path.ts';

/** Pages of the handbook, each with what it is about. */
export function HandbookList({ pages }: { pages: readonly HandbookPage[] }) {
  const { language, t } = useTongue();
  return (
    <ul class="handbook-list">
      {pages.map(({ key, title, lead, story }) => (
        <li key={key} class="card">
          <h3>
            <To path={handbookPath(key)}>{title[language]}</To>
          </h3>
          <p>{lead[language]}</p>
          {story ? (
            <p class="small quiet">
              {t('handbookExampleOf', {
                municipality: story.municipality,
                cornerstone: story.cornerstone[language],
              })}
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
