import type { Groundbreaking, GroundbreakingPaperHead } from '@guatu/documents';
import { taskDay } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { inFull, templateFor } from '../issued-paper/index.ts';
import { bearersIn, postName, type Rulebook, unitName } from '../mechanism/index.ts';
import { holderName, type MeetingOfSlot, postTitle } from '../meeting/index.ts';
import { readingScope } from '../project/index.ts';
import { findCandidates, findPlan, type GroundbreakingPlan, nothingPlanned } from './find.ts';
import { eventAt } from './opened.ts';
import { draftsAs, type SlotReference } from './policy.ts';
import { readinessOf } from './readiness.ts';

/** An event as its papers print it, and what its plan is headed with. */
export interface DrawnPlan {
  event: Groundbreaking;
  head: GroundbreakingPaperHead;
  /** Units to which the plan goes. */
  addresseeUnitIds: string[];
}

/**
 * Puts an event's papers together as they stand. A draft is looked at by who draws it up and by who sees the whole
 * county; everybody else is refused with `not-yours` until it is approved.
 */
export async function drawPlan(view: View, at: SlotReference, sequence: number | null): Promise<DrawnPlan> {
  const { tx, server, today } = view;
  const own = server.jurisdiction.id;
  const found = await eventAt(view, at);
  const { rulebook, current, meeting } = found;
  const stored = await findPlan(tx, own, at);
  const mayLook = draftsAs(view, rulebook, at) !== null || (await readingScope(view)) === null;
  if (stored?.state !== 'approved' && !mayLook) refuse('not-yours');
  const plan = stored?.plan ?? nothingPlanned;
  const template = await templateFor(view, current, 'groundbreaking-plan');
  const heldOn = meeting?.state === 'skipped' ? null : (meeting?.heldOn ?? null);
  const roll = await found.roll();
  const units = addresseesOf(rulebook, roll);
  return {
    event: {
      county: server.jurisdiction.name,
      label: found.slot.of.name ?? '',
      slot: at.slotKey,
      heldOn,
      startsAt: meeting?.startsAt ?? null,
      place: meeting?.place ?? null,
      chair: chairOf(rulebook, meeting, heldOn),
      sites: await sitesOf(view, current, at),
      agenda: agendaOf(plan),
      route: plan.route.map(({ place, arrivesAt, leavesAt }) => ({ place, arrivesAt, leavesAt })),
      tasks: plan.tasks.map((task) => ({
        what: task.what,
        owner: ownerName(current, task.owner),
        on: taskDay(task, heldOn, current.calendar),
      })),
      guests: roll.map(({ title, name, role, reply, standIn }) => ({
        title,
        name,
        role,
        reply: reply?.reply ?? null,
        standIn: standIn ? `${standIn.title} ${standIn.name}`.trim() : null,
      })),
      service: plan.service,
      contingency: plan.contingency,
      office: officeOf(view, rulebook, at),
      date: today.toString(),
    },
    head: {
      masthead: template.masthead,
      number: sequence === null ? null : template.number(today.year, sequence),
      addressees: units.map((id) => unitName(current, id)),
      copies: template.copies,
      printedBy: template.printingOffice,
      marks: template.marks,
    },
    addresseeUnitIds: units,
  };
}

const agendaOf = ({ agenda }: GroundbreakingPlan): Groundbreaking['agenda'] =>
  agenda.map(({ title, startsAt, by, words }) => ({ title, startsAt, by, words }));

function chairOf(
  rulebook: Rulebook,
  meeting: MeetingOfSlot['meeting'],
  heldOn: string | null,
): string | null {
  const post = meeting?.chairPostId;
  if (!post) return null;
  return `${postTitle(rulebook, post)}${holderName(rulebook, post, heldOn ?? '') ?? ''}`;
}

const ownerName = (rulebook: Rulebook, owner: GroundbreakingPlan['tasks'][number]['owner']): string => {
  if (owner === null) return '';
  return owner.kind === 'unit' ? unitName(rulebook, owner.id) : postName(rulebook, owner.id);
};

async function sitesOf(
  { tx, server }: View,
  rulebook: Rulebook,
  at: SlotReference,
): Promise<Groundbreaking['sites']> {
  const own = server.jurisdiction.id;
  const chosen = (await findCandidates(tx, own, at)).filter(({ site }) => site !== null);
  const facts = await readinessOf(
    tx,
    own,
    chosen.map(({ projectId }) => projectId),
  );
  return chosen
    .map(({ site, name, place, unitId, projectId }) => ({
      site: site ?? 'branch',
      project: name,
      place: place ?? '',
      unit: unitId === null ? '' : unitName(rulebook, unitId),
      totalInvestment: facts.get(projectId)?.totalInvestment ?? null,
    }))
    .sort((one, other) => (one.site === other.site ? 0 : one.site === 'main' ? -1 : 1));
}

/** The units whose posts are asked to come, in the order of the roll, without the government itself. */
function addresseesOf(
  { organisation }: Rulebook,
  roll: readonly { postId: string | null; role: string }[],
): string[] {
  const units = roll.flatMap(({ postId, role }) => {
    if (role !== 'required') return [];
    return organisation.posts.find(({ id }) => id === postId)?.unit ?? [];
  });
  const governments = organisation.units.filter(({ kind }) => kind === 'government').map(({ id }) => id);
  return [...new Set(units)].filter((id) => !governments.includes(id));
}

/** The office that is answerable for the event, in full. */
function officeOf(
  { server, today }: View,
  rulebook: Rulebook,
  { rule, slotKey: key }: SlotReference,
): string {
  const [bearer] = bearersIn(rulebook, 'organise-groundbreaking', { slot: { rule, key } }, today.toString());
  const unit =
    bearer?.kind === 'post'
      ? rulebook.organisation.posts.find(({ id }) => id === bearer.id)?.unit
      : bearer?.id;
  return unit === undefined ? '' : inFull(server.jurisdiction.name, unitName(rulebook, unit));
}
