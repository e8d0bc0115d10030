import { handbook } from '../../words/handbook/index.ts';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { HandbookList } from './handbook-list.tsx';

/** What the handbook holds: what is done often, and the practice examples. */
export function ContentsPage() {
  const { t } = useTongue();
  return (
    <Page title={t('handbook')} lead={<p>{t('handbookLead')}</p>}>
      <div class="handbook-contents">
        <section aria-labelledby="aufgaben">
          <h2 id="aufgaben">{t('handbookTasks')}</h2>
          <HandbookList pages={handbook.filter(({ story }) => story === null)} />
        </section>
        <section aria-labelledby="beispiele">
          <h2 id="beispiele">{t('handbookExamples')}</h2>
          <p class="group-lead">{t('handbookExamplesLead')}</p>
          <HandbookList pages={handbook.filter(({ story }) => story !== null)} />
        </section>
      </div>
    </Page>
  );
}
