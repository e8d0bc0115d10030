import { Route } from 'wouter-preact';
import { PackPage } from '../pack/pack-page.tsx';
import { EditPaperPage, NewPaperPage } from '../papers/paper-form-page.tsx';
import { PaperPage } from '../papers/paper-page.tsx';
import { PapersPage } from '../papers/papers-page.tsx';
import { EditReviewPage, NewReviewPage } from '../reviews/review-form-page.tsx';
import { ReviewPage } from '../reviews/review-page.tsx';
import { ReviewsPage } from '../reviews/reviews-page.tsx';
import { BodiesPage } from './bodies-page.tsx';
import { EditBodyPage, NewBodyPage } from './body-form-page.tsx';
import { BodyPage } from './body-page.tsx';
import { EditMeetingPage, NewMeetingPage } from './meeting-form-page.tsx';
import { MeetingPage } from './meeting-page.tsx';

/** Pages of bodies, meetings, papers and reviews. */
export const bodyRoutes = [
  <Route key="bodies" path="/gremien" component={BodiesPage} />,
  <Route key="new-body" path="/gremien/neu" component={NewBodyPage} />,
  <Route key="body" path="/gremien/:id">
    {({ id }: { id: string }) => <BodyPage key={id} id={id} />}
  </Route>,
  <Route key="edit-body" path="/gremien/:id/bearbeiten">
    {({ id }: { id: string }) => <EditBodyPage key={id} id={id} />}
  </Route>,
  <Route key="new-meeting" path="/sitzungen/neu" component={NewMeetingPage} />,
  <Route key="meeting" path="/sitzungen/:id">
    {({ id }: { id: string }) => <MeetingPage key={id} id={id} />}
  </Route>,
  <Route key="edit-meeting" path="/sitzungen/:id/bearbeiten">
    {({ id }: { id: string }) => <EditMeetingPage key={id} id={id} />}
  </Route>,
  <Route key="pack" path="/sitzungen/:id/mappe">
    {({ id }: { id: string }) => <PackPage key={id} id={id} />}
  </Route>,
  <Route key="papers" path="/vorlagen" component={PapersPage} />,
  <Route key="new-paper" path="/vorlagen/neu" component={NewPaperPage} />,
  <Route key="paper" path="/vorlagen/:id">
    {({ id }: { id: string }) => <PaperPage key={id} id={id} />}
  </Route>,
  <Route key="edit-paper" path="/vorlagen/:id/bearbeiten">
    {({ id }: { id: string }) => <EditPaperPage key={id} id={id} />}
  </Route>,
  <Route key="reviews" path="/bewertungen" component={ReviewsPage} />,
  <Route key="new-review" path="/bewertungen/neu" component={NewReviewPage} />,
  <Route key="review" path="/bewertungen/:id">
    {({ id }: { id: string }) => <ReviewPage key={id} id={id} />}
  </Route>,
  <Route key="edit-review" path="/bewertungen/:id/bearbeiten">
    {({ id }: { id: string }) => <EditReviewPage key={id} id={id} />}
  </Route>,
];
