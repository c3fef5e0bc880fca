import { AttachmentList } from '../../design/attachment-list.tsx';
import { DataTable } from '../../design/data-table.tsx';
import { Light, type Tone } from '../../design/light.tsx';
import { tenThousands } from '../../design/ten-thousands.ts';
import { useDay } from '../../text/use-day.ts';
import { useLocale, useText } from '../../text/use-text.ts';
import { AnswerForm } from './answer-form.tsx';
import { checkName } from './check-name.ts';
import { FindingForm } from './finding-form.tsx';
import styles from './groundbreaking.module.css';
import type { Check, Groundbreaking, Start, StartRecord } from './groundbreaking-queries.ts';

type StartChecksProps = {
  readonly event: Groundbreaking;
  readonly start: Start;
  readonly checks: readonly Check[];
  readonly today: string;
};

const tones: Record<StartRecord['state'], Tone | null> = {
  declared: null,
  asked: 'amber',
  answered: null,
  real: 'indigo',
  'not-started': 'cinnabar',
  doubtful: 'amber',
};

/** The checks of one start; the one that is open has its form below, for the unit and for the office. */
export const StartChecks = ({ event, start, checks, today }: StartChecksProps) => {
  const text = useText();
  const day = useDay(today);
  const rows = start.records.flatMap((record) => {
    const check = checks.find(({ duty }) => duty === record.duty);
    return check ? [{ ...record, check }] : [];
  });
  const begun = rows.filter(({ check }) => check.asksFrom <= today);
  // One thing at a time: the last check that asks, or the first while none does.
  const current = begun[begun.length - 1] ?? rows[0];
  const at = {
    rule: event.rule,
    slotKey: event.slotKey,
    projectId: start.projectId,
    duty: current?.duty ?? '',
    revision: current?.revision ?? 0,
  };
  return (
    <>
      <DataTable
        caption={`${text('groundbreaking.start.title')} ${start.name}`}
        rows={rows}
        rowKey={({ duty }) => duty}
        columns={[
          {
            id: 'check',
            heading: text('groundbreaking.start.check'),
            cell: ({ check }) => checkName(text, check),
            lead: true,
          },
          {
            id: 'due',
            heading: text('groundbreaking.start.due'),
            cell: ({ check }) => (check.dueOn === null ? '—' : day(check.dueOn)),
          },
          {
            id: 'state',
            heading: text('groundbreaking.start.status'),
            cell: ({ state }) => {
              const tone = tones[state];
              const said = text(`groundbreaking.start.state.${state}`);
              return tone === null ? said : <Light tone={tone}>{said}</Light>;
            },
          },
          {
            id: 'answer',
            heading: text('groundbreaking.start.answer.title'),
            cell: ({ answer }) => (answer === null ? '—' : <Answer answer={answer} today={today} />),
          },
          {
            id: 'finding',
            heading: text('groundbreaking.start.finding.title'),
            cell: ({ finding }) => {
              if (finding === null) return '—';
              const said = {
                day: day(finding.by.on),
                post: finding.by.postName,
                person: finding.by.person,
                is: text(`groundbreaking.start.state.${finding.is}`),
                note: finding.note,
              };
              return text(
                `groundbreaking.start.finding.${finding.note === '' ? 'found' : 'foundWith'}`,
                said,
              );
            },
          },
        ]}
      />
      {current?.mayAnswer === true && (
        <AnswerForm key={`answer ${current.duty} ${current.revision}`} at={at} start={start} today={today} />
      )}
      {current?.mayFind === true && (
        <FindingForm key={`finding ${current.duty} ${current.revision}`} at={at} record={current} />
      )}
    </>
  );
};

const Answer = ({
  answer,
  today,
}: {
  readonly answer: NonNullable<StartRecord['answer']>;
  readonly today: string;
}) => {
  const text = useText();
  const day = useDay(today);
  const locale = useLocale();
  const { by, startedOn, reason, completed, files } = answer;
  const hand = { day: day(by.on), post: by.postName, person: by.person };
  return (
    <div className={styles.judgement}>
      {startedOn === null
        ? text('groundbreaking.start.answer.saidNot', { ...hand, reason: reason ?? '' })
        : text('groundbreaking.start.answer.said', { ...hand, startedOn: day(startedOn) })}
      <small className={styles.under}>
        {text('groundbreaking.start.answer.then', { completed: tenThousands(completed, locale) })}
      </small>
      <AttachmentList files={files} />
    </div>
  );
};
