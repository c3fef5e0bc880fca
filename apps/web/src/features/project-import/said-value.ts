import { writePosition } from '@guatu/engine';
import type { Locale } from '@guatu/messages';
import { tenThousands } from '../../design/ten-thousands.ts';
import type { Text } from '../../text/use-text.ts';
import type { PreviewRow } from './import-query.ts';

export type Value = PreviewRow['said'][number]['value'];

/** What a field of a list says, in one line. */
export const saidValue = (field: string, value: Value | null, text: Text, locale: Locale): string => {
  const money = (yuan: number) => `${tenThousands(yuan, locale)} ${text('fields.unitOfMoney')}`;
  if (value === null || value === '') return text('project.page.unsaid');
  if (typeof value === 'number') return money(value);
  if (typeof value === 'string') {
    const stage = stages.find((one) => one === value);
    return field === 'stage' && stage ? text(`project.stage.${stage}`) : value;
  }
  if (Array.isArray(value)) {
    if (value.length === 0) return text('project.page.unsaid');
    return value.map((one) => partOf(one, text, money)).join('；');
  }
  if ('from' in value) return `${value.from ?? ''}–${value.to ?? ''}`;
  if ('halt' in value) {
    const { halt, reason } = value;
    if (halt === null) return text('project.form.haltNone');
    return [text(`project.halt.${halt}`), ...(reason ? [reason] : [])].join('：');
  }
  return writePosition(value).replaceAll(/\n+/g, '；');
};

const stages = ['pipeline', 'preparation', 'started', 'construction', 'completed'] as const;

type Part = Extract<Value, readonly unknown[]>[number];

const partOf = (part: Part, text: Text, money: (yuan: number) => string): string => {
  if (typeof part === 'string') return part;
  if ('source' in part) return `${text(`project.source.${part.source}`)} ${money(part.amount)}`;
  if ('permit' in part) {
    const number = part.number === null ? '' : `（${part.number}）`;
    const name = part.name ?? text(`project.permit.${part.permit}`);
    return `${name} ${text(`project.permitState.${part.state}`)}${number}`;
  }
  const { year, plannedInvestment, goal } = part;
  return [
    text('import.page.year', { year }),
    ...(plannedInvestment === null ? [] : [money(plannedInvestment)]),
    ...(goal === null ? [] : [goal]),
  ].join(' ');
};
