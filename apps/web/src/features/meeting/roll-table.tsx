import { Button, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ClauseLink } from '../../design/clause-link.tsx';
import { DataTable } from '../../design/data-table.tsx';
import { Dropdown } from '../../design/dropdown.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { useText } from '../../text/use-text.ts';
import { AddSeat } from './add-seat.tsx';
import styles from './meeting.module.css';
import type { Meeting, Seat } from './meeting-queries.ts';

const statuses = ['present', 'leave', 'observer'] as const;

/** Who has to be there and why, and who came; the office may add others (二（二）1). */
export const RollTable = ({ meeting }: { readonly meeting: Meeting }) => {
  const text = useText();
  const [changed, setChanged] = useState<readonly Seat[] | null>(null);
  const call = useCommand(api.meeting.callRoll.call, () => setChanged(null));
  const seats = changed ?? meeting.roll;
  const edits = meeting.may.record && meeting.state === 'convened';
  const change = (seat: Seat, part: Partial<Seat>) =>
    setChanged(seats.map((one) => (one === seat ? { ...one, ...part } : one)));
  const nameOf = ({ name, title }: Seat) => `${title} ${name}`.trim();
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
        rowKey={({ postId, name, title }) => postId ?? `${title} ${name}`}
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
            id: 'status',
            heading: text('meeting.roll.status'),
            cell: (seat) =>
              edits ? (
                <Dropdown
                  aria-label={text('meeting.roll.statusOf', { name: nameOf(seat) })}
                  value={seat.status}
                  options={statuses.map((value) => ({ value, label: text(`meeting.roll.${value}`) }))}
                  onChoose={(chosen) =>
                    change(seat, { status: statuses.find((one) => one === chosen) ?? 'present' })
                  }
                />
              ) : (
                text(`meeting.roll.${seat.status}`)
              ),
          },
          {
            id: 'note',
            heading: text('meeting.roll.note'),
            cell: (seat) =>
              edits ? (
                <Input
                  aria-label={text('meeting.roll.noteOf', { name: nameOf(seat) })}
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
              // A vacant seat has nobody to write down.
              seats: seats.filter(({ name, postId }) => name !== '' || postId === null).map(withoutReasons),
            })
          }
        >
          {text('meeting.roll.save')}
        </Button>
      )}
    </section>
  );
};

/** The reasons follow from the docket; a seat of a unit without a name goes by the unit. */
const withoutReasons = ({ because: _because, name, ...seat }: Seat) => ({
  ...seat,
  name: name || seat.title,
});

const Because = ({ seat, chair }: { readonly seat: Seat; readonly chair: string | null }) => {
  const text = useText();
  if (seat.postId !== null && seat.postId === chair) return text('meeting.roll.chair');
  if (seat.because.length > 0) return text('meeting.roll.items', { items: seat.because.join('、') });
  return text(`meeting.roll.role.${seat.role}`);
};
