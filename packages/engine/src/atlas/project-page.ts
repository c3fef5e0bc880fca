import type { Selection } from '../mechanism/index.ts';

/** What a project brings to its pages of the month; null or nought where nobody has said. */
export type ProjectPageFacts = {
  content: string | null;
  totalInvestment: number | null;
  annualPlan: number | null;
  /** The month's own report, not last month's. */
  progress: string | null;
  photographs: number;
};

/** Parts of a project's pages that may be wanting. */
export type PagePart = 'content-and-scale' | 'total-investment' | 'planned-investment' | 'progress';

/** What is still wanting; `withoutPhotographs` is a hint: pictures are welcome, and never demanded. */
export type PageState = { missing: PagePart[]; withoutPhotographs: boolean };

/** What a project's pages lack of the contents that the mechanism lists (三（二）). */
export const pageState = ({ contents }: Pick<Selection, 'contents'>, facts: ProjectPageFacts): PageState => {
  const stated: Record<PagePart, boolean> = {
    'content-and-scale': facts.content !== null,
    'total-investment': facts.totalInvestment !== null,
    'planned-investment': facts.annualPlan !== null,
    progress: facts.progress !== null,
  };
  return {
    missing: contents.filter((part): part is PagePart => part in stated && !stated[part as PagePart]),
    withoutPhotographs: contents.includes('photographs') && facts.photographs === 0,
  };
};
