import type { Comparison } from '@guatu/engine';
import { EmptyState } from '../../design/empty-state.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './comparison.module.css';
import type { Compared } from './examine.ts';
import { LoadTable } from './load-table.tsx';
import { namesIn } from './names.ts';
import { ObligationChangeList } from './obligation-change-list.tsx';
import { RuleChangeTable } from './rule-change-table.tsx';
import { SlotChangeTable } from './slot-change-table.tsx';

/** What changes for whom: counts first, then duties by rule and bearer, slots, loads, and the rules it comes from. */
export const ComparisonView = ({ compared }: { readonly compared: Compared }) => {
  const text = useText();
  const { before, after, organisation, comparison } = compared;
  const { obligations, slots, load, rules } = comparison;
  const names = namesIn(organisation, [after, before]);
  const slotsChanged = countOf(slots);
  return (
    <div className={styles.comparison}>
      <p className={styles.totals}>
        {(['appear', 'vanish', 'move'] as const).map((kind) => (
          <strong key={kind} data-none={obligations[kind].length === 0}>
            {text(`mechanismVersion.comparison.total.${kind}`, { count: obligations[kind].length })}
          </strong>
        ))}
        <strong data-none={slotsChanged === 0}>
          {text('mechanismVersion.comparison.total.slots', { count: slotsChanged })}
        </strong>
      </p>
      {slotsChanged + countOf(obligations) === 0 && (
        <EmptyState>
          {text(`mechanismVersion.preview.${rules.length === 0 ? 'nothing' : 'nothingDated'}`)}
        </EmptyState>
      )}
      <ObligationChangeList changes={obligations} names={names} />
      <SlotChangeTable changes={slots} names={names} />
      <LoadTable load={load} names={names} />
      <RuleChangeTable changes={rules} before={before} after={after} organisation={organisation} />
    </div>
  );
};

/** How many slots or obligations come, go or move. */
export const countOf = ({ appear, vanish, move }: Comparison['slots'] | Comparison['obligations']): number =>
  appear.length + vanish.length + move.length;
