import type { MilestoneStep } from './step.ts';

/** Steps that projects of a kind usually go through. */
export type MilestoneTemplate = {
  id: string;
  name: string;
  /** Words in a project's category or name that it is for; none: for every other. */
  suits: string[];
  steps: MilestoneStep[];
};

/** The template for a project by its category, from the outermost inwards, then by its name: the innermost word counts. */
export const templateFor = <Template extends Pick<MilestoneTemplate, 'suits'>>(
  templates: readonly Template[],
  { category, name }: { category: readonly string[]; name: string },
): Template | null => {
  const suited = (text: string) => templates.find(({ suits }) => suits.some((word) => text.includes(word)));
  return (
    [...category].reverse().map(suited).find(Boolean) ??
    suited(name) ??
    templates.find(({ suits }) => suits.length === 0) ??
    null
  );
};
