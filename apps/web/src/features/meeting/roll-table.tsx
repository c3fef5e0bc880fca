import { Button, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ClauseLink } from '../../design/clause-link.tsx';
import { DataTable } from '../../design/data-table.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { useText } from '../../text/use-text.ts';
import { AddSeat } from './add-seat.tsx';
import { AttendanceFields } from './attendance-fields.tsx';
import styles from './meeting.module.css';
import type { Meeting, Seat } from './meeting-queries.ts';
import { ReplyForm } from './reply-form.tsx';
import { ReplyWords } from './reply-words.tsx';

/**
 * Who has to be there and why, what each answered, and who came; the office may add others (二（二）1). After the
 * meeting it is put right for a reason, until the minutes are signed.
 */
export const RollTable = ({ meeting }: { readonly meeting: Meeting }) => {
  const text = useText();
  const [changed, setChanged] = useState<readonly Seat[] | null>(null);
  const [reason, setReason] = useState('');
  const call = useCommand(api.meeting.callRoll.call, () => setChanged(null));
  const seats = changed ?? meeting.roll;
  const ended = meeting.state === 'ended';
  const edits = meeting.may.record && (meeting.state === 'convened' || ended);
  const change = (seat: Seat, part: Partial<Seat>) =>
    setChanged(seats.map((one) => (one === seat ? { ...one, ...part } : one)));
  return (
    <section className={styles.roll} aria-labelledby="roll">
      <h2 id="roll">
        {text('meeting.roll.title')}{' '}
        {meeting.clauses.roll !== null && <ClauseLink clause={meeting.clauses.roll} />}
      </h2>
      <p className={styles.quiet}>{text('meeting.roll.lead')}</p>
      <DataTable
        caption={text('meeting.roll.title')}
        rows={seats}
        rowKey={({ postId, unitId, name, title }) => postId ?? unitId ?? `${title} ${name}`}
        columns={[
          {
            id: 'name',
            heading: text('meeting.roll.name'),
            lead: true,
            cell: ({ name, postId }) => name || (postId === null ? '—' : text('meeting.roll.vacant')),
          },
          { id: 'post', heading: text('meeting.roll.post'), cell: ({ title }) => title },
          {
            id: 'because',
            heading: text('meeting.roll.because'),
            cell: (seat) => <Because seat={seat} chair={meeting.chair?.postId ?? null} />,
          },
          {
            id: 'reply',
            heading: text('meeting.reply.title'),
            cell: (seat) => <ReplyCell seat={seat} meeting={meeting} />,
          },
          {
            id: 'status',
            heading: text('meeting.roll.status'),
            cell: (seat) =>
              edits ? (
                <AttendanceFields seat={seat} onChange={(part) => change(seat, part)} />
              ) : (
                <>
                  {text(`meeting.roll.${seat.status}`)}
                  {seat.standIn !== null && `：${seat.standIn.title} ${seat.standIn.name}`}
                </>
              ),
          },
          {
            id: 'note',
            heading: text('meeting.roll.note'),
            cell: (seat) =>
              edits ? (
                <Input
                  aria-label={text('meeting.roll.noteOf', { name: `${seat.title} ${seat.name}`.trim() })}
                  maxLength={200}
                  value={seat.note}
                  onChange={({ target }) => change(seat, { note: target.value })}
                />
              ) : (
                seat.note
              ),
          },
        ]}
      />
      {edits && <AddSeat onAdd={(seat) => setChanged([...seats, seat])} />}
      {edits && ended && changed !== null && (
        <Input
          aria-label={text('meeting.roll.reason')}
          placeholder={text('meeting.roll.reason')}
          maxLength={200}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      )}
      <ErrorNotice error={call.error} />
      {edits && (
        <Button
          type="primary"
          disabled={changed === null}
          loading={call.pending}
          onClick={() =>
            call.run({
              meetingId: meeting.id,
              revision: meeting.revision,
              ...(ended && reason.trim() !== '' ? { reason } : {}),
              // A vacant seat has nobody to write down.
              seats: seats.filter(({ name, postId }) => name !== '' || postId === null).map(asCalled),
            })
          }
        >
          {text('meeting.roll.save')}
        </Button>
      )}
    </section>
  );
};

/** Reasons and answers follow from the docket and the replies; a seat of a unit without a name goes by the unit. */
const asCalled = ({ because: _because, reply: _reply, mayReply: _mayReply, name, ...seat }: Seat) => ({
  ...seat,
  name: name || seat.title,
});

const Because = ({ seat, chair }: { readonly seat: Seat; readonly chair: string | null }) => {
  const text = useText();
  if (seat.postId !== null && seat.postId === chair) return text('meeting.roll.chair');
  if (seat.because.length > 0) return text('meeting.roll.items', { items: seat.because.join('、') });
  return text(`meeting.roll.role.${seat.role}`);
};

const ReplyCell = ({ seat, meeting }: { readonly seat: Seat; readonly meeting: Meeting }) => {
  const isAsked = (seat.postId ?? seat.unitId) !== null && seat.postId !== meeting.chair?.postId;
  if (!isAsked) return '—';
  return (
    <span className={styles.answer}>
      {(seat.reply !== null || seat.mayReply !== 'own') && <ReplyWords reply={seat.reply} />}
      {seat.mayReply !== null && (
        <ReplyForm
          key={meeting.asked}
          meetingId={meeting.id}
          asked={meeting.asked}
          postId={seat.postId}
          unitId={seat.unitId}
          seat={`${seat.title} ${seat.name}`.trim()}
          replied={seat.reply !== null}
          byTelephone={seat.mayReply === 'telephone'}
        />
      )}
    </span>
  );
};
