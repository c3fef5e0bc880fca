import type { SupervisionSource } from '@guatu/engine';
import { render } from '@guatu/messages';

/** What an item rests on, as papers and lists say it: 临政纪〔2018〕3号第2项; 领导批示：县长批示. */
export const sourceWords = (source: {
  kind: SupervisionSource;
  number: string;
  position: number | null;
}): string =>
  source.position === null
    ? `${render('zh-CN', `supervision.sourceKind.${source.kind}`)}：${source.number}`
    : `${source.number}第${source.position}项`;
