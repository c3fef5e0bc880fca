import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { PageHeading } from '../design/page-heading.tsx';
import { CallForm, MeetingFilter, MeetingRegister, meetingYearQuery } from '../features/meeting/index.ts';
import { useToday } from '../features/session/index.ts';
import { useText } from '../text/use-text.ts';
import styles from './meetings-page.module.css';

const route = getRouteApi('/county/resolution/meetings');

/** The meetings of every kind: those of a month or year, and calling one that no rhythm brings. */
export const MeetingsPage = () => {
  const text = useText();
  const today = useToday();
  const navigate = useNavigate();
  const search = route.useSearch();
  const { year = Number(today.slice(0, 4)), month = Number(today.slice(5, 7)), kind, study } = search;
  const { rules, chairs } = useSuspenseQuery(meetingYearQuery(year)).data;
  const studying = rules.find((rule) => rule.kind === 'special-topic-meeting' && rule.mayCall);
  const [calling, setCalling] = useState(study === undefined ? null : (studying?.rule ?? null));
  const called = rules.find(({ rule }) => rule === calling);
  const narrowing = { month: month === 0 ? null : month, rule: kind ?? null };
  const goTo = (other: number) =>
    void navigate({ to: '/resolution/meetings', search: { ...search, year: other } });
  const open = (meetingId: string) =>
    void navigate({ to: '/resolution/meetings/$meetingId', params: { meetingId } });
  return (
    <>
      <PageHeading
        title={text('meeting.title')}
        lead={text('meeting.lead')}
        actions={
          <>
            {rules
              .filter(({ mayCall }) => mayCall)
              .map(({ rule, label }) => (
                <Button key={rule} type="primary" onClick={() => setCalling(rule)}>
                  {text('meeting.call.open', { meeting: label })}
                </Button>
              ))}
            <span className={styles.years}>
              <Button aria-label={text('meeting.previousYear')} onClick={() => goTo(year - 1)}>
                ‹
              </Button>
              <strong>{text('meeting.year', { year })}</strong>
              <Button aria-label={text('meeting.nextYear')} onClick={() => goTo(year + 1)}>
                ›
              </Button>
            </span>
          </>
        }
      />
      {called && (
        <CallForm
          key={called.rule}
          rule={called}
          chairs={chairs}
          study={study ?? null}
          today={today}
          onLeave={() => setCalling(null)}
          onCalled={open}
        />
      )}
      <MeetingFilter
        year={year}
        narrowing={narrowing}
        onNarrow={(to) =>
          void navigate({
            to: '/resolution/meetings',
            search: { year, month: to.month ?? 0, ...(to.rule !== null && { kind: to.rule }) },
          })
        }
      />
      <MeetingRegister year={year} narrowing={narrowing} today={today} onConvened={open} />
    </>
  );
};
