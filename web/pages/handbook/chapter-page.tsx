import { type HandbookPage, pictureFile, pictureSize } from '../../words/handbook/handbook-page.ts';
import { handbook, maybeHandbookPage } from '../../words/handbook/index.ts';
import { Breadcrumb } from '../frame/breadcrumb.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { To } from '../frame/to.tsx';
import { MissingPage } from '../missing-page.tsx';
import { handbookPath } from './handbook-path.ts';
import { HandbookSteps } from './handbook-steps.tsx';
import { Story } from './story.tsx';

/** One page of the handbook: the story where it tells one, the steps, and a picture. */
export function ChapterPage({ chapter }: { chapter: string }) {
  const { language, t } = useTongue();
  const page = maybeHandbookPage(chapter);
  if (!page) return <MissingPage />;
  const { title, lead, story } = page;
  return (
    <Page
      title={title[language]}
      way={<Breadcrumb steps={[{ title: t('handbook'), path: '/handbuch' }]} />}
      lead={<p>{lead[language]}</p>}
    >
      <div class="columns">
        <div class="stack">
          {story ? <Story story={story} /> : null}
          <HandbookSteps page={page} />
          <Picture page={page} />
        </div>
        <aside class="stack" aria-label={t('besides')}>
          <More page={page} />
        </aside>
      </div>
    </Page>
  );
}

function Picture({ page: { key, picture } }: { page: HandbookPage }) {
  const { language, t } = useTongue();
  return (
    <figure class="card handbook-picture">
      <img
        src={pictureFile(key)}
        alt={picture.alt[language]}
        width={pictureSize.width}
        height={pictureSize.height}
        loading="lazy"
      />
      <figcaption>
        <p>{picture.caption[language]}</p>
        <p class="small quiet">{t('handbookInvented')}</p>
      </figcaption>
    </figure>
  );
}

function More({ page: { key } }: { page: HandbookPage }) {
  const { language, t } = useTongue();
  return (
    <section class="card" aria-labelledby="weiter">
      <h2 id="weiter">{t('handbookMore')}</h2>
      <ul class="handbook-more">
        {handbook
          .filter((other) => other.key !== key)
          .map((other) => (
            <li key={other.key}>
              <To path={handbookPath(other.key)}>{other.title[language]}</To>
            </li>
          ))}
      </ul>
    </section>
  );
}
