import { Route } from 'wouter-preact';
import {
  ActionFieldPage,
  ActionFieldsPage,
  EditActionFieldPage,
  NewActionFieldPage,
} from '../action-fields/action-field-pages.tsx';
import { EditGoalPage, NewGoalPage } from '../goals/goal-form-page.tsx';
import { MissingPage } from '../missing-page.tsx';
import { EditPlanPage, NewPlanPage } from '../plans/plan-form-page.tsx';
import { EditTargetPage, NewTargetPage } from '../targets/target-form-page.tsx';
import { ConferencePage } from './conference-page.tsx';
import { DifferencesPage } from './differences-page.tsx';
import { ResumeFormPage } from './resume-form-page.tsx';
import { ResumePage } from './resume-page.tsx';
import { GoalRowPage, TargetRowPage } from './row-form-page.tsx';
import { StrategiesPage } from './strategies-page.tsx';
import { EditStrategyPage, NewStrategyPage } from './strategy-form-page.tsx';
import { StrategyPage } from './strategy-page.tsx';

/** The addresses of strategies, of the forms of goals and what belongs to them, and of fields of action. */
export const strategyRoutes = [
  <Route key="1" path="/strategien" component={StrategiesPage} />,
  <Route key="2" path="/strategien/neu" component={NewStrategyPage} />,
  <Route key="3" path="/strategien/:key">
    {({ key }) => <StrategyPage key={key} strategy={key} />}
  </Route>,
  <Route key="4" path="/strategien/:key/bearbeiten">
    {({ key }) => <EditStrategyPage key={key} strategy={key} />}
  </Route>,
  <Route key="5" path="/strategien/:key/unterschiede">
    {({ key }) => <DifferencesPage key={key} strategy={key} />}
  </Route>,
  <Route key="6" path="/strategien/:key/zielkonferenz">
    {({ key }) => <ConferencePage key={key} strategy={key} />}
  </Route>,
  <Route key="7" path="/strategien/:key/resuemee">
    {({ key }) => <ResumePage key={key} strategy={key} />}
  </Route>,
  <Route key="8" path="/strategien/:key/resuemee/:place">
    {({ key, place }) =>
      /^[1-9]\d?$/.test(place) ? (
        <ResumeFormPage key={key + place} strategy={key} place={Number(place)} />
      ) : (
        <MissingPage />
      )
    }
  </Route>,
  <Route key="9" path="/strategien/:key/ziele/:goal">
    {({ key, goal }) => <GoalRowPage key={key + goal} strategy={key} row={goal === 'neu' ? null : goal} />}
  </Route>,
  <Route key="10" path="/strategien/:key/zielwerte/:target">
    {({ key, target }) => (
      <TargetRowPage key={key + target} strategy={key} row={target === 'neu' ? null : target} />
    )}
  </Route>,
  <Route key="11" path="/ziele/neu" component={NewGoalPage} />,
  <Route key="12" path="/ziele/:goal/bearbeiten">
    {({ goal }) => <EditGoalPage key={goal} goal={goal} />}
  </Route>,
  <Route key="13" path="/zielwerte/neu" component={NewTargetPage} />,
  <Route key="14" path="/zielwerte/:target/bearbeiten">
    {({ target }) => <EditTargetPage key={target} target={target} />}
  </Route>,
  <Route key="15" path="/meilensteine/neu" component={NewPlanPage} />,
  <Route key="16" path="/meilensteine/:plan/bearbeiten">
    {({ plan }) => <EditPlanPage key={plan} plan={plan} />}
  </Route>,
  <Route key="17" path="/handlungsfelder" component={ActionFieldsPage} />,
  <Route key="18" path="/handlungsfelder/neu" component={NewActionFieldPage} />,
  <Route key="19" path="/handlungsfelder/:field">
    {({ field }) => <ActionFieldPage key={field} field={field} />}
  </Route>,
  <Route key="20" path="/handlungsfelder/:field/bearbeiten">
    {({ field }) => <EditActionFieldPage key={field} field={field} />}
  </Route>,
];
