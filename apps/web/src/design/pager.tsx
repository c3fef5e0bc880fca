import { Button } from 'antd';
import { useText } from '../text/use-text.ts';
import styles from './pager.module.css';

export type PagerProps = {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
};

/** One page back, one on; nothing at all where there is only one. */
export const Pager = ({ page, pages, onPage }: PagerProps) => {
  const text = useText();
  if (pages <= 1) return null;
  return (
    <nav className={`${styles.pager} never-printed`} aria-label={text('shell.pager.label')}>
      <Button disabled={page <= 1} onClick={() => onPage(page - 1)}>
        {text('shell.pager.previous')}
      </Button>
      <span>{text('shell.pager.page', { page, pages })}</span>
      <Button disabled={page >= pages} onClick={() => onPage(page + 1)}>
        {text('shell.pager.next')}
      </Button>
    </nav>
  );
};
