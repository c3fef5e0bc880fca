import { useSuspenseQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';

/** Which county this is, what day it has, and who is signed in. Read again after every command. */
export const sessionQuery = api.session.current.queryOptions();

export const useSession = () => useSuspenseQuery(sessionQuery).data;

/** The county's date, `YYYY-MM-DD`. In a demonstration it can be moved; no page asks the machine's clock. */
export const useToday = (): string => useSession().today;

export type Session = ReturnType<typeof useSession>;
export type Person = NonNullable<Session['person']>;
