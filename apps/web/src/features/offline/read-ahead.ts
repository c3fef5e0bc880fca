import { api } from '../../api/client.ts';
import { queryClient } from '../../api/query-client.ts';
import { currentAccount } from '../../offline/account.ts';
import { pageBuild } from '../../offline/build.ts';
import { isReached } from '../../offline/reachability.ts';

const storageKey = 'guatu.readAhead';
/** Of so many projects of one's own unit the pages are read before anybody asks for them. */
const mostProjects = 40;
/** So that what the person asks for meanwhile goes first. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 150));

/**
 * On a telephone, once a day: reads what will be wanted where there is no line, which is the desk, the register, the month
 * and the projects of one's own unit. Not where the person saves data.
 */
export const readAhead = async (today: string): Promise<void> => {
  const telephone = window.matchMedia('(max-width: 720px), (display-mode: standalone)').matches;
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  const round = `${currentAccount()} ${pageBuild} ${today}`;
  if (!telephone || connection?.saveData === true || localStorage.getItem(storageKey) === round) return;
  await queryClient.prefetchQuery(api.desk.show.queryOptions());
  await queryClient.prefetchQuery(api.project.choices.queryOptions());
  await queryClient.prefetchQuery(api.project.filters.queryOptions());
  await queryClient.prefetchQuery(api.project.list.queryOptions({ input: {} }));
  const month = await queryClient.fetchQuery(
    api.project.month.queryOptions({ input: { month: today.slice(0, 7) } }),
  );
  for (const { projectId: id } of month.projects.slice(0, mostProjects)) {
    await pause();
    await queryClient.prefetchQuery(api.project.show.queryOptions({ input: { id } }));
    await queryClient.prefetchQuery(api.project.lights.queryOptions({ input: { id } }));
    await queryClient.prefetchQuery(api.milestone.show.queryOptions({ input: { id } }));
    await queryClient.prefetchQuery(api.siteTour.visits.queryOptions({ input: { projectId: id } }));
    await queryClient.prefetchQuery(api.groundbreaking.ofProject.queryOptions({ input: { projectId: id } }));
    if (!isReached()) return;
  }
  localStorage.setItem(storageKey, round);
};
