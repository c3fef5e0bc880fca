/** How far a project has come: 储备, 前期, 新开工, 在建, 竣工投产. In this order. */
export const stages = ['pipeline', 'preparation', 'started', 'construction', 'completed'] as const;
export type Stage = (typeof stages)[number];

/** What stops a project wherever it stands: 停缓建, and 退出 (it left the plan). */
export const halts = ['suspended', 'withdrawn'] as const;
export type Halt = (typeof halts)[number];

/** A step from one stage to another, on a day (ISO); `reason` is null where none is given. */
export type StageMove = { from: Stage; to: Stage; on: string; reason: string | null };

/** Forward it goes by itself; back only with a reason, since figures and ceremonies have been built on the later stage. */
export const stageMove = (
  { from, to, on, reason }: StageMove,
  asOf: string,
): { next: Stage } | { refused: 'stage-unchanged' | 'stage-ahead' | 'stage-backwards' } => {
  if (from === to) return { refused: 'stage-unchanged' };
  if (on > asOf) return { refused: 'stage-ahead' };
  if (stages.indexOf(to) < stages.indexOf(from) && reason === null) return { refused: 'stage-backwards' };
  return { next: to };
};
