import { findingParams } from '@guatu/messages/finding-params';
import { i18n } from '../../text/i18n.ts';
import { useText } from '../../text/use-text.ts';
import type { Finding } from './mechanism-query.ts';
import { withoutKeys } from './without-keys.ts';

/** Says a finding in the language of the screen: what is the matter, and what to do about it. */
export const useFindingText = () => {
  const text = useText();
  return ({ code, params }: Finding) => {
    const filled = findingParams(params, (word) => {
      const key = `findings.words.${word}`;
      return i18n.exists(key) ? i18n.t(key) : undefined;
    });
    return {
      statement: text(`findings.${code}.statement`, filled),
      advice: withoutKeys(text(`findings.${code}.advice`, filled)),
    };
  };
};
