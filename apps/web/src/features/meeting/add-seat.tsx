import { Button, Input } from 'antd';
import { useState } from 'react';
import { useText } from '../../text/use-text.ts';
import styles from './meeting.module.css';
import type { Seat } from './meeting-queries.ts';

/** Adds somebody whom the docket does not ask for, such as a guest from the designer. */
export const AddSeat = ({ onAdd }: { readonly onAdd: (seat: Seat) => void }) => {
  const text = useText();
  const [name, setName] = useState('');
  const [title, setTitle] = useState('');
  return (
    <form
      className={styles.addSeat}
      aria-label={text('meeting.roll.add')}
      onSubmit={(event) => {
        event.preventDefault();
        onAdd({
          postId: null,
          unitId: null,
          name,
          title,
          role: 'added',
          status: 'observer',
          standIn: null,
          note: '',
          because: [],
          reply: null,
          mayReply: null,
        });
        setName('');
        setTitle('');
      }}
    >
      <Input
        aria-label={text('meeting.roll.name')}
        placeholder={text('meeting.roll.name')}
        required
        maxLength={200}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <Input
        aria-label={text('meeting.roll.post')}
        placeholder={text('meeting.roll.post')}
        required
        maxLength={200}
        value={title}
        onChange={({ target }) => setTitle(target.value)}
      />
      <Button htmlType="submit">{text('meeting.roll.added')}</Button>
    </form>
  );
};
