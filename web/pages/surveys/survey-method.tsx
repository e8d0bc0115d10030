import { useTongue } from '../frame/language.ts';

/** How shares, ranges, differences and corrections are computed, so that they can be checked. */
export function SurveyMethod({ tests }: { tests: number }) {
  const { t } = useTongue();
  return (
    <section class="card" aria-labelledby="rechnung">
      <h2 id="rechnung">{t('surveyMethod')}</h2>
      <ul class="survey-method">
        <li>{t('surveyMethodShares')}</li>
        <li>{t('surveyMethodDifferences')}</li>
        {tests > 0 ? <li>{t('surveyMethodHolm', { n: tests })}</li> : null}
        <li>{t('surveyMethodWording')}</li>
      </ul>
    </section>
  );
}
