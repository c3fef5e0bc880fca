import { api } from '../../api/client.ts';

export const deskQuery = api.desk.show.queryOptions();

export type Desk = Awaited<ReturnType<typeof api.desk.show.call>>;
export type DeskDuty = Desk['duties'][number];
export type DeskLine = Desk['awaited'][number];
export type DeskSlot = Desk['week']['slots'][number];
export type DeskGroup = DeskDuty['group'];
