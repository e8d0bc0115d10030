import { useEffect, useMemo } from 'preact/hooks';
import { Route, Switch, useSearch } from 'wouter-preact';
import { usePathname } from 'wouter-preact/use-browser-location';
import { TransfersProvider } from '../inputs/transfers.tsx';
import { EditActorPage, NewActorPage } from './actors/actor-form-page.tsx';
import { ActorPage } from './actors/actor-page.tsx';
import { ActorsPage } from './actors/actors-page.tsx';
import { bodyRoutes } from './bodies/routes.tsx';
import { ComparisonPage } from './comparison/comparison-page.tsx';
import { CyclePage } from './cycle/cycle-page.tsx';
import { DuePage } from './cycle/due-page.tsx';
import { EditRingPage, NewRingPage } from './cycle/ring-form-page.tsx';
import { RingPage } from './cycle/ring-page.tsx';
import { EditRoundPage, NewRoundPage } from './cycle/round-form-page.tsx';
import { RoundPage } from './cycle/round-page.tsx';
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
import { ExchangePage } from './exchange/exchange-page.tsx';
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
import { handbookRoutes } from './handbook/routes.tsx';
import { IndicatorPage } from './indicators/indicator-page.tsx';
import { IndicatorsPage } from './indicators/indicators-page.tsx';
import { CopiedProvider } from './inquiries/copied.tsx';
import { InquiriesPage } from './inquiries/inquiries-page.tsx';
import { InquiryPage } from './inquiries/inquiry-page.tsx';
import { NewInquiryPage } from './inquiries/new-inquiry-page.tsx';
import { MapPage } from './map/map-page.tsx';
import { EditMeasurePage, NewMeasurePage } from './measures/measure-form-page.tsx';
import { MeasurePage } from './measures/measure-page.tsx';
import { MeasuresPage } from './measures/measures-page.tsx';
import { MissingPage } from './missing-page.tsx';
import { OverviewPage } from './overview/overview-page.tsx';
import { RecordsProvider } from './records/records-context.tsx';
import { ReleasesPage } from './releases/releases-page.tsx';
import { reportRoutes } from './reports/routes.tsx';
import { SearchPage } from './search/search-page.tsx';
import { SearchProvider } from './search/search-provider.tsx';
import { StaffPage } from './staff-page.tsx';
import { isStaffPath } from './staff-paths.ts';
import { StartPage } from './start/start-page.tsx';
import { strategyRoutes } from './strategies/routes.tsx';
import { SurveyPage } from './surveys/survey-page.tsx';
import { SurveysPage } from './surveys/surveys-page.tsx';
import { TimelinePage } from './timeline/timeline-page.tsx';
import { UnknownViewPage } from './unknown-view-page.tsx';

/** The frame with the page that the address names. */
export function App() {
  const { language, t } = useTongue();
  const path = usePathname();
  const search = useSearch();
  const audience = useAudience();
  const isForStaff = audience !== 'staff' && isStaffPath(path);
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
          <SearchProvider>
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
                    <RecordsProvider>
                      <Boundary language={language} place={path + search}>
                        <AudienceNotice />
                        {isForStaff ? <StaffPage /> : <Pages />}
                      </Boundary>
                    </RecordsProvider>
                  </>
                )}
              </div>
            </main>
            <Footer />
          </SearchProvider>
        </CopiedProvider>
      </TransfersProvider>
    </SiteContext.Provider>
  );
}

function Pages() {
  return (
    <Switch>
      <Route path="/" component={OverviewPage} />
      {strategyRoutes}
      <Route path="/ziele/:goal">{({ goal }) => <GoalPage key={goal} goal={goal} />}</Route>
      <Route path="/ziele/:goal/verlauf">{({ goal }) => <TimelinePage key={goal} goal={goal} />}</Route>
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
      <Route path="/massnahmen" component={MeasuresPage} />
      <Route path="/massnahmen/neu" component={NewMeasurePage} />
      <Route path="/massnahmen/:measure">
        {({ measure }) => <MeasurePage key={measure} measure={measure} />}
      </Route>
      <Route path="/massnahmen/:measure/bearbeiten">
        {({ measure }) => <EditMeasurePage key={measure} measure={measure} />}
      </Route>
      <Route path="/akteure" component={ActorsPage} />
      <Route path="/akteure/neu" component={NewActorPage} />
      <Route path="/akteure/:actor">{({ actor }) => <ActorPage key={actor} actor={actor} />}</Route>
      <Route path="/akteure/:actor/bearbeiten">
        {({ actor }) => <EditActorPage key={actor} actor={actor} />}
      </Route>
      {bodyRoutes}
      {reportRoutes}
      <Route path="/start" component={StartPage} />
      <Route path="/daten/austausch" component={ExchangePage} />
      <Route path="/faellig" component={DuePage} />
      <Route path="/kreislauf" component={CyclePage} />
      <Route path="/kreislauf/ringe/neu" component={NewRingPage} />
      <Route path="/kreislauf/ringe/:ring">{({ ring }) => <RingPage key={ring} ring={ring} />}</Route>
      <Route path="/kreislauf/ringe/:ring/bearbeiten">
        {({ ring }) => <EditRingPage key={ring} ring={ring} />}
      </Route>
      <Route path="/kreislauf/runden/neu" component={NewRoundPage} />
      <Route path="/kreislauf/runden/:round">{({ round }) => <RoundPage key={round} round={round} />}</Route>
      <Route path="/kreislauf/runden/:round/bearbeiten">
        {({ round }) => <EditRoundPage key={round} round={round} />}
      </Route>
      <Route path="/suche" component={SearchPage} />
      {handbookRoutes}
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
