import type { PaperMarks } from '../official-paper/marks.ts';

/** 观摩推进会实施方案 (二（三）1) as it is to be printed. Dates are ISO, times `HH:MM`, texts as they are printed. */
export interface TourPlan {
  /** The office in whose name it goes out. */
  readonly office: string;
  readonly masthead: string;
  /** Null while it is looked at before being issued. */
  readonly number: string | null;
  readonly date: string;
  readonly title: string;
  readonly purpose: string;
  /** Null while nobody has set the day. */
  readonly heldOn: string | null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly gathersAt: string;
  /** Who leads it, and who puts it together, title and name; null in a month that is nobody's. */
  readonly lead: string | null;
  readonly organiser: string | null;
  /** Everybody on its roll, title and name. */
  readonly participants: readonly string[];
  readonly stops: readonly TourStop[];
  /** Minutes of the way back. */
  readonly back: number;
  /** Minutes of the meeting that closes it; 0 for none. */
  readonly closing: number;
  /** Minutes of the whole, how long the mechanism has a tour last, and by how many minutes this one is longer. */
  readonly total: number;
  readonly lasts: 'half-day' | 'day' | null;
  readonly over: number;
  /** How ways were estimated where nobody stated them. */
  readonly estimate: { readonly roadFactor: number; readonly kilometresPerHour: number } | null;
  readonly vehicles: readonly {
    readonly what: string;
    readonly seats: number | null;
    readonly carries: string;
  }[];
  readonly tasks: readonly { readonly what: string; readonly owner: string; readonly dueOn: string | null }[];
  readonly wetWeather: string;
  readonly copies: readonly string[];
  readonly printedBy: string;
  readonly marks?: PaperMarks;
}

export interface TourStop {
  readonly name: string;
  readonly unit: string;
  readonly place: string;
  readonly arrives: string;
  readonly leaves: string;
  /** Minutes there, and on the way to it. */
  readonly stay: number;
  readonly travel: number;
  readonly speaker: string;
  readonly subject: string;
}
