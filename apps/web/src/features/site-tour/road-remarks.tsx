import { Button, Input } from 'antd';
import { useState } from 'react';
import { AttachmentField } from '../../design/attachment-field.tsx';
import { AttachmentList } from '../../design/attachment-list.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { useWaitingCommand } from '../../offline/use-waiting-command.ts';
import { useWaitingUploads } from '../../offline/use-waiting-uploads.ts';
import { useMoment } from '../../text/use-moment.ts';
import { useText } from '../../text/use-text.ts';
import styles from './road.module.css';
import type { Tour } from './tour-queries.ts';
import { dayInCounty, useCountyClock } from './use-county-clock.ts';

type RoadRemarksProps = { readonly tour: Tour; readonly projectId: string | null };

/** What is said at a stop, or of the whole tour; each remark is sent once, when there is a signal. */
export const RoadRemarks = ({ tour, projectId }: RoadRemarksProps) => {
  const text = useText();
  const moment = useMoment();
  const today = dayInCounty(useCountyClock(tour)());
  const own = tour.remarks.filter(({ project }) => (project?.id ?? null) === projectId);
  const open =
    tour.meeting?.heldOn != null && tour.meeting.state !== 'skipped' && today >= tour.meeting.heldOn;
  const [sent, setSent] = useState(0);
  return (
    <section className={styles.remarks} aria-labelledby="said">
      {tour.may.travel && open && (
        // Another remark begins with nothing.
        <RemarkForm
          key={sent}
          tour={tour}
          projectId={projectId}
          onSent={() => setSent((count) => count + 1)}
        />
      )}
      <h3 id="said">{text('siteTour.road.written', { count: own.length })}</h3>
      {own.length === 0 ? (
        <EmptyState>{text('siteTour.road.none')}</EmptyState>
      ) : (
        <ol>
          {own.map(({ id, content, files, writtenAt, by }) => (
            <li key={id}>
              <p>{content}</p>
              <AttachmentList files={files} />
              <small>
                {text('siteTour.remark.by', {
                  time: moment(writtenAt),
                  post: by.postName,
                  person: by.person,
                })}
              </small>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
};

const RemarkForm = ({ tour, projectId, onSent }: RoadRemarksProps & { readonly onSent: () => void }) => {
  const text = useText();
  const { rule, slotKey } = tour;
  const [content, setContent] = useState('');
  const uploads = useWaitingUploads(`site-tour ${rule} ${slotKey} ${projectId}`);
  const remark = useWaitingCommand('siteTour.remark', onSent);
  const clock = useCountyClock(tour);
  const project = tour.stops.find((stop) => stop.projectId === projectId)?.project.name;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const input = {
          rule,
          slotKey,
          projectId,
          content,
          fileIds: uploads.files.map(({ id }) => id),
          writtenAt: clock(),
        };
        remark.run(input, {
          // Remarks do not wait for one another: each says when it was written.
          subject: `site-tour/${rule}/${slotKey}/${input.writtenAt}`,
          title: project ?? text('siteTour.road.whole'),
          words: [[text('siteTour.road.content'), content]],
          address: `/tours/${rule}/${encodeURIComponent(slotKey)}/road`,
        });
      }}
    >
      <Field label={text('siteTour.road.remark')} hint={text('siteTour.road.remarkHint')}>
        {(control) => (
          <Input.TextArea
            {...control}
            required
            autoSize={{ minRows: 3 }}
            maxLength={2000}
            value={content}
            onChange={({ target }) => setContent(target.value)}
          />
        )}
      </Field>
      <AttachmentField label={text('siteTour.road.photographs')} uploads={uploads} multiple />
      <ErrorNotice error={remark.error} />
      <Button
        type="primary"
        htmlType="submit"
        block
        loading={remark.pending}
        disabled={content.trim() === '' || uploads.sending !== null}
      >
        {text('siteTour.road.send')}
      </Button>
    </form>
  );
};
