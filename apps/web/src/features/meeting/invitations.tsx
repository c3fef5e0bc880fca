import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { DataTable } from '../../design/data-table.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import styles from './meeting.module.css';
import { type Invitation, invitationsQuery } from './meeting-queries.ts';
import { ReplyForm } from './reply-form.tsx';
import { ReplyWords } from './reply-words.tsx';
import { meetingName } from './meeting-name.ts';

/** On the desk: the meetings one is asked to, with the answer at hand, and those that wait for one to set them. */
export const Invitations = ({ today }: { readonly today: string }) => {
  const text = useText();
  const day = useDay(today);
  const { invitations, toConvene } = useSuspenseQuery(invitationsQuery).data;
  if (invitations.length === 0 && toConvene.length === 0) return null;
  return (
    <section className={styles.invitations} aria-labelledby="invitations">
      <h2 id="invitations">{text(invitations.length > 0 ? 'meeting.invitations.title' : 'meeting.title')}</h2>
      {invitations.length > 0 && (
        <DataTable
          caption={text('meeting.invitations.title')}
          rows={invitations}
          rowKey={({ meetingId, postId, unitId }) => `${meetingId} ${postId ?? unitId}`}
          columns={[
            {
              id: 'meeting',
              heading: text('meeting.invitations.meeting'),
              lead: true,
              cell: ({ meetingId, label }) => (
                <Link to="/resolution/meetings/$meetingId" params={{ meetingId }} search={{ view: 'roll' }}>
                  {label}
                </Link>
              ),
            },
            {
              id: 'when',
              heading: text('meeting.column.when'),
              cell: (one) => <InvitationTime of={one} day={day} />,
            },
            { id: 'place', heading: text('meeting.field.place'), cell: ({ place }) => place },
            { id: 'seat', heading: text('meeting.invitations.seat'), cell: ({ seat }) => seat },
            { id: 'reply', heading: text('meeting.reply.title'), cell: (one) => <Answer of={one} /> },
          ]}
        />
      )}
      {toConvene.length > 0 && (
        <p>
          {text('meeting.invitations.toConvene')}{' '}
          {toConvene.map((one, index) => (
            <span key={`${one.rule} ${one.slotKey}`}>
              {index > 0 && text('meeting.invitations.separator')}
              <Link
                to="/resolution/meetings"
                search={{
                  year: Number(one.days.from.slice(0, 4)),
                  month: Number(one.days.from.slice(5, 7)),
                  kind: one.rule,
                }}
              >
                {meetingName(text, one)}
              </Link>
              <span className={styles.quiet}>
                {' '}
                {one.days.from === one.days.to
                  ? day(one.days.to)
                  : text('meeting.invitations.latest', { day: day(one.days.to) })}
              </span>
            </span>
          ))}
        </p>
      )}
    </section>
  );
};

const InvitationTime = ({ of, day }: { readonly of: Invitation; readonly day: (date: string) => string }) => {
  const text = useText();
  return (
    <>
      {text('meeting.head.when', { day: day(of.heldOn), time: of.startsAt })}
      {of.movedFrom !== null && (
        <span className={styles.quiet}>
          {' '}
          {text('meeting.head.moved', { day: day(of.movedFrom), reason: of.movedBecause ?? '' })}
        </span>
      )}
    </>
  );
};

const Answer = ({ of }: { readonly of: Invitation }) => (
  <span className={styles.answer}>
    {of.reply !== null && <ReplyWords reply={of.reply} />}
    <ReplyForm
      // A meeting that moved asks anew.
      key={of.asked}
      meetingId={of.meetingId}
      asked={of.asked}
      postId={of.postId}
      unitId={of.unitId}
      seat={of.seat}
      replied={of.reply !== null}
      byTelephone={false}
    />
  </span>
);
