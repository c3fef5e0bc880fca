import { Button } from 'antd';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { useText } from '../../text/use-text.ts';
import type { Organisation, Post } from './organisation-query.ts';
import { concurrentPosts, postsByUnit } from './posts-by-unit.ts';
import styles from './post-table.module.css';

type PostTableProps = {
  readonly organisation: Organisation;
  readonly onReplace: (postId: string) => void;
};

/** Every post by unit, with its holder and what else the same person holds. */
export const PostTable = ({ organisation, onReplace }: PostTableProps) => {
  const text = useText();
  const { posts, mayKeep } = organisation;
  const columns: Column<Post & { readonly unitName: string }>[] = [
    { id: 'post', heading: text('mechanism.posts.post'), cell: ({ name }) => name, lead: true },
    { id: 'unit', heading: text('fields.unit'), cell: ({ unitName }) => unitName },
    {
      id: 'holder',
      heading: text('mechanism.posts.holder'),
      cell: ({ holder, next }) => (
        <>
          <span className={holder === null ? styles.vacant : styles.holder}>
            {holder?.name ?? text('mechanism.posts.vacant')}
          </span>
          {next !== null && (
            <span className={styles.next}>
              {text('mechanism.posts.next', { name: next.name, since: next.since })}
            </span>
          )}
        </>
      ),
    },
    { id: 'since', heading: text('mechanism.posts.since'), cell: ({ holder }) => holder?.since ?? '—' },
    {
      id: 'also',
      heading: text('mechanism.posts.concurrent'),
      cell: (post) => concurrentPosts(posts, post).join(' · '),
    },
  ];
  const action: Column<Post & { readonly unitName: string }> = {
    id: 'replace',
    heading: text('mechanism.posts.replace'),
    cell: ({ id, name }) => (
      <Button
        size="small"
        aria-label={text('mechanism.posts.succession.title', { post: name })}
        onClick={() => onReplace(id)}
      >
        {text('mechanism.posts.replace')}
      </Button>
    ),
  };
  return (
    <DataTable
      caption={text('mechanism.views.posts')}
      rows={postsByUnit(organisation)}
      rowKey={({ id }) => id}
      columns={mayKeep ? [...columns, action] : columns}
    />
  );
};
