import type { HandbookStory } from '../../words/handbook/handbook-page.ts';
import { useTongue } from '../frame/language.ts';

/** A practice example: how it began, what followed, what has stayed, and where that is written. */
export function Story({ story }: { story: HandbookStory }) {
  const { language, t } = useTongue();
  const { municipality } = story;
  const cornerstone = story.cornerstone[language];
  return (
    <section class="card handbook-story" aria-labelledby="beispiel">
      <h2 id="beispiel">{t('handbookExampleOf', { municipality, cornerstone })}</h2>
      <h3>{t('handbookBegan')}</h3>
      <p>{story.began[language]}</p>
      <h3>{t('handbookMilestones')}</h3>
      <ul>
        {story.milestones.map((milestone) => (
          <li key={milestone.de}>{milestone[language]}</li>
        ))}
      </ul>
      <h3>{t('handbookEstablished')}</h3>
      <p>{story.established[language]}</p>
      <p class="card__foot small quiet">{t('handbookSource', { municipality, cornerstone })}</p>
    </section>
  );
}
