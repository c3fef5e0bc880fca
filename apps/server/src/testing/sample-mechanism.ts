import { foundingOrganisation, readMechanism } from '@guatu/engine';
import { namesOn } from '../features/mechanism/outline/names.ts';
import { outlineOf } from '../features/mechanism/outline/outline.ts';
import { sentence } from './sentence.ts';

/** What the samples of rules lean on; a sample brings the parts that it is about, as YAML. */
const base = `
guatu: 1
id: small
title: 小县工作机制
jurisdiction: { name: 小县, level: county }
issued: { clause: 一, by: 小县人民政府, on: 2018-01-01, number: not-stated }
effective: not-stated
clauses: [{ id: 一, says: 全文 }, { id: 二, says: 另一条 }]
settings:
  - { id: count, clause: 一, asks: 几天, decides: number, default: 5 }
  - { id: counted, clause: 一, asks: 怎样算, decides: day-count, default: calendar, answer: working }
  - { id: from, clause: 一, asks: 从哪天起, decides: date, default: 2018-03-05 }
  - { id: edge, clause: 一, asks: 归哪一档, decides: edge, default: upper }
organisation:
  units:
    - { id: government, name: 县政府, kind: government }
    - { id: bureau, name: 发改局, kind: bureau, parent: government }
  posts:
    - { id: magistrate, unit: government, name: 县长, kind: principal, holder: 沈立新 }
    - { id: head, unit: bureau, name: 发改局局长, kind: principal }
  groups:
    - id: team
      name: 领导小组
      clause: 一
      chair: magistrate
      members:
        - { unit: bureau }
        - { each: { unitKind: town, level: town, post: principal } }
        - { each: { unit: government, post: deputy } }
        - { each: { unitKind: park } }
designations:
  - { id: city, name: 市级名单, level: city }
  - { id: province, name: 省级名单, level: province }
facts:
  - id: urgency
    clause: 一
    name: 缓急
    of: matter
    type: choice
    choices: [{ id: urgent, name: 特急 }, { id: soon, name: 加急 }, { id: plain, name: 一般 }]
  - { id: reason, clause: 一, name: 有正当理由, of: project, type: yes-no }
classes:
  - { id: large, clause: 一, name: 大项目, when: { fact: total-investment, atLeast: 1000000000 } }
  - { id: quoting, clause: 一, name: “四个一百”项目, when: { listed: [province] } }
measures:
  - { id: done, clause: 一, name: 完成率, of: project, is: { rate: { of: { fact: completed }, to: { fact: annual-plan } } } }
  - { id: pace, clause: 一, name: 序时进度, of: project, is: { pace: months } }
  - { id: behind, clause: 一, name: 落后幅度, of: project, is: { difference: { of: { measure: pace }, minus: { measure: done } } } }
  - { id: ratio, clause: 一, name: 进度比, of: project, is: { ratio: { of: { measure: done }, to: { measure: pace } } } }
`;

/**
 * What a rule made from a sample says on one of its lines, in Chinese.
 *
 * @param parts the sections of a mechanism file that {@link base} lacks, as YAML
 * @param rule kind and id, e.g. `slot meeting`
 * @throws Error with the findings, when the sample is not legal
 */
export const lineOf = (parts: string, rule: string, term: string): string | undefined => {
  const { mechanism, findings } = readMechanism(base + parts);
  if (mechanism === null) throw new Error(JSON.stringify(findings, null, 2));
  const names = namesOn({ mechanism, organisation: foundingOrganisation(mechanism) }, '2018-05-10');
  return outlineOf(names)
    .flatMap(({ rules }) => rules)
    .find(({ kind, id }) => `${kind} ${id}` === rule)
    ?.lines.find((line) => line.term === term)
    ?.phrases.map((phrase) => sentence('zh-CN', phrase))
    .join(' · ');
};

/** A slot `meeting` of a rhythm given as YAML flow, with more of the rule's lines behind it, and a slot `tour`. */
export const slots = (recurs: string, more = ''): string => `
slots:
  - id: meeting
    occasion: other
    clause: 一
    says: 开会
    label: { clause: 一, name: 例会, period: month }
    recurs: ${recurs}
    ${more}
  - id: tour
    occasion: other
    clause: 一
    says: 观摩
    label: { clause: 一, name: 观摩会, period: month }
    recurs: { every: month }
    rota: [{ months: [5], lead: magistrate }]
    cutoff: { clause: 一, says: 报材料, days: [{ ahead: 2, days: working }], desk: bureau }
`;

/** A duty `paper` given by what is particular to it, as YAML flow, after a duty `draft` and an event. */
export const duties = (particulars: string): string => `
events:
  - { id: flood, clause: 一, says: 发生汛情 }
duties:
  - { id: draft, clause: 一, says: 拟出初稿, action: other, upon: anytime, bearer: { unit: bureau }, due: not-stated }
  - { id: paper, clause: 一, says: 报送, action: other, ${particulars} }
`;
