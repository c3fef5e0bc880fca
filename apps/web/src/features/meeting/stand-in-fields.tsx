import { useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { Choice } from '../../design/choice.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './meeting.module.css';
import { unitsQuery } from './meeting-queries.ts';

/** Somebody who holds a post of the county, or a deputy by name and title. */
export type StandInDraft = { readonly postId: string | null; readonly name: string; readonly title: string };

/** Who it is, as far as it is said; null while neither a post nor a name and title is there. */
export const standInOf = ({ postId, name, title }: StandInDraft) => {
  if (postId !== null) return { postId };
  return name.trim() === '' || title.trim() === '' ? null : { name, title };
};

export type StandInFieldsProps = {
  readonly draft: StandInDraft;
  readonly onChange: (draft: StandInDraft) => void;
};

/** Names who comes instead: chosen among the county's posts, or written down. */
export const StandInFields = ({ draft, onChange }: StandInFieldsProps) => {
  const text = useText();
  const posts = useQuery(unitsQuery).data?.posts ?? [];
  return (
    <span className={styles.standIn}>
      <Choice
        control={{ 'aria-label': text('meeting.reply.standInPost') }}
        placeholder={text('meeting.reply.standInPost')}
        value={draft.postId}
        options={posts.map(({ id, name, holder }) => ({ id, name, detail: holder?.name ?? null }))}
        onChange={(postId) => onChange({ ...draft, postId })}
      />
      {draft.postId === null && (
        <>
          <Input
            aria-label={text('meeting.reply.standInName')}
            placeholder={text('meeting.reply.standInName')}
            required
            maxLength={200}
            value={draft.name}
            onChange={({ target }) => onChange({ ...draft, name: target.value })}
          />
          <Input
            aria-label={text('meeting.reply.standInTitle')}
            placeholder={text('meeting.reply.standInTitle')}
            required
            maxLength={200}
            value={draft.title}
            onChange={({ target }) => onChange({ ...draft, title: target.value })}
          />
        </>
      )}
    </span>
  );
};
