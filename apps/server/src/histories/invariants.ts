import type { Dated, Item, Problem, World } from './world.ts';

/** What is wrong, in words that name the thing; nothing where all is as the document wants it. */
export type Faults = string[];

/**
 * The way of a problem as the document has it (二（二）3, 4; 三（一）): where one step may lead, written down here again and by
 * hand, so that the product's own rules are measured against something else.
 */
const ways: Record<string, readonly string[]> = {
  '': ['raised'],
  raised: ['reviewed', 'returned', 'split', 'merged'],
  returned: ['raised', 'split', 'merged'],
  reviewed: ['unresolved', 'settled', 'returned', 'split', 'merged'],
  unresolved: ['submitted', 'split', 'merged'],
  submitted: ['docketed', 'unresolved', 'split', 'merged'],
  docketed: ['decided', 'deferred', 'split', 'merged'],
  deferred: ['docketed'],
  settled: ['carried-out'],
  decided: ['carried-out'],
  'carried-out': ['closed', 'decided', 'settled'],
  closed: ['decided'],
  split: [],
  merged: [],
};

/**
 * Who brings a problem to a step, by post; null is by minutes, a list or supervision, and no hand. What a skipped meeting
 * put off comes back with it, by whoever takes the meeting up again.
 */
const hands: Record<string, (post: string | null, from: string) => boolean> = {
  raised: (post) => post !== null,
  reviewed: (post) => post?.startsWith('vice-magistrate') ?? false,
  unresolved: (post) => post !== null,
  submitted: (post) => post === 'water-clerk' || post === 'housing-clerk',
  docketed: (post, from) =>
    post === null || post === 'key-projects-clerk' || (from === 'deferred' && conveners.includes(post)),
  decided: (post) => post === null || post === 'supervision-office-clerk',
  closed: (post) => post === 'supervision-office-clerk',
};

/** Those who set the day of a meeting (二（二）1), as far as they have a part in histories. */
const conveners = [
  'government-office-clerk',
  'government-office-director',
  'magistrate',
  'office-deputy-2',
  'office-deputy-3',
];

const monotone = (steps: readonly Dated[]): boolean =>
  steps.every((step, index) => {
    const before = steps[index - 1];
    return before === undefined || (before.on <= step.on && Date.parse(before.at) <= Date.parse(step.at));
  });

const ended = ['split', 'merged'];

/** What holds at any moment, whatever has been delivered. */
export const faultsNow = (world: World): Faults => [
  ...world.problems.flatMap((problem) => faultsOfProblem(world, problem)),
  ...world.items.flatMap(faultsOfItem),
  ...faultsOfLists(world),
  ...faultsOfNumbers(world),
];

function faultsOfProblem(world: World, { id, state, passages, successors, unit }: Problem): Faults {
  const found: Faults = [];
  const path = passages.map((passage) => passage.state);
  path.forEach((to, index) => {
    const from = path[index - 1] ?? '';
    if (!ways[from]?.includes(to)) found.push(`problem ${id} went from ${from} to ${to}`);
  });
  if (path.at(-1) !== state) found.push(`problem ${id} is ${state} and its history says ${path.at(-1)}`);
  if (!monotone(passages)) found.push(`problem ${id} has a history that goes back in time`);
  passages.forEach(({ state: step, post }, index) => {
    const from = passages[index - 1]?.state ?? '';
    if (hands[step]?.(post, from) === false) found.push(`problem ${id} was ${step} by ${post}`);
  });
  // Nobody verifies what is one's own (三（一）).
  passages.forEach(({ state: step, person }, index) => {
    const doer = passages[index - 1]?.person;
    if (step === 'closed' && person !== null && person === doer)
      found.push(`problem ${id} was closed by its doer`);
  });
  if (ended.includes(state) !== successors.length > 0)
    found.push(`problem ${id} is ${state} and goes on nowhere`);
  if (!leadsOn(world, id)) found.push(`problem ${id} of ${unit} is lost`);
  return found;
}

/** An ended problem comes, through those it went on in, to one that has not been split or merged. */
function leadsOn(world: World, id: string, seen: readonly string[] = []): boolean {
  const problem = world.problems.find((one) => one.id === id);
  if (!problem || seen.includes(id)) return false;
  if (!ended.includes(problem.state)) return true;
  return problem.successors.every((next) => leadsOn(world, next, [...seen, id]));
}

