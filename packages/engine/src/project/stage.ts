/** How far a project has come: 储备, 前期, 新开工, 在建, 竣工投产. In this order. */
export const stages = ['pipeline', 'preparation', 'started', 'construction', 'completed'] as const;
export type Stage = (typeof stages)[number];
