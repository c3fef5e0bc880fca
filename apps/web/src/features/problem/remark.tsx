import { AttachmentList } from '../../design/attachment-list.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import styles from './path.module.css';
import type { Problem } from './problem-queries.ts';

type RemarkProps = { readonly remark: Problem['remarks'][number]; readonly today: string };

/** What somebody said, with the files that go with it. */
export const Remark = ({ remark: { content, on, by, files }, today }: RemarkProps) => {
  const text = useText();
  const day = useDay(today);
  return (
    <li data-state="remark">
      <time dateTime={on}>{day(on)}</time>
      <span>{text('problem.by', { post: by.postName ?? '', person: by.person })}</span>
      <p className={styles.remark}>{content}</p>
      <AttachmentList files={files} />
    </li>
  );
};
