import type { api } from '../../api/client.ts';
import { slotName } from '../../text/slot-name.ts';
import type { Text } from '../../text/use-text.ts';

/** A page that is found by its name, or by the first letters of its name's pinyin. */
export type NamedPage = { readonly path: string; readonly name: string; readonly initials: string };

/** A line of what was found, and where it leads. */
export type Result = {
  readonly kind: 'pages' | 'projects' | 'problems' | 'meetings';
  readonly path: string;
  readonly name: string;
  /** What tells it from another of that name. */
  readonly detail: string | null;
};

type Found = Awaited<ReturnType<typeof api.goTo.find.call>>;

/** The pages whose name holds every word; all of them while nothing is typed. */
export const pagesNamed = (pages: readonly NamedPage[], words: string): Result[] => {
  const asked = words.toLowerCase().split(/\s+/);
  return pages
    .filter(({ name, initials }) =>
      asked.every((word) => name.toLowerCase().includes(word) || initials.includes(word)),
    )
    .map(({ path, name }) => ({ kind: 'pages', path, name, detail: null }));
};

/** What the county's ledger holds of that name, in the order of the screen. */
export const resultsOf = (text: Text, { projects, problems, meetings }: Found): Result[] => [
  ...projects.map(({ id, name, unitName }) => ({
    kind: 'projects' as const,
    path: `/projects/${id}`,
    name,
    detail: unitName,
  })),
  ...problems.map(({ id, title, projectName, state }) => ({
    kind: 'problems' as const,
    path: `/resolution/problems/${id}`,
    name: title,
    detail: `${text(`problem.state.${state}`)} · ${projectName}`,
  })),
  ...meetings.map(({ id, label, slotKey, heldOn }) => ({
    kind: 'meetings' as const,
    path: `/resolution/meetings/${id}`,
    name: `${slotName(text, slotKey)} ${label}`,
    detail: heldOn,
  })),
];
