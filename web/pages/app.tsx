import { useEffect, useMemo } from 'preact/hooks';
import { Route, Switch, useSearch } from 'wouter-preact';
import { usePathname } from 'wouter-preact/use-browser-location';
import { TransfersProvider } from '../inputs/transfers.tsx';
import { ComparisonPage } from './comparison/comparison-page.tsx';
import { DataPage } from './data/data-page.tsx';
import { EntryPage } from './data/entry/entry-page.tsx';
import { ImportPage } from './data/import-page.tsx';
import { MapsPage } from './data/maps/maps-page.tsx';
import { TemplatesPage } from './data/templates-page.tsx';
import { UploadPage } from './data/upload-page.tsx';
import { DeliveriesPage } from './deliveries/deliveries-page.tsx';
import { EditDeliveryPage, NewDeliveryPage } from './deliveries/delivery-form-page.tsx';
import { DeliveryPage } from './deliveries/delivery-page.tsx';
import { EffectPage } from './effect/effect-page.tsx';
import { useAnswer } from './frame/answer.ts';
import { useAudience } from './frame/audience.tsx';
import { AudienceNotice } from './frame/audience-notice.tsx';
import { Boundary } from './frame/boundary.tsx';
import { Failure } from './frame/failure.tsx';
import { Footer } from './frame/footer.tsx';
import { useTongue } from './frame/language.ts';
import { Masthead } from './frame/masthead.tsx';
import { SiteContext } from './frame/site.ts';
import { GoalPage } from './goal/goal-page.tsx';
import { IndicatorPage } from './indicators/indicator-page.tsx';
import { IndicatorsPage } from './indicators/indicators-page.tsx';
import { CopiedProvider } from './inquiries/copied.tsx';
import { InquiriesPage } from './inquiries/inquiries-page.tsx';
import { InquiryPage } from './inquiries/inquiry-page.tsx';
import { NewInquiryPage } from './inquiries/new-inquiry-page.tsx';
import { MapPage } from './map/map-page.tsx';
import { MissingPage } from './missing-page.tsx';
import { OverviewPage } from './overview/overview-page.tsx';
import { ReleasesPage } from './releases/releases-page.tsx';
import { StaffPage } from './staff-page.tsx';
import { SurveyPage } from './surveys/survey-page.tsx';
import { SurveysPage } from './surveys/surveys-page.tsx';
import { UnknownViewPage } from './unknown-view-page.tsx';

/** The frame with the page that the address names. */
export function App() {
  const { language, t } = useTongue();
  const path = usePathname();
  const search = useSearch();
  const audience = useAudience();
  const isForStaff = audience !== 'staff' && /^\/(daten|anfragen)(\/|$)/.test(path);
  const answer = useAnswer('site');
  const site = useMemo(() => ({ site: answer.data, renew: answer.retry }), [answer.data, answer.retry]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => topOnNewPath(), []);
  return (
    <SiteContext.Provider value={site}>
      <TransfersProvider>
        <CopiedProvider>
          <a class="skip" href="#inhalt">
            {t('skip')}
          </a>
          <Masthead />
          <main id="inhalt" tabIndex={-1}>
            <div class="container">
              {audience === undefined ? (
                <UnknownViewPage />
              ) : (
                <>
                  {answer.state === 'failed' ? <Failure error={answer.error} retry={answer.retry} /> : null}
                  <Boundary language={language} place={path + search}>
                    <AudienceNotice />
                    {isForStaff ? <StaffPage /> : <Pages />}
                  </Boundary>
                </>
              )}
            </div>
          </main>
          <Footer />
        </CopiedProvider>
      </TransfersProvider>
    </SiteContext.Provider>
  );
}

function Pages() {
  return (
    <Switch>
      <Route path="/" component={OverviewPage} />
      <Route path="/ziele/:goal">{({ goal }) => <GoalPage key={goal} goal={goal} />}</Route>
      <Route path="/indikatoren" component={IndicatorsPage} />
      <Route path="/indikatoren/:id">{({ id }) => <IndicatorPage key={id} id={id} />}</Route>
      <Route path="/indikatoren/:id/wirkung">{({ id }) => <EffectPage key={id} id={id} />}</Route>
      <Route path="/umfragen" component={SurveysPage} />
      <Route path="/umfragen/:survey">{({ survey }) => <SurveyPage key={survey} survey={survey} />}</Route>
      <Route path="/indikatoren/:id/vergleich">{({ id }) => <ComparisonPage key={id} id={id} />}</Route>
      <Route path="/indikatoren/:id/karte">{({ id }) => <MapPage key={id} id={id} />}</Route>
      <Route path="/daten" component={DataPage} />
      <Route path="/daten/vorlagen" component={TemplatesPage} />
      <Route path="/daten/lieferungen" component={DeliveriesPage} />
      <Route path="/daten/lieferungen/neu" component={NewDeliveryPage} />
      <Route path="/daten/lieferungen/:id">{({ id }) => <DeliveryPage key={id} id={id} />}</Route>
      <Route path="/daten/lieferungen/:id/bearbeiten">
        {({ id }) => <EditDeliveryPage key={id} id={id} />}
      </Route>
      <Route path="/daten/karten" component={MapsPage} />
      <Route path="/daten/freigaben" component={ReleasesPage} />
      <Route path="/daten/eingeben" component={EntryPage} />
      <Route path="/daten/importe/:id">
        {({ id }) => (/^\d{1,9}$/.test(id) ? <ImportPage key={id} id={id} /> : <MissingPage />)}
      </Route>
      <Route path="/daten/hochladen/:upload">{({ upload }) => <UploadPage key={upload} id={upload} />}</Route>
      <Route path="/anfragen" component={InquiriesPage} />
      <Route path="/anfragen/neu" component={NewInquiryPage} />
      <Route path="/anfragen/:id">{({ id }) => <InquiryPage key={id} id={id} />}</Route>
      <Route component={MissingPage} />
    </Switch>
  );
}

/** A new page starts at its top; going back leaves the place to the browser. */
function topOnNewPath(): () => void {
  const place = { path: location.pathname };
  const onPush = () => {
    if (location.pathname !== place.path) window.scrollTo(0, 0);
    place.path = location.pathname;
  };
  const onBack = () => {
    place.path = location.pathname;
  };
  addEventListener('pushState', onPush);
  addEventListener('popstate', onBack);
  return () => {
    removeEventListener('pushState', onPush);
    removeEventListener('popstate', onBack);
  };
}
