import type { SurveyEntry } from '../../../data/survey.ts';
import { surveyWaveTable } from '../../charts/tables/survey-wave-table.ts';
import { responseWords, waveTitle } from '../../words/surveys.ts';
import { useAnswer } from '../frame/answer.ts';
import { Answered } from '../frame/answered.tsx';
import { Breadcrumb } from '../frame/breadcrumb.tsx';
import { DemoNotice } from '../frame/demo-notice.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { TableRegion } from '../frame/table-region.tsx';
import { To } from '../frame/to.tsx';

/** All surveys with their waves. */
export function SurveysPage() {
  const { t } = useTongue();
  const answer = useAnswer('surveys');
  return (
    <Page
      title={t('surveys')}
      way={<Breadcrumb steps={[{ title: t('indicators'), path: '/indikatoren' }]} />}
      lead={<p>{t('surveysLead')}</p>}
    >
      <Answered answer={answer}>{({ surveys }) => <Content surveys={surveys} />}</Answered>
    </Page>
  );
}

function Content({ surveys }: { surveys: readonly SurveyEntry[] }) {
  const { language, t } = useTongue();
  if (surveys.length === 0) {
    return (
      <div class="empty">
        <h2>{t('noSurveys')}</h2>
        <p>{t('noSurveysLead')}</p>
        <p>
          <To path="/daten">{t('toData')}</To> · <To path="/daten/vorlagen">{t('toTemplates')}</To>
        </p>
      </div>
    );
  }
  return (
    <div class="stack">
      <DemoNotice invented={false} />
      <section class="card">
        <TableRegion
          label={t('surveys')}
          take={{ title: t('surveys'), table: () => surveyWaveTable(surveys, language) }}
        >
          <table class="table table--cards">
            <thead>
              <tr>
                <th scope="col">{t('survey')}</th>
                <th scope="col" class="number">
                  {t('questionsHead')}
                </th>
                <th scope="col">{t('wavesHead')}</th>
              </tr>
            </thead>
            <tbody>
              {surveys.map((survey) => (
                <Row key={survey.key} survey={survey} />
              ))}
            </tbody>
          </table>
        </TableRegion>
      </section>
    </div>
  );
}

function Row({ survey }: { survey: SurveyEntry }) {
  const { language, t } = useTongue();
  return (
    <tr>
      <th scope="row">
        <To path={`/umfragen/${survey.key}`}>{survey.label}</To>
      </th>
      <td class="number" data-label={t('questionsHead')}>
        {survey.questions}
      </td>
      <td data-label={t('wavesHead')}>
        {survey.waves.map((wave) => (
          <div key={wave.period}>
            {waveTitle(wave.period, language)}{' '}
            <span class="quiet">{responseWords({ ...wave, rate: rateOf(wave) }, language)}</span>
          </div>
        ))}
      </td>
    </tr>
  );
}

function rateOf({ answered, invited }: SurveyEntry['waves'][number]): number | null {
  return answered === null || invited === null || invited === 0 ? null : (100 * answered) / invited;
}
