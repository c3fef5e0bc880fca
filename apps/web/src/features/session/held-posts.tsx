import { DataTable } from '../../design/data-table.tsx';
import { useText } from '../../text/use-text.ts';
import { useSession } from './use-session.ts';

/** The posts of whoever is signed in: duties hang on them, not on the person (clause 一). */
export const HeldPosts = () => {
  const text = useText();
  const { person } = useSession();
  return (
    <DataTable
      caption={text('session.posts')}
      rows={person?.posts ?? []}
      rowKey={({ id }) => id}
      columns={[
        { id: 'post', heading: text('fields.post'), cell: ({ name }) => name, lead: true },
        { id: 'unit', heading: text('fields.unit'), cell: ({ unitName }) => unitName },
      ]}
    />
  );
};
