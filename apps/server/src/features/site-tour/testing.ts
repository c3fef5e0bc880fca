import type { Answer, TestCounty } from '../../testing/county.ts';
import { answered } from '../problem/testing.ts';
import { someFacts } from '../project/testing.ts';
import type { TourPlan } from './find.ts';

/** Whose turn May is, the deputy who plans it, and the offices that have to do with it. */
export const walkers = {
  lead: 'vice-magistrate-industry',
  deputy: 'office-deputy-1',
  office: 'government-office-clerk',
  supervision: 'supervision-office-clerk',
  unit: 'water-clerk',
  keeper: 'key-projects-clerk',
} as const;

export const may = { rule: 'site-tour', slotKey: '2018-05' };
export const heldOn = '2018-05-24';
/** Ten in the morning of that day, in the county. */
export const thatMorning = `${heldOn}T02:00:00.000Z`;

/** A project of the water bureau with a place on the map. */
export async function someProject(county: TestCounty, name = '清溪河综合治理工程', at = [102.7, 24.9]) {
  const keeper = county.as(walkers.keeper);
  const { id, revision } = answered(await keeper.call('project.create', someFacts({ name })));
  const position = { kind: 'point', lines: [[at]] };
  answered(await keeper.call('project.locate', { id, revision, position }));
  return id as string;
}

/** A whole plan of some stops, with whatever a test wants otherwise. */
export const somePlan = (projectIds: readonly string[], otherwise: Partial<TourPlan> = {}): TourPlan => ({
  purpose: '看现场、找差距、解难题',
  startsAt: '08:30',
  gathersAt: '县政府大院',
  backMinutes: null,
  closingMinutes: 30,
  wetWeather: '遇大雨改看室内项目',
  vehicles: [{ what: '一号中巴', seats: 19, carries: '县级领导' }],
  tasks: [
    {
      what: '通知参会人员',
      owner: { kind: 'unit', id: 'government-office' },
      dueOn: '2018-05-22',
    },
  ],
  stops: projectIds.map((projectId) => ({
    projectId,
    stayMinutes: 30,
    travelMinutes: null,
    speaker: '水务局局长汪清源',
    subject: '投资进度',
  })),
  ...otherwise,
});

/** When and where a tour is held, and who leads it. */
export const someDay = (otherwise: Record<string, unknown> = {}) => ({
  ...may,
  heldOn,
  startsAt: '08:30',
  place: '县政府大院',
  chairPostId: walkers.lead,
  convenedAs: null,
  ...otherwise,
});

/** The tour of May as the deputy sees it. */
export const tourOf = async (county: TestCounty, at = may): Promise<Answer['body']> =>
  answered(await county.as(walkers.deputy).call('siteTour.show', at));

/** The tour of May with its day set and a plan of some projects. */
export async function plannedTour(county: TestCounty, projectIds: readonly string[]) {
  answered(await county.as(walkers.lead).call('meeting.convene', someDay()));
  const { revision } = await tourOf(county);
  return answered(
    await county
      .as(walkers.deputy)
      .call('siteTour.savePlan', { ...may, revision, plan: somePlan(projectIds) }),
  );
}

/** A remark made on the morning of the tour. */
export const someRemark = (projectId: string | null, otherwise: Record<string, unknown> = {}) => ({
  ...may,
  projectId,
  content: '管网要与主体同步建设',
  fileIds: [],
  writtenAt: thatMorning,
  ...otherwise,
});
