import type { ProjectSheet } from '@guatu/documents';
import type { Boundary } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import type { Scope } from '../project/index.ts';

/** What a tour takes from the wall: the wall's addresses lean on reminders, they on desks, and desks on tours. */
export interface Wall {
  /** The county's outline. */
  findBoundary(view: View): Promise<{ rings: Boundary | null } | null>;
  /** One project on one page. */
  sheetOf(view: View, id: string, origin: string, scope?: Scope): Promise<ProjectSheet>;
}
