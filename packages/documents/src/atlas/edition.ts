/**
 * 项目图册: one month's edition of the atlas as plain data (`三（二）`).
 *
 * Money is whole yuan and is printed in 万元. Texts are finished Chinese; a `\n` begins a new paragraph.
 */
export interface AtlasEdition {
  /** `石林彝族自治县`. */
  readonly county: string;
  /** `2018-05`. */
  readonly month: string;
  /** Counted through the year from 1: printed 第5期. */
  readonly number: number;
  /** The office that compiles it, as printed on the cover. */
  readonly compiledBy: string;
  /** ISO date of the freeze; also the date of the PDF. */
  readonly compiledOn: string;
  readonly preface: string;
  /** By what the pages are ordered: responsible unit, list, or sector. */
  readonly order: 'unit' | 'list' | 'sector';
  /** The edition that marks of change refer to; null where there is none. */
  readonly since: { readonly month: string; readonly number: number } | null;
  /** Names of the projects that stood in that one and no longer do. */
  readonly left: readonly string[];
  /** In the order of the contents. */
  readonly projects: readonly AtlasProject[];
}

export interface AtlasProject {
  readonly name: string;
  /** What it stands under in the contents; null where nobody has said. */
  readonly group: string | null;
  /** Not in the edition before. */
  readonly isNew: boolean;
  readonly before: AtlasBefore;
  /** 项目业主; null when not entered. */
  readonly owner: string | null;
  /** 建设年限 as printed: `2017—2020年`. */
  readonly years: string | null;
  /** Whole yuan completed since January by the end of each of the twelve months; null where nothing is reported yet. */
  readonly doneByMonth: readonly (number | null)[];
  readonly responsibleUnit: string;
  /** Lists it stands on, as `县第一批` or `省“四个一百”`. May be empty. */
  readonly designations: readonly string[];
  /** 建设地点; null when not entered. */
  readonly place: string | null;
  /** Stage as printed: `在建`. */
  readonly stage: string;
  /** 建设内容及规模; null when not entered, which the page says. */
  readonly content: string | null;
  /** Whole yuan; null when not entered. */
  readonly totalInvestment: number | null;
  /** Whole yuan; null when the year has no plan. */
  readonly annualPlan: number | null;
  readonly completed: CompletedInvestment;
  /** 形象进度, in words; null when the month was not reported, which the page says. */
  readonly progress: string | null;
  readonly photographs: readonly AtlasPhotograph[];
}

/** What the edition before printed, where this one prints something else. Money is whole yuan. */
export interface AtlasBefore {
  readonly name?: string;
  readonly unit?: string;
  readonly stage?: string;
  readonly totalInvestment?: number | null;
  readonly annualPlan?: number | null;
  /** Completed since January. */
  readonly year?: number | null;
}

/** Whole yuan; null where nothing was handed in, which is printed as a dash and never as nought. */
export interface CompletedInvestment {
  readonly month: number | null;
  readonly year: number | null;
  readonly sinceStart: number | null;
}

export interface AtlasPhotograph {
  /** Opaque name, given back to `readPhotograph` when its pages are set: a content hash will do. */
  readonly key: string;
  /** May be empty. */
  readonly caption: string;
  /** ISO date; null when the file does not say. */
  readonly takenOn: string | null;
  /** The last picture from the same angle in an earlier month (`2018-04`); null where there is none. */
  readonly before: {
    readonly key: string;
    readonly month: string;
    readonly takenOn: string | null;
  } | null;
}

export interface AtlasOptions {
  /** Bytes of a JPEG or PNG. Called once a photograph, shortly before it is set, so that a book never lies in memory whole. */
  readonly readPhotograph: (key: string) => Promise<Uint8Array>;
  /** A folder of the office's own fonts (TTF, OTF, TTC): where it has a role's font, that one is used. */
  readonly fontFolder?: string | undefined;
  readonly onProgress?: (progress: AtlasProgress) => void;
  /** Parts that were set before and need not be set again. */
  readonly parts?: PartKeeper | undefined;
  /** Each part as it is bound in: its PDF and the page it begins with, in order. */
  readonly onPart?: ((bytes: Uint8Array, firstPage: number) => Promise<void>) | undefined;
}

export interface PartKeeper {
  readonly read: (name: string) => Promise<Uint8Array | null>;
  readonly keep: (name: string, bytes: Uint8Array) => Promise<void>;
}

export interface AtlasProgress {
  readonly projectsSet: number;
  readonly projects: number;
}
