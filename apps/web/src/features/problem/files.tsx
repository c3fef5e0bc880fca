import { Button } from 'antd';
import { useState } from 'react';
import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import { FilesForm } from './files-form.tsx';
import styles from './problem.module.css';
import type { Problem } from './problem-queries.ts';
import { WithdrawForm } from './withdraw-form.tsx';

type FilesProps = { readonly problem: Problem; readonly today: string };

/** The files of the problem: what each shows and who put it there. What was withdrawn is struck out, with the reason. */
export const Files = ({ problem, today }: FilesProps) => {
  const text = useText();
  const day = useDay(today);
  const [open, setOpen] = useState<'add' | { readonly withdraw: string } | null>(null);
  const leave = () => setOpen(null);
  const withdrawn = problem.files.find(({ id }) => open !== null && open !== 'add' && id === open.withdraw);
  return (
    <section aria-labelledby="problem-files">
      <h2 id="problem-files">{text('problem.file.title')}</h2>
      <DataTable
        caption={text('problem.file.title')}
        rows={problem.files}
        rowKey={({ id }) => id}
        empty={<EmptyState>{text('problem.file.none')}</EmptyState>}
        columns={[
          {
            id: 'caption',
            heading: text('problem.file.caption'),
            lead: true,
            width: '44%',
            cell: ({ caption, file, withdrawn: gone }) =>
              gone === null ? (
                <a href={`/api/files/${file.id}`} target="_blank" rel="noreferrer">
                  {caption}
                </a>
              ) : (
                <>
                  <del>{caption}</del>
                  <p className={styles.planNote}>
                    {text('problem.file.withdrawn', {
                      date: day(gone.on),
                      person: gone.person,
                      reason: gone.reason,
                    })}
                  </p>
                </>
              ),
          },
          { id: 'name', heading: text('problem.file.name'), cell: ({ file }) => file.name },
          {
            id: 'by',
            heading: text('problem.file.by'),
            cell: ({ by, on }) =>
              `${text('problem.by', { post: by.postName ?? '', person: by.person })} ${day(on)}`,
          },
          {
            id: 'withdraw',
            heading: text('problem.file.withdraw'),
            cell: ({ id, caption, mayWithdraw }) =>
              mayWithdraw ? (
                <Button
                  size="small"
                  aria-label={text('problem.file.withdrawOf', { caption })}
                  onClick={() => setOpen({ withdraw: id })}
                >
                  {text('problem.file.withdraw')}
                </Button>
              ) : (
                '—'
              ),
          },
        ]}
      />
      {withdrawn && <WithdrawForm key={withdrawn.id} file={withdrawn} onLeave={leave} />}
      {open === 'add' ? (
        <FilesForm problem={problem} onLeave={leave} />
      ) : (
        <Button className={styles.planChange ?? ''} onClick={() => setOpen('add')}>
          {text('problem.file.add')}
        </Button>
      )}
    </section>
  );
};
