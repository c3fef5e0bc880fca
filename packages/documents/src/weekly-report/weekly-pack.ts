import type { DecisionOutcome } from '../minutes/minutes.ts';

/**
 * 周汇报材料 (二（一）): what lies before the weekly report meeting. Dates are ISO, money whole yuan; sentences are finished
 * Chinese, and leaders stand in the order of the leading group.
 */
export interface WeeklyPaper {
  readonly county: string;
  /** What the meeting is called: `项目汇报会`. */
  readonly meeting: string;
  /** `2018-W20`. */
  readonly slotKey: string;
  readonly heldOn: string;
  /** `HH:MM`; null, like the place, while nobody has set them. */
  readonly startsAt: string | null;
  readonly place: string | null;
  readonly asOf: string;
  /** The meeting has not heard it yet. */
  readonly draft: boolean;
  readonly outcomes: readonly Pick<DecisionOutcome, 'decision' | 'responsibleUnit' | 'limit' | 'result'>[];
  readonly reports: readonly WeeklyPaperReport[];
  readonly figures: readonly WeeklyFigures[];
}

export type WeeklyPaperSection = keyof typeof weeklySectionWords;

export interface WeeklyPaperReport {
  /** Post and name. */
  readonly leader: string;
  readonly state: 'submitted' | 'unchanged' | 'excused' | 'none';
  /** Why excused. */
  readonly because: string | null;
  /** Handed in after the meeting had begun. */
  readonly late: boolean;
  readonly sections: readonly {
    readonly section: WeeklyPaperSection;
    readonly sentences: readonly string[];
  }[];
}

/** A row of the figures: a leader's portfolio, what is in none, or the sum. */
export interface WeeklyFigures {
  readonly leader: string;
  readonly stages: Readonly<
    Record<'pipeline' | 'preparation' | 'started' | 'construction' | 'completed', number>
  >;
  readonly annualPlan: number;
  readonly completedThisMonth: number;
  readonly completedThisYear: number;
  readonly lights: readonly {
    readonly colour: 'green' | 'yellow' | 'orange' | 'red' | 'blue' | 'grey' | null;
    readonly count: number;
  }[];
  readonly openProblems: number;
  readonly mattersDue: number;
  readonly mattersOverdue: number;
}

/** The parts of a report as the document names them (二（一）4). */
export const weeklySectionWords = {
  pipeline: '项目储备',
  preparation: '项目前期工作',
  construction: '开工及在建项目推进',
  problems: '存在问题',
  measures: '下步措施',
  other: '其他事项',
} as const;
