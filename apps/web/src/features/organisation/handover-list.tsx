import { useSuspenseQuery } from '@tanstack/react-query';
import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { useText } from '../../text/use-text.ts';
import { organisationQuery } from './organisation-query.ts';
import { SheetLinks } from './sheet-links.tsx';

/** Every change of hands whose sheet one may read, the latest first. */
export const HandoverList = () => {
  const text = useText();
  const { handovers, posts, mayKeep } = useSuspenseQuery(organisationQuery).data;
  const rows = handovers.map((handover) => ({
    ...handover,
    post: posts.find(({ id }) => id === handover.postId)?.name ?? handover.postId,
  }));
  return (
    <DataTable
      caption={text('mechanism.posts.handover.title')}
      rows={rows}
      rowKey={({ id }) => id}
      empty={
        <EmptyState>
          {text(mayKeep ? 'mechanism.posts.handover.none' : 'mechanism.posts.handover.noneOfYours')}
        </EmptyState>
      }
      columns={[
        { id: 'post', heading: text('mechanism.posts.post'), cell: ({ post }) => post, lead: true },
        {
          id: 'from',
          heading: text('mechanism.posts.handover.from'),
          cell: ({ from }) => from ?? text('mechanism.posts.vacant'),
        },
        { id: 'to', heading: text('mechanism.posts.handover.to'), cell: ({ to }) => to },
        {
          id: 'takenOverOn',
          heading: text('mechanism.posts.handover.takenOverOn'),
          cell: ({ takenOverOn }) => takenOverOn,
        },
        {
          id: 'sheet',
          heading: text('mechanism.posts.handover.sheet'),
          cell: ({ id, post }) => <SheetLinks id={id} post={post} />,
        },
      ]}
    />
  );
};
