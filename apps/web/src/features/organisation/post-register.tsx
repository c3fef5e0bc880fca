import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { Notice } from '../../design/notice.tsx';
import { useText } from '../../text/use-text.ts';
import { organisationQuery } from './organisation-query.ts';
import styles from './post-register.module.css';
import { PostTable } from './post-table.tsx';
import { SheetLinks } from './sheet-links.tsx';
import { SuccessionForm } from './succession-form.tsx';

/** Posts by unit with who holds them; the secretariat enters who follows in a post (一). */
export const PostRegister = () => {
  const text = useText();
  const organisation = useSuspenseQuery(organisationQuery).data;
  const [replacing, setReplacing] = useState<string>();
  const succeed = useCommand(api.organisation.succeed.call, () => setReplacing(undefined));
  const post = organisation.posts.find(({ id }) => id === replacing);
  const newcomer = succeed.output && (succeed.output.next ?? succeed.output.holder);
  // The latest comes first.
  const sheet = organisation.handovers.find(({ postId }) => postId === succeed.output?.id);
  return (
    <div className={styles.register}>
      {post && (
        <SuccessionForm
          // Another post is another form; what was typed for this one is kept through every refusal.
          key={post.id}
          post={post}
          people={peopleOf(organisation.posts)}
          succeed={succeed}
          onLeave={() => setReplacing(undefined)}
        />
      )}
      {newcomer && (
        <Notice
          tone="indigo"
          title={text('mechanism.posts.succession.done', {
            post: succeed.output?.name ?? '',
            holder: newcomer.name,
            since: newcomer.since,
          })}
        >
          {sheet && (
            <p>
              {text('mechanism.posts.succession.sheet')}{' '}
              <SheetLinks id={sheet.id} post={succeed.output?.name ?? ''} />
            </p>
          )}
        </Notice>
      )}
      <PostTable
        organisation={organisation}
        onReplace={(id) => {
          succeed.forget();
          setReplacing(id);
        }}
      />
      {!organisation.mayKeep && <p className={styles.hint}>{text('mechanism.posts.notYours')}</p>}
    </div>
  );
};

/** Everybody who holds a post, once, in the order of the posts. */
const peopleOf = (posts: readonly { readonly holder: { personId: string; name: string } | null }[]) =>
  [
    ...new Map(posts.flatMap(({ holder }) => (holder === null ? [] : [[holder.personId, holder.name]]))),
  ] as readonly (readonly [id: string, name: string])[];
