import { command, query, staged } from '../../http/handler.ts';
import { addPost } from './add-post.ts';
import { addUnit } from './add-unit.ts';
import { assignLiaison } from './assign-liaison.ts';
import { assignPortfolio } from './assign-portfolio.ts';
import { showOrganisation } from './show.ts';
import { succeed } from './succeed.ts';

export { answeredFor } from './handover/answered-for.ts';
export { handoverRoutes } from './handover/routes.ts';
export { openChart } from './open-chart.ts';
export { mayKeep } from './policy.ts';

export const organisationHandlers = {
  show: query(showOrganisation),
  succeed: staged(succeed),
  assignPortfolio: command(assignPortfolio),
  assignLiaison: command(assignLiaison),
  addUnit: command(addUnit),
  addPost: command(addPost),
};
