import { type ExtensionTerms, supervisionRuleOf } from '@guatu/engine';
import type { Rulebook } from '../mechanism/index.ts';

/** On what terms the county puts a limit off. */
export const termsOf = ({ mechanism, calendar }: Rulebook): ExtensionTerms => ({
  counting: { mechanism, calendar },
  rule: supervisionRuleOf(mechanism).extension,
});
