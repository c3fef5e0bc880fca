import type { View } from '../../http/handler.ts';
import { findSettings } from '../reminder/index.ts';

/** Where a page is read: at the county's own address where it has settled one, else where the person asking reads it. */
export async function addressIn({ tx, server }: View, given: string): Promise<string> {
  const { baseUrl } = await findSettings(tx, server.jurisdiction);
  if (baseUrl === null) return given;
  const { pathname, search } = new URL(given);
  return new URL(`${pathname}${search}`, baseUrl).href;
}
