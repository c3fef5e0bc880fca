import type { Mechanism } from '../mechanism/index.ts';
import { readMechanism } from '../reading/index.ts';

const head = `
guatu: 1
id: small
title: 小县工作机制
jurisdiction: { name: 小县, level: county }
issued: { clause: 一, by: 小县人民政府, on: 2018-01-01, number: not-stated }
effective: not-stated
clauses: [{ id: 一, says: 全文 }]
`;

const organisation = `
organisation:
  units:
    - { id: government, name: 县政府, kind: government }
    - { id: bureau, name: 发改局, kind: bureau, parent: government }
  posts:
    - { id: magistrate, unit: government, name: 县长, kind: principal, holder: 甲 }
    - { id: head, unit: bureau, name: 局长, kind: principal, holder: 乙 }
`;

/** The text of a mechanism of just the parts that a case is about, as YAML; what it leaves out is as small as it may be. */
export const smallText = (parts: string): string =>
  `${head}${/^organisation:/m.test(parts) ? '' : organisation}${parts}`;

/**
 * The mechanism that {@link smallText} says.
 *
 * @throws Error with the findings, when the parts are not legal
 */
export const smallMechanism = (parts: string): Mechanism => {
  const { mechanism, findings } = readMechanism(smallText(parts));
  if (mechanism === null) throw new Error(JSON.stringify(findings, null, 2));
  return mechanism;
};

/** A slot of a rhythm given as YAML flow, such as `{ every: week, on: monday }`, with more of the rule's lines behind it. */
export const slotOf = (recurs: string, more = ''): string => `
slots:
  - id: meeting
    occasion: other
    clause: 一
    says: 开会
    label: { clause: 一, name: 会, period: ad-hoc }
    recurs: ${recurs}
    ${more}
`;
