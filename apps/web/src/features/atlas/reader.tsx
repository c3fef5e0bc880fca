import { useSuspenseQuery } from '@tanstack/react-query';
import { Button, InputNumber } from 'antd';
import { type TouchEvent, useEffect, useRef } from 'react';
import { EmptyState } from '../../design/empty-state.tsx';
import { slotName } from '../../text/slot-name.ts';
import { useText } from '../../text/use-text.ts';
import { editionQuery } from './atlas-queries.ts';
import styles from './reader.module.css';

export type ReaderProps = {
  readonly month: string;
  readonly page: number;
  readonly onTurn: (page: number) => void;
  readonly onClose: () => void;
};

/** A finger has to travel so many pixels to turn a page. */
const swipe = 40;

/** The book, one page at a time: by keys, buttons, number or a finger. The next page is fetched before it is asked for. */
export const Reader = ({ month, page: asked, onTurn, onClose }: ReaderProps) => {
  const text = useText();
  const { pdf } = useSuspenseQuery(editionQuery(month)).data;
  const pages = pdf?.pages ?? 0;
  const page = Math.min(Math.max(1, asked), Math.max(1, pages));
  const reader = useRef<HTMLDivElement>(null);
  const touched = useRef<number | null>(null);
  const turn = (to: number) => onTurn(Math.min(pages, Math.max(1, to)));
  useEffect(() => reader.current?.focus(), []);
  useEffect(() => {
    if (pdf === null) return;
    for (const near of [page + 1, page - 1]) {
      if (near >= 1 && near <= pdf.pages) new Image().src = pageUrl(pdf.fileId, near);
    }
  }, [pdf, page]);
  if (pdf === null) return <EmptyState>{text('atlas.editions.none')}</EmptyState>;
  const keys: Record<string, () => void> = {
    ArrowRight: () => turn(page + 1),
    PageDown: () => turn(page + 1),
    ' ': () => turn(page + 1),
    ArrowLeft: () => turn(page - 1),
    PageUp: () => turn(page - 1),
    Home: () => turn(1),
    End: () => turn(pages),
    Escape: onClose,
  };
  const lift = ({ changedTouches }: TouchEvent) => {
    const end = changedTouches[0]?.clientX ?? 0;
    const start = touched.current ?? end;
    touched.current = null;
    if (Math.abs(end - start) > swipe) turn(end < start ? page + 1 : page - 1);
  };
  const title = text('atlas.reader.title', { month: slotName(text, month), number: pdf.number });
  return (
    <div
      ref={reader}
      className={styles.reader}
      role="region"
      aria-label={title}
      tabIndex={-1}
      onKeyDown={(event) => {
        const typing = event.target instanceof HTMLInputElement;
        const act = event.key === 'Escape' || !typing ? keys[event.key] : undefined;
        const pressing = event.key === ' ' && event.target instanceof HTMLButtonElement;
        if (act === undefined || pressing) return;
        event.preventDefault();
        act();
      }}
    >
      <div className={styles.bar}>
        <h1 className={styles.title}>{title}</h1>
        <Button onClick={onClose}>{text('atlas.reader.close')}</Button>
      </div>
      <div
        className={styles.page}
        onTouchStart={({ touches }) => (touched.current = touches[0]?.clientX ?? null)}
        onTouchEnd={lift}
      >
        <img src={pageUrl(pdf.fileId, page)} alt={text('atlas.reader.alt', { page })} />
      </div>
      <div className={styles.bar}>
        <Button disabled={page === 1} onClick={() => turn(page - 1)}>
          {text('atlas.reader.previous')}
        </Button>
        <span className={styles.number} role="status">
          <InputNumber
            aria-label={text('atlas.reader.goto')}
            min={1}
            max={pages}
            value={page}
            controls={false}
            onChange={(to) => to !== null && turn(to)}
          />{' '}
          {text('atlas.reader.page', { page, pages })}
        </span>
        <Button disabled={page === pages} onClick={() => turn(page + 1)}>
          {text('atlas.reader.next')}
        </Button>
      </div>
      <p className={styles.keys}>{text('atlas.reader.keys')}</p>
    </div>
  );
};

const pageUrl = (fileId: string, page: number): string => `/api/files/${fileId}?page=${page}`;
