import type { LightColour } from './poster.ts';

/** A photograph of the site: the key by which it is read, and what stands under it. */
export interface SheetPhotograph {
  readonly key: string;
  readonly caption: string;
}

/** 项目一张图 as it is to be printed: one A4 page on which a project stands. Whole yuan; null where nobody has said. */
export interface ProjectSheet {
  readonly county: string;
  /** ISO date as of which it stands; also the clock of the finished file. */
  readonly asOf: string;
  readonly drawnUpBy: string;
  /** Where the project stands alive: what the code opens. */
  readonly address: string;
  readonly name: string;
  readonly light: LightColour | null;
  /** Set by hand, against what the figures give. */
  readonly lightByHand: boolean;
  /** 在建, 停工 … and what else it is called by: lists, unit. */
  readonly tags: readonly string[];
  /** Facts by their names, in order. */
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly content: string | null;
  /** What was last said of how far it is, and for which month. */
  readonly progress: { readonly month: string; readonly text: string } | null;
  /** Planned and completed since January by the end of each of the twelve months; completed is null from where it was not reported. */
  readonly curve: {
    readonly year: number;
    readonly planned: readonly number[] | null;
    readonly done: readonly (number | null)[];
  };
  readonly milestones: readonly {
    readonly name: string;
    readonly planned: string;
    readonly forecast: string | null;
    readonly actual: string | null;
  }[];
  readonly photographs: readonly SheetPhotograph[];
  /** Problems that are not closed, and decisions that are still being carried out, each a line. */
  readonly problems: readonly { readonly title: string; readonly state: string; readonly since: string }[];
  readonly decisions: readonly {
    readonly requirement: string;
    readonly unit: string;
    readonly limit: string;
  }[];
}

/** As much as a page holds; the rest is counted. */
export const mostOnSheet = { milestones: 8, photographs: 3, problems: 3, decisions: 3 } as const;
