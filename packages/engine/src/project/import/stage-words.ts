import type { Halt, Stage } from '../stage.ts';

const stageWords: readonly (readonly [RegExp, Stage])[] = [
  [/储备|谋划/, 'pipeline'],
  [/前期|预备/, 'preparation'],
  [/(?:计划|预计|拟|年内)(?:竣工|完工|投产|建成)/, 'construction'],
  [/竣工|完工|投产|已建成/, 'completed'],
  [/续建|在建/, 'construction'],
  [/新开工|计划开工|拟开工/, 'started'],
];

/** The stage that a list's words name, if any. @example stageIn('2018年重大前期项目计划') // 'preparation' */
export const stageIn = (text: string | null | undefined): Stage | null =>
  stageWords.find(([word]) => word.test(text ?? ''))?.[1] ?? null;

/** What stops a project, as words say it with a reason behind a colon: `停缓建：资金不到位`. Null where they say neither. */
export const haltIn = (text: string): { halt: Halt; reason: string | null } | null => {
  const [words = '', ...rest] = text.split(/[:：]/);
  const halt = /停|缓/.test(words) ? 'suspended' : leavesPlan(words) ? 'withdrawn' : null;
  const reason = rest.join('：').trim();
  return halt && { halt, reason: reason === '' ? null : reason };
};

/** Whether a title or a section is of projects that leave the plan. */
export const leavesPlan = (text: string): boolean =>
  /退出|调出|移出|取消|剔除|终止/.test(text) && !/退出机制|退出办法/.test(text);
