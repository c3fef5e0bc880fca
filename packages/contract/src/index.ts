import { accounts } from './accounts.ts';
import { clock } from './clock.ts';
import { organisation } from './organisation.ts';
import { project } from './project.ts';
import { session } from './session.ts';

/** Every procedure of the system, one file a feature. The server implements it, the web client is derived from it. */
export const contract = { accounts, clock, organisation, project, session };

export type Contract = typeof contract;

export * from './problem-details.ts';
export * as fields from './fields.ts';
export * from './session.ts';
export * from './organisation.ts';
export * from './project.ts';
