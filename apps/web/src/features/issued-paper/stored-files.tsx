import { DataTable } from '../../design/data-table.tsx';
import { Light } from '../../design/light.tsx';
import { Notice } from '../../design/notice.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './issued-paper.module.css';
import type { PaperInFull } from './paper-queries.ts';

/** The originals, by what they hash to, and whether what is stored still does. */
export const StoredFiles = ({ paper }: { readonly paper: PaperInFull }) => {
  const text = useText();
  const files = (['pdf', 'docx'] as const).map((format) => ({ format, ...paper[format] }));
  return (
    <section aria-labelledby="files">
      <h2 id="files">{text('issuedPaper.files.label')}</h2>
      {files.some(({ state }) => state !== 'intact') && (
        <Notice tone="cinnabar" title={text('issuedPaper.damaged')} />
      )}
      <DataTable
        caption={text('issuedPaper.files.label')}
        rows={files}
        rowKey={({ format }) => format}
        columns={[
          {
            id: 'file',
            heading: text('issuedPaper.files.file'),
            width: '8em',
            lead: true,
            cell: ({ format, id, state }) =>
              state === 'missing' ? (
                text(`issuedPaper.${format}`)
              ) : (
                <a
                  href={`/api/files/${id}`}
                  className={styles.download}
                  {...(format === 'pdf' ? { target: '_blank', rel: 'noreferrer' } : {})}
                >
                  {text(`issuedPaper.${format}`)}
                </a>
              ),
          },
          {
            id: 'state',
            heading: text('issuedPaper.files.state'),
            width: '18em',
            cell: ({ state }) => (
              <Light tone={state === 'intact' ? 'jade' : 'cinnabar'}>
                {text(`issuedPaper.state.${state}`)}
              </Light>
            ),
          },
          {
            id: 'size',
            heading: text('issuedPaper.files.size'),
            width: '7em',
            cell: ({ sizeBytes }) =>
              text('issuedPaper.size', { kilobytes: Math.max(1, Math.round(sizeBytes / 1024)) }),
          },
          {
            id: 'hash',
            heading: text('issuedPaper.files.hash'),
            cell: ({ id }) => <code className={styles.hash}>{id}</code>,
          },
        ]}
      />
    </section>
  );
};
