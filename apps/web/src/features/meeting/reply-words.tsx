import { useText } from '../../text/use-text.ts';
import type { Seat } from './meeting-queries.ts';
import styles from './meeting.module.css';

/** What was answered, by whom, and whether the office was told it by telephone. */
export const ReplyWords = ({ reply }: { readonly reply: Seat['reply'] }) => {
  const text = useText();
  if (reply === null) return <span className={styles.quiet}>{text('meeting.reply.none')}</span>;
  const { standIn, reason, byTelephone, by } = reply;
  const words = [
    text(`meeting.reply.said.${reply.reply}`),
    ...(standIn === null ? [] : [`${standIn.title} ${standIn.name}`]),
    ...(reason === null || reason === '' ? [] : [reason]),
  ];
  return (
    <>
      {words.join('，')}
      {byTelephone && <span className={styles.quiet}> {text('meeting.reply.telephone', { by })}</span>}
    </>
  );
};
