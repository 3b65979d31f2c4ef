import { get, type Route } from './route';
import { StartPage } from './start-page';

/** Where the address with an enrolment code leads. */
export const start: readonly Route[] = [
  get('/mulai', ['anyone'], (visit) => visit.page({ title: 'Mulai' }, <StartPage />)),
];