function faultsOfItem({ id, state, passages, reporters, extensions }: Item): Faults {
  const found: Faults = [];
  if (!monotone(passages)) found.push(`item ${id} has a history that goes back in time`);
  if (passages[0]?.step !== 'opened') found.push(`item ${id} was never opened`);
  const main = passages.filter(({ step }) => ['reported', 'sent-back', 'closed', 'reopened'].includes(step));
  main.forEach(({ step, person }, index) => {
    const before = main[index - 1]?.step;
    if (step === 'closed' && before !== 'reported') found.push(`item ${id} was closed unreported`);
    if (step === 'closed' && person !== null && reporters.includes(person))
      found.push(`item ${id} was closed by its doer`);
    if (step === 'reopened' && before !== 'closed')
      found.push(`item ${id} was reopened and had not been closed`);
    if (step === 'sent-back' && before !== 'reported') found.push(`item ${id} was sent back unreported`);
  });
  if ((state === 'closed') !== (main.at(-1)?.step === 'closed'))
    found.push(`item ${id} is ${state} and its history says otherwise`);
  for (const { on, answeredOn } of extensions) {
    if (answeredOn !== null && answeredOn < on) found.push(`item ${id} was answered before it was asked`);
  }
  return found;
}

function faultsOfLists({ problems, listed, dockets }: World): Faults {
  const found: Faults = [];
  for (const { slotKey, state } of dockets) {
    const own = listed.filter((one) => one.slotKey === slotKey);
    const places = own.map(({ position }) => position).toSorted((one, other) => one - other);
    if (places.some((place, index) => place !== index + 1))
      found.push(`the list of ${slotKey} counts ${places.join()}`);
    if (state === 'frozen' && own.some(({ whole }) => !whole))
      found.push(`the list of ${slotKey} was frozen and is not whole`);
  }
  for (const { id, state } of problems) {
    const on = listed.filter(({ problemId }) => problemId === id);
    if (state === 'docketed' && on.length === 0) found.push(`problem ${id} is docketed on no list`);
    const open = on.filter(({ slotKey }) =>
      dockets.some((one) => one.slotKey === slotKey && one.state === 'open'),
    );
    if (open.length > 0 && ended.includes(state)) found.push(`problem ${id} is ${state} and on an open list`);
  }
  return found;
}

/** Numbers of a kind and a year are one, two, three. */
function faultsOfNumbers({ numbers }: World): Faults {
  const next = new Map<string, number>();
  return numbers.flatMap(({ kind, year, sequence }) => {
    const series = `${kind} ${year}`;
    const expected = (next.get(series) ?? 0) + 1;
    next.set(series, sequence);
    return sequence === expected ? [] : [`${series} has number ${sequence} where ${expected} comes next`];
  });
}

/** What holds once everything that was announced has been heard: nothing is lost between meeting, minutes and register. */
export function faultsAtRest(world: World): Faults {
  const { papers, decisions, items, heard, problems, listed, meetings } = world;
  const found: Faults = world.undelivered.map(({ topic, error }) => `${topic} was not heard: ${error}`);
  const issued = new Map(papers.filter(({ state }) => state === 'issued').map((one) => [one.meetingId, one]));
  const binding = decisions.filter(
    ({ meetingId, outcome }) => issued.has(meetingId) && outcome === 'decided',
  );
  for (const decision of binding) {
    const following = items.filter(({ decisionId }) => decisionId === decision.id);
    const [item] = following;
    if (following.length !== 1 || !item) {
      found.push(`decision ${decision.id} is followed up ${following.length} times`);
      continue;
    }
    if (
      item.lead !== decision.lead ||
      item.requirement !== decision.requirement ||
      item.originalLimit !== decision.limitOn
    )
      found.push(`item ${item.id} says something else than its decision`);
    const known = heard.find(({ decisionId }) => decisionId === decision.id);
    if (
      decision.problemId !== null &&
      (known?.requirement !== decision.requirement ||
        known.lead !== decision.lead ||
        known.limitOn !== decision.limitOn)
    )
      found.push(`problem ${decision.problemId} says something else than its decision ${decision.id}`);
  }
  const bound = new Set(binding.map(({ id }) => id));
  for (const { id, decisionId } of items)
    if (!bound.has(decisionId)) found.push(`item ${id} follows up what nobody decided`);
  for (const { slotKey, id } of meetings.filter((one) => issued.has(one.id))) {
    for (const { problemId } of listed.filter((one) => one.slotKey === slotKey)) {
      const decided = binding.some((one) => one.meetingId === id && one.problemId === problemId);
      const path = problems.find((one) => one.id === problemId)?.passages.map(({ state }) => state) ?? [];
      const wanted = decided ? 'decided' : 'deferred';
      if (!path.includes(wanted))
        found.push(`problem ${problemId} was before ${slotKey} and never ${wanted}`);
    }
  }
  for (const { id, state, passages } of problems) {
    const own = items.filter(({ problemId }) => problemId === id);
    const open = own.some((item) => item.state !== 'closed');
    if (['carried-out', 'closed'].includes(state) && open)
      found.push(`problem ${id} is ${state} with a decision open`);
    if (state === 'decided' && !open) found.push(`problem ${id} is decided with nothing open`);
    if (own.length > 0 && !passages.some((passage) => passage.state === 'decided'))
      found.push(`problem ${id} has a decision and was never decided`);
  }
  return found;
}
