import type { Names } from './names.ts';
import { rule, type Rule, say } from './phrase.ts';

/** What stands between a problem and a meeting, and what must be written down about it. */
export const problemRules = ({ mechanism: { problems } }: Names): Rule[] =>
  problems === 'not-stated'
    ? []
    : [
        rule('gate', { id: 'gate', ...problems.gate }, [
          ['steps', problems.gate.steps.map((step) => say(`step.${step}`))],
          ['late', [say(`late.${problems.gate.late}`)]],
        ]),
        rule('docket', { id: 'docket', ...problems.docket }, [
          ['mandatory', problems.docket.mandatory.map((field) => say(`field.${field}`))],
          ['kinds', problems.kinds.map((kind) => say(`problem-kind.${kind}`))],
        ]),
        rule('charter', { id: 'charter', ...problems.charter }, [
          ['ones', problems.charter.ones.map((one) => say(`one.${one}`))],
        ]),
      ];
