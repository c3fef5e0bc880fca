export type Cell = string | number | null;

/** A sheet as some office keeps it, and what a clerk makes of its cells. */
export interface MessySheet {
  /** The trouble, in the words of the catalogue. */
  name: string;
  rows: readonly (readonly Cell[])[];
  /** As in a spreadsheet: `A1:D1`. */
  merges?: readonly string[];
  /** Row, name below its sections, and what else is said, as `said` writes it. */
  projects: readonly string[];
  /** Cell and code of every doubt and finding. */
  told: readonly string[];
  /** Row and reason of what is neither project nor section. */
  ignored: readonly string[];
}
