import { officialCalendar } from '../calendar/index.ts';
import type { ExtensionRule } from '../mechanism/index.ts';
import { supervisionRuleOf } from './customary.ts';
import type { ExtensionTerms } from './extend.ts';

/** The custom where a document says nothing, with whatever a test wants otherwise. */
export const someTerms = (otherwise: Partial<ExtensionRule> = {}): ExtensionTerms => ({
  counting: { mechanism: { settings: [] }, calendar: officialCalendar },
  rule: { ...supervisionRuleOf({ supervision: 'not-stated', lifecycles: [] }).extension, ...otherwise },
});
