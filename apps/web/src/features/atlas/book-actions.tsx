import { Button, Popconfirm, Select } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Obstacle } from '../../design/obstacle.tsx';
import { useText } from '../../text/use-text.ts';
import type { Edition } from './atlas-queries.ts';
import styles from './atlas.module.css';

const orders = ['unit', 'list', 'sector'] as const;

/** Compiling the book and freezing it, each with what is in its way. Freezing asks once more: it cannot be undone. */
export const BookActions = ({ edition }: { readonly edition: Edition }) => {
  const text = useText();
  const compile = useCommand(api.atlas.compile.call);
  const freeze = useCommand(api.atlas.freeze.call);
  const { month, revision, state, obstacles, pdf } = edition;
  const [order, setOrder] = useState(edition.order);
  if (!edition.mayCompile || state === 'frozen') return null;
  const compiled = state === 'compiled' && pdf !== null;
  const obstacle = obstacles.compile ?? (compiled ? obstacles.freeze : null);
  return (
    <>
      <div className={styles.buttons}>
        <label className={styles.order}>
          {text('atlas.book.order')}
          <Select
            value={order}
            onChange={setOrder}
            options={orders.map((value) => ({ value, label: text(`atlas.book.orders.${value}`) }))}
          />
        </label>
        <Button
          type={compiled ? 'default' : 'primary'}
          disabled={obstacles.compile !== null}
          loading={compile.pending || state === 'compiling'}
          onClick={() => compile.run({ month, revision, order })}
        >
          {text(compiled ? 'atlas.book.compileAgain' : 'atlas.book.compile')}
        </Button>
        {compiled && (
          <Popconfirm
            title={text('atlas.book.freezeSure', { number: pdf.number })}
            okText={text('atlas.book.freeze')}
            cancelText={text('atlas.preface.leave')}
            disabled={obstacles.freeze !== null}
            onConfirm={() => freeze.run({ month, revision })}
          >
            <Button type="primary" disabled={obstacles.freeze !== null} loading={freeze.pending}>
              {text('atlas.book.freezeAs', { number: pdf.number })}
            </Button>
          </Popconfirm>
        )}
      </div>
      {obstacle && (
        <p className={styles.hint}>
          <Obstacle {...obstacle} />
        </p>
      )}
      <ErrorNotice error={compile.error ?? freeze.error} />
    </>
  );
};
