import { problemRuleOf, problemStates } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { postWithHolder, type Rulebook } from '../mechanism/index.ts';
import { raisableProjects } from './choices.ts';
import { atStep, besidesStep, overdueFirst, type ProblemFilter } from './filter.ts';
import { type RegisterRow, registerRows } from './register-rows.ts';
import { problemRulebook } from './rulebook.ts';

const pageSize = 50;

type Looked = ProblemFilter & { view: 'open' | 'mine' | 'closed' };

/** The register: overdue first, then the longest at its step. Nobody is ranked. */
export async function listProblems(view: View, { page, ...filter }: Looked & { page: number }) {
  const rulebook = await problemRulebook(view);
  const rows = await registerRows(view, rulebook, filter.view);
  const besides = rows.filter(besidesStep(filter));
  const shown = overdueFirst(besides.filter(atStep(filter)));
  return {
    problems: shown.slice((page - 1) * pageSize, page * pageSize).map(presentRow),
    total: shown.length,
    pageSize,
    counts: problemStates.flatMap((state) => {
      const count = besides.filter((row) => row.state === state).length;
      return count === 0 ? [] : [{ state, count }];
    }),
    overdue: besides.filter(({ overdue }) => overdue !== null).length,
    choices: choicesIn(rulebook, rows, view.today.toString()),
    mayRaise: (await raisableProjects(view, rulebook).limit(1).execute()).length > 0,
    clause: problemRuleOf(rulebook.mechanism).gate.clause,
  };
}

/** Everything that somebody sees under a filter, in the order of the screen. */
export async function problemsForExport(view: View, filter: Looked) {
  const rulebook = await problemRulebook(view);
  const rows = await registerRows(view, rulebook, filter.view);
  const date = view.today.toString();
  return overdueFirst(rows.filter(besidesStep(filter)).filter(atStep(filter))).map((row) => ({
    ...row,
    leader: row.leaderPostId === null ? null : postWithHolder(rulebook, row.leaderPostId, date),
  }));
}

const presentRow = ({ involvedUnitIds: _units, leaderPostId: _leader, ...row }: RegisterRow) => row;

/** What occurs among the problems, in the order of mechanism and county. */
function choicesIn(rulebook: Rulebook, rows: readonly RegisterRow[], date: string) {
  const { organisation, mechanism } = rulebook;
  const kinds = new Set(rows.map(({ kind }) => kind));
  const units = new Set(
    rows.flatMap(({ responsibleUnit, involvedUnitIds }) => [responsibleUnit.id, ...involvedUnitIds]),
  );
  const leaders = new Set(rows.map(({ leaderPostId }) => leaderPostId));
  return {
    kinds: [...new Set([...problemRuleOf(mechanism).kinds, ...kinds])].filter((kind) => kinds.has(kind)),
    units: organisation.units.filter(({ id }) => units.has(id)).map(({ id, name }) => ({ id, name })),
    leaders: organisation.posts
      .filter(({ id }) => leaders.has(id))
      .map(({ id }) => ({ id, name: postWithHolder(rulebook, id, date) })),
    waitsFor: [...new Set(rows.flatMap(({ waitsFor }) => waitsFor))],
  };
}
