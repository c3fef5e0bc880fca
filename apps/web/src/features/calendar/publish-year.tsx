import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { Notice } from '../../design/notice.tsx';
import { useText } from '../../text/use-text.ts';
import { PublishYearForm } from './publish-year-form.tsx';

/** Opens the form for a year's notice, and says when it is entered. */
export const PublishYear = ({ suggested }: { readonly suggested: number }) => {
  const text = useText();
  const [open, setOpen] = useState(false);
  const [published, setPublished] = useState<number>();
  const publish = useCommand(api.calendar.publishYear.call, () => setOpen(false));
  if (open) {
    return (
      <PublishYearForm
        suggested={suggested}
        publish={{
          ...publish,
          run: (input) => {
            setPublished(input.year);
            publish.run(input);
          },
        }}
        onLeave={() => setOpen(false)}
      />
    );
  }
  return (
    <>
      <div>
        <Button
          onClick={() => {
            publish.forget();
            setOpen(true);
          }}
        >
          {text('calendar.publish.open')}
        </Button>
      </div>
      {publish.output && published !== undefined && (
        <Notice tone="indigo" title={text('calendar.publish.done', { year: published })} />
      )}
    </>
  );
};
