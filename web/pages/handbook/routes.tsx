import { Route } from 'wouter-preact';
import { ChapterPage } from './chapter-page.tsx';
import { ContentsPage } from './contents-page.tsx';

/** The addresses of the handbook. */
export const handbookRoutes = [
  <Route key="1" path="/handbuch" component={ContentsPage} />,
  <Route key="2" path="/handbuch/:chapter">
    {({ chapter }) => <ChapterPage key={chapter} chapter={chapter} />}
  </Route>,
];
