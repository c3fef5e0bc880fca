export type { MessageKey, MessageParams } from './key.ts';
export { isLocale, type Locale, locales, preferredLocale } from './locale.ts';
export { renderExplanationStep } from './render-explanation.ts';
export { renderFinding } from './render-finding.ts';
export { isMessageKey, render } from './render.ts';
export { type SayableSentence, weeklySentence } from './weekly-sentence.ts';
