import type { Visit } from '../controllers/session.js';
import type { Acts } from '../views/view.js';

/** What a visitor can do, one by one, so that some of it can be done otherwise. */
export const actsOf = (visit: Visit): Acts => ({
  choose: (question, choice) => {
    visit.choose(question, choice);
  },
  next: () => {
    visit.next();
  },
  back: () => {
    visit.back();
  },
  finish: () => {
    visit.finish();
  },
  restart: (focus) => {
    visit.restart(focus);
  },
  retry: (focus) => {
    visit.retry(focus);
  },
  open: (resource) => {
    visit.open(resource);
  },
});
