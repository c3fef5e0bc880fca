import { pick } from '../chance.ts';
import { type Day, leaderOf, type Owed, postOf } from '../day.ts';
import { dayAfter } from '../dates.ts';
import matters from './problem-matters.json' with { type: 'json' };

type Matter = (typeof matters)[number];

/** How often a unit with projects comes upon a problem that it cannot settle itself, on a working day. */
const often = 0.035;
/** Of ten that are looked at, so many are sent back, and so many settled on the spot. */
const sentBack = 0.1;
const settled = 0.25;

/** Units come upon problems; their leaders look at them, study them and settle what can be settled; the rest goes up. */
export async function problems(day: Day): Promise<void> {
  for (const { id: unit } of day.rulebook.organisation.units) {
    if (leaderOf(day, unit) !== null && day.chance('problem', day.date, unit) < often)
      await day.work(() => raise(day, unit));
  }
  for (const owed of day.owed(
    'raise-problem',
    'review-problem',
    'hold-special-meeting',
    'submit-problem',
    'carry-out-decision',
    'verify-problem',
  )) {
    const [kind, id] = owed.case;
    if (kind === 'problem' && id !== undefined && day.getsRoundTo(owed))
      await day.work(() => goOn(day, owed, id));
  }
}

async function raise(day: Day, unit: string) {
  const clerk = day.as(day.clerkOf(unit));
  const { projects } = await clerk.problem.choices({});
  const own = projects.filter(({ responsibleUnit }) => responsibleUnit.id === unit);
  if (own.length === 0) return;
  const project = pick(own, day.chance('project of problem', day.date, unit));
  const matter = pick(matters, day.chance('matter', day.date, unit));
  const { kind, title, facts, proposal } = matter;
  await clerk.problem.raise({
    kind: kind as 'land',
    title: `${project.name}${title}`,
    facts,
    proposal,
    projectId: project.id,
    involvedUnitIds: involvedIn(day, matter, unit),
    leaderPostId: leaderOf(day, unit),
    team: '责任单位、涉及单位联合专班',
    plan: [{ what: proposal, dueOn: dayAfter(day.date, 45) }],
  });
}

/** Those of a matter's units that the county has. */
const involvedIn = ({ rulebook }: Day, { involved }: Matter, unit: string): string[] =>
  involved.filter((id) => id !== unit && rulebook.organisation.units.some((one) => one.id === id));

export const matterOf = (title: string): Matter =>
  matters.find((one) => title.endsWith(one.title)) ?? (matters[0] as Matter);

export const someMatter = (drawn: number): Matter => pick(matters, drawn);

/** The next step of a problem, by whose it is. */
async function goOn(day: Day, owed: Owed, id: string) {
  const post = postOf(day, owed.bearer);
  const person = day.as(post);
  const { revision, state, title, chairs, actions } = await person.problem.show({ id });
  const version = { id, revision };
  const drawn = day.chance('step', day.date, owed.name);
  const may = (action: string) => actions.some((one) => one.action === action && one.obstacle === null);
  const matter = matterOf(title);
  switch (state) {
    case 'returned':
      return may('raise-again') && person.problem.raiseAgain(version);
    case 'raised':
      if (!may('review')) return;
      return drawn < sentBack
        ? person.problem.sendBack({ ...version, reason: '请补充现场情况和已经做过的工作后再报。' })
        : person.problem.review(version);
    case 'reviewed': {
      if (!may('record-special-meeting')) return;
      const held = { ...version, heldOn: day.date, chairedByPostId: chairs[0]?.id ?? post };
      return drawn < settled
        ? person.problem.recordSpecialMeeting({ ...held, outcome: 'settled', findings: matter.settled })
        : person.problem.recordSpecialMeeting({
            ...held,
            outcome: 'unresolved',
            findings: matter.findings,
            decisionAsked: `请会议${matter.asked}`,
          });
    }
    case 'unresolved':
      return may('submit') && person.problem.submit(version);
    case 'settled':
      return may('carry-out') && person.problem.carryOut({ ...version, result: matter.done });
    case 'carried-out':
      return may('verify') && person.problem.verify({ ...version, finding: '到现场查看，情况属实。' });
    default:
      return;
  }
}
