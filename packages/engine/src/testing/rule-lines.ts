/** Rules of one line each, as YAML flow, for mechanisms of just the parts that a case is about. */

export const slotLine = (id: string, recurs: string, more = ''): string =>
  `  - { id: ${id}, occasion: other, clause: 一, says: 会, label: { clause: 一, name: 会, period: ad-hoc }, recurs: ${recurs}${more} }\n`;

export const dutyLine = (
  id: string,
  upon: string,
  due = 'not-stated',
  bearer = '{ unit: bureau }',
  more = '',
): string =>
  `  - { id: ${id}, clause: 一, says: 办${id}, action: other, ${upon}, bearer: ${bearer}, due: ${due}${more} }\n`;

export const cutoffOn = (days: string, more = ''): string =>
  `, cutoff: { clause: 一, says: 截止, days: [${days}], desk: bureau${more} }`;

/** A light of one dimension. */
export const lightOf = (of: string, dimension: string, more = ''): string =>
  `lights:\n  - { id: l, clause: 一, name: 灯, says: 亮灯, of: ${of}, dimensions: [{ id: d, clause: 一, name: 面, ${dimension} }]${more} }\n`;

/** A scorecard of one part with one item. */
export const cardOf = (item: string, more = '', of = 'unit'): string =>
  `scorecards:\n  - { id: s, clause: 一, name: 表, says: 评, of: ${of}, period: year, outOf: 100, parts: [{ id: p, clause: 一, name: 部分, items: [{ id: i, clause: 一, says: 项, ${item} }] }]${more} }\n`;

/** A choice and a yes or no of a project, a count and a date of a unit. */
export const someFacts = `facts:
  - { id: grade, clause: 一, name: 等次, of: project, type: choice, choices: [{ id: good, name: 好 }, { id: bad, name: 差 }] }
  - { id: done, clause: 一, name: 完成, of: project, type: yes-no }
  - { id: starts, clause: 一, name: 开工数, of: unit, type: count }
  - { id: signed, clause: 一, name: 签订日, of: unit, type: date }
`;
