import type { HandbookLink, HandbookPage } from '../../words/handbook/handbook-page.ts';
import { useAudience } from '../frame/audience.tsx';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';
import { isStaffPath } from '../staff-paths.ts';

/** What to do, one after the other, with the pages where it is done. */
export function HandbookSteps({ page: { steps, story } }: { page: HandbookPage }) {
  const { language, t } = useTongue();
  const isStaff = useAudience() === 'staff';
  return (
    <section class="card" aria-labelledby="schritte">
      <h2 id="schritte">{t(story ? 'handbookSteps' : 'handbookStepsTask')}</h2>
      <ol class="handbook-steps">
        {steps.map(({ text, links }) => (
          <li key={text.de}>
            <p>{text[language]}</p>
            <Links links={links.filter(({ path }) => isStaff || !isStaffPath(path))} />
          </li>
        ))}
      </ol>
      {isStaff ? null : <p class="card__foot quiet">{t('handbookForStaff')}</p>}
    </section>
  );
}

function Links({ links }: { links: readonly HandbookLink[] }) {
  const { language } = useTongue();
  if (links.length === 0) return null;
  return (
    <p class="buttons">
      {links.map(({ title, path }) => (
        <To key={path} path={path}>
          {title[language]}
        </To>
      ))}
    </p>
  );
}
