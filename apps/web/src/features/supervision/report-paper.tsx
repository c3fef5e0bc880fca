import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { fetchOrRefuse } from '../../api/problem.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { currentLocale } from '../../text/i18n.ts';
import { useText } from '../../text/use-text.ts';
import form from './form.module.css';

type ReportPaperProps = {
  readonly itemId: string;
  readonly words: Readonly<Record<string, string>>;
  readonly disabled: boolean;
};

/** The report as a paper, to be signed by the head of the unit before it is handed in. */
export const ReportPaper = ({ itemId, words, disabled }: ReportPaperProps) => {
  const text = useText();
  const print = useMutation({ mutationFn: (kind: 'pdf' | 'docx') => openReport(itemId, words, kind) });
  return (
    <div>
      <div className={form.buttons}>
        {(['pdf', 'docx'] as const).map((kind) => (
          <Button
            key={kind}
            disabled={disabled}
            loading={print.isPending && print.variables === kind}
            onClick={() => print.mutate(kind)}
          >
            {text(`supervision.extension.${kind}`)}
          </Button>
        ))}
      </div>
      {disabled && <p className={form.obstacle}>{text('supervision.extension.paperHint')}</p>}
      <ErrorNotice error={print.error} />
    </div>
  );
};

async function openReport(itemId: string, words: ReportPaperProps['words'], kind: 'pdf' | 'docx') {
  const response = await fetchOrRefuse(
    new Request(`/api/supervision-items/${itemId}/extension-report.${kind}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': currentLocale() },
      body: JSON.stringify(words),
    }),
    { credentials: 'same-origin' },
  );
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = nameOf(response) ?? `report.${kind}`;
  link.click();
  URL.revokeObjectURL(link.href);
}

const nameOf = (response: Response): string | undefined => {
  const said = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '');
  return said?.[1] === undefined ? undefined : decodeURIComponent(said[1]);
};
