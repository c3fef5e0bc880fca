import type { Handover } from '@guatu/documents';
import { compareDates } from '@guatu/engine';
import type { View } from '../../../http/handler.ts';
import { type OpenLine, openOnDesks } from '../../desk/index.ts';
import { meetingsAhead } from '../../meeting/index.ts';
import { postName, type Rulebook, unitName } from '../../mechanism/index.ts';
import { openProblems } from '../../problem/index.ts';
import { projectsOf } from '../../project/index.ts';
import { itemsLedBy } from '../../supervision/index.ts';
import { answeredFor } from './answered-for.ts';
import { turnsAhead } from './turns-ahead.ts';

/** Who hands a post over to whom, from which day (ISO). */
export interface PostHandover {
  readonly postId: string;
  readonly from: string | null;
  readonly to: string;
  readonly takenOverOn: string;
  /** The post under which it is drawn up. */
  readonly as: string;
}

/** What is open on a post today, as the paper says it. */
export async function drawUp(view: View, rulebook: Rulebook, handover: PostHandover): Promise<Handover> {
  const { tx, server, today } = view;
  const { postId, from, to, takenOverOn, as } = handover;
  const jurisdictionId = server.jurisdiction.id;
  const date = today.toString();
  const units = answeredFor(rulebook, postId, date);
  const unitOf = (id: string) => rulebook.organisation.posts.find((post) => post.id === id)?.unit ?? '';
  const [{ lines }, problems, items, projects, meetings, turns] = await Promise.all([
    openOnDesks(view, rulebook, [[postId]]),
    openProblems(tx, jurisdictionId, { units, leader: postId }),
    itemsLedBy(tx, jurisdictionId, units),
    projectsOf(tx, jurisdictionId, units),
    meetingsAhead(tx, jurisdictionId, rulebook, postId, date),
    turnsAhead(tx, jurisdictionId, rulebook, postId, today),
  ]);
  return {
    county: server.jurisdiction.name,
    post: postName(rulebook, postId),
    unit: unitName(rulebook, unitOf(postId)),
    from,
    to,
    takenOverOn,
    drawnUpBy: unitName(rulebook, unitOf(as)),
    drawnUpOn: date,
    duties: byLimit(lines.flat()).map((duty) => ({
      says: duty.says,
      matter: matterName(duty.matter),
      to: duty.to,
      limit: duty.due?.date ?? null,
      overdue: duty.standing.state === 'overdue',
      byUnit: duty.byUnit,
      clause: duty.clause,
    })),
    problems: problems.map(({ state: step, unit, ...problem }) => ({
      ...problem,
      step,
      unit: unitName(rulebook, unit),
    })),
    supervision: items.map(({ lead, ...item }) => ({ ...item, lead: unitName(rulebook, lead) })),
    projects: projects.map(({ unit, ...project }) => ({
      ...project,
      unit: unit === null ? '' : unitName(rulebook, unit),
    })),
    meetings,
    turns,
  };
}

/** Behind every day there is. */
const unlimited = '9999-12-31';

/** What is due first stands first, and what has no limit last. */
const byLimit = (lines: readonly OpenLine[]): OpenLine[] =>
  lines.toSorted((one, other) => compareDates(one.due?.date ?? unlimited, other.due?.date ?? unlimited));

/** A case by its title; what comes round by its slot as well, since one meeting after another has the same name. */
function matterName({ title, slotKey }: { title: string; slotKey: string | null }): string | null {
  if (slotKey === null || title.includes(slotKey)) return title || null;
  return `${title} ${slotKey}`.trim();
}
