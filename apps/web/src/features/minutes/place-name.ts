import type { MessageKey } from '@guatu/messages';

/** What a passage of the paper is called, by the form of its place; counted from 1. */
const names: readonly (readonly [RegExp, MessageKey])[] = [
  [/^title$/, 'minutes.place.title'],
  [/^opening$/, 'minutes.place.opening'],
  [/^outcomes\.heading$/, 'minutes.place.outcomesHeading'],
  [/^outcomes\[(\d+)\]\.remark$/, 'minutes.place.remark'],
  [/^items\[(\d+)\]\.heading$/, 'minutes.place.heading'],
  [/^items\[(\d+)\]\.problem$/, 'minutes.place.problem'],
  [/^items\[(\d+)\]\.decisions\[(\d+)\]\.text$/, 'minutes.place.decision'],
  [/^changes\[(\d+)\]\.heading$/, 'minutes.place.changeHeading'],
  [/^changes\[(\d+)\]\.reason$/, 'minutes.place.changeReason'],
  [/^attendance\.present$/, 'minutes.place.present'],
  [/^attendance\.leave$/, 'minutes.place.leave'],
  [/^attendance\.observers$/, 'minutes.place.observers'],
  [/^closing$/, 'minutes.place.closing'],
  [/^copies$/, 'minutes.place.copies'],
];

/** How a passage is called, such as 第 1 项议定事项 2. */
export const placeName = (
  place: string,
): { readonly key: MessageKey; readonly params: { readonly item: number; readonly part: number } } => {
  for (const [form, key] of names) {
    const found = form.exec(place);
    if (found) return { key, params: { item: Number(found[1] ?? 0) + 1, part: Number(found[2] ?? 0) + 1 } };
  }
  return { key: 'minutes.place.other', params: { item: 1, part: 1 } };
};
