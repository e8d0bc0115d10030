import { useEffect, useMemo } from 'preact/hooks';
import { Route, Switch, useSearch } from 'wouter-preact';
import { usePathname } from 'wouter-preact/use-browser-location';
import { TransfersProvider } from '../inputs/transfers.tsx';
import { DataPage } from './data/data-page.tsx';
import { EntryPage } from './data/entry/entry-page.tsx';
import { ImportPage } from './data/import-page.tsx';
import { TemplatesPage } from './data/templates-page.tsx';
import { UploadPage } from './data/upload-page.tsx';
import { DeliveriesPage } from './deliveries/deliveries-page.tsx';
import { EditDeliveryPage, NewDeliveryPage } from './deliveries/delivery-form-page.tsx';
import { DeliveryPage } from './deliveries/delivery-page.tsx';
import { useAnswer } from './frame/answer.ts';
import { Boundary } from './frame/boundary.tsx';
import { Failure } from './frame/failure.tsx';
import { Footer } from './frame/footer.tsx';
import { useTongue } from './frame/language.ts';
import { Masthead } from './frame/masthead.tsx';
import { SiteContext } from './frame/site.ts';
import { GoalPage } from './goal/goal-page.tsx';
import { IndicatorPage } from './indicators/indicator-page.tsx';
import { IndicatorsPage } from './indicators/indicators-page.tsx';
import { MissingPage } from './missing-page.tsx';
import { OverviewPage } from './overview/overview-page.tsx';

/** The frame with the page that the address names. */
export function App() {
  const { language, t } = useTongue();
  const path = usePathname();
  const search = useSearch();
  const answer = useAnswer('site');
  const site = useMemo(() => ({ site: answer.data, renew: answer.retry }), [answer.data, answer.retry]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => topOnNewPath(), []);
  return (
    <SiteContext.Provider value={site}>
      <TransfersProvider>
        <a class="skip" href="#inhalt">
          {t('skip')}
        </a>
        <Masthead />
        <main id="inhalt" tabIndex={-1}>
          <div class="container">
            {answer.state === 'failed' ? <Failure error={answer.error} retry={answer.retry} /> : null}
            <Boundary language={language} place={path + search}>
              <Pages />
            </Boundary>
          </div>
        </main>
        <Footer />
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
      <Route path="/daten" component={DataPage} />
      <Route path="/daten/vorlagen" component={TemplatesPage} />
      <Route path="/daten/lieferungen" component={DeliveriesPage} />
      <Route path="/daten/lieferungen/neu" component={NewDeliveryPage} />
      <Route path="/daten/lieferungen/:id">{({ id }) => <DeliveryPage key={id} id={id} />}</Route>
      <Route path="/daten/lieferungen/:id/bearbeiten">
        {({ id }) => <EditDeliveryPage key={id} id={id} />}
      </Route>
      <Route path="/daten/eingeben" component={EntryPage} />
      <Route path="/daten/importe/:id">{({ id }) => <ImportPage key={id} id={id} />}</Route>
      <Route path="/daten/hochladen/:upload">{({ upload }) => <UploadPage key={upload} id={upload} />}</Route>
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
