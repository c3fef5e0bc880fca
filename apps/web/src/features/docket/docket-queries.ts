import { api } from '../../api/client.ts';

export type SlotReference = { readonly rule: string; readonly slotKey: string };

export const docketsQuery = api.docket.list.queryOptions();
export const docketQuery = ({ rule, slotKey }: SlotReference) =>
  api.docket.show.queryOptions({ input: { rule, slotKey } });

export type DocketSummary = Awaited<ReturnType<typeof api.docket.list.call>>['dockets'][number];
export type Docket = Awaited<ReturnType<typeof api.docket.show.call>>;
export type DocketItem = Docket['items'][number];
export type Cutoff = Docket['cutoff'];
