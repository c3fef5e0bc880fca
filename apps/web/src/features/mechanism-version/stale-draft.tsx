import type { RuleChange } from '@guatu/engine';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo } from 'react';
import { DataTable } from '../../design/data-table.tsx';
import { Loading } from '../../design/loading.tsx';
import { Notice } from '../../design/notice.tsx';
import { useText } from '../../text/use-text.ts';
import { bothChanges } from './both-changes.ts';
import { ruleName, usePartName } from './rule-name.ts';
import type { DraftInHand } from './use-draft.ts';
import { type Circumstances, type Version, versionQuery } from './version-queries.ts';

type StaleDraftProps = {
  readonly draft: DraftInHand;
  readonly published: Version & { readonly source: string };
  readonly circumstances: Circumstances;
};

/** Somebody published while this was being written: what they changed beside what the writer did, and two ways on. */
export const StaleDraft = ({ draft, published }: StaleDraftProps) => {
  const text = useText();
  const base = useQuery(versionQuery(draft.base)).data;
  const latest = published.version;
  const both = useMemo(
    () => base && bothChanges(base.source, published.source, draft.text),
    [base, published.source, draft.text],
  );
  return (
    <Notice
      tone="amber"
      title={text('mechanismVersion.stale.title', { latest, base: draft.base })}
      actions={
        <>
          <Button onClick={draft.moveOn}>{text('mechanismVersion.stale.keep', { latest })}</Button>
          <Button onClick={draft.discard}>{text('mechanismVersion.stale.take', { latest })}</Button>
        </>
      }
    >
      {published.replacing && <p>{text('mechanismVersion.stale.who', published.replacing)}</p>}
      <p>{text('mechanismVersion.stale.detail', { latest })}</p>
      {both === undefined ? <Loading /> : both && <Changes {...both} latest={latest} />}
    </Notice>
  );
};

type ChangesProps = NonNullable<ReturnType<typeof bothChanges>> & { readonly latest: number };

const Changes = ({ rules, mechanisms, latest }: ChangesProps) => {
  const text = useText();
  const partName = usePartName();
  const did = (change: RuleChange | null) =>
    change === null
      ? text('mechanismVersion.stale.untouched')
      : text(`mechanismVersion.comparison.kind.${change.kind}`);
  return (
    <DataTable
      caption={text('mechanismVersion.stale.rule')}
      rows={rules}
      rowKey={({ key }) => key}
      empty={<p>{text('mechanismVersion.stale.same', { latest, base: latest - 1 })}</p>}
      columns={[
        {
          id: 'rule',
          heading: text('mechanismVersion.stale.rule'),
          cell: ({ theirs, mine }) => {
            const change = theirs ?? mine;
            return change === null
              ? ''
              : `${partName(change.part)} ${ruleName(change, [
                  theirs === null ? mechanisms.mine : mechanisms.theirs,
                  mechanisms.base,
                ])}`;
          },
          lead: true,
        },
        {
          id: 'theirs',
          heading: text('mechanismVersion.stale.theirs', { latest }),
          cell: ({ theirs }) => did(theirs),
        },
        { id: 'mine', heading: text('mechanismVersion.stale.mine'), cell: ({ mine }) => did(mine) },
      ]}
    />
  );
};
