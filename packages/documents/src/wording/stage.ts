/** How far a project has come, as papers put it. */
export const stageWords = {
  pipeline: '储备',
  preparation: '前期',
  started: '新开工',
  construction: '在建',
  completed: '竣工投产',
} as const;
