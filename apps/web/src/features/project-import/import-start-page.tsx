import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { v7 } from 'uuid';
import { api } from '../../api/client.ts';
import { uploadFile } from '../../api/upload.ts';
import { useCommand } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { FileDrop } from '../../design/file-drop.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { useText } from '../../text/use-text.ts';
import { RecentImports } from './recent-imports.tsx';

/** As the server takes them in. */
const maxMegabytes = 50;

/** Takes a workbook in and has it read; nothing is written to the registry yet. */
export const ImportStartPage = () => {
  const text = useText();
  const navigate = useNavigate();
  const [reading, setReading] = useState<string>();
  const [failure, setFailure] = useState<unknown>(null);
  const preview = useCommand(api.projectImport.preview.call, ({ id }) => {
    void navigate({ to: '/projects/import/$importId', params: { importId: id } });
  });
  const read = async ([file]: readonly File[]) => {
    if (file === undefined) return;
    setFailure(null);
    preview.forget();
    setReading(file.name);
    try {
      const { id } = await uploadFile(file, v7());
      preview.run({ fileId: id });
    } catch (error) {
      setFailure(error);
    }
    setReading(undefined);
  };
  const busy = reading !== undefined || preview.pending;
  return (
    <>
      <PageHeading title={text('project.import.title')} lead={text('project.import.lead')} />
      <FileDrop
        label={busy ? text('project.import.reading', { name: reading ?? '' }) : text('project.import.drop')}
        accept=".xlsx,.xls,.csv,.txt"
        maxMegabytes={maxMegabytes}
        disabled={busy}
        onFiles={(files) => void read(files)}
      />
      <ErrorNotice error={failure ?? preview.error} />
      <RecentImports />
    </>
  );
};
