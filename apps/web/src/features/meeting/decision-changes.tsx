import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { useMoment } from '../../text/use-moment.ts';
import { useText } from '../../text/use-text.ts';
import { type Decision, versionsQuery } from './meeting-queries.ts';
import styles from './room.module.css';

export type DecisionChangesProps = {
  readonly meetingId: string;
  readonly stored: Decision;
  readonly units: readonly { readonly id: string; readonly name: string }[];
};

/** Says that one recorder wrote over what another had taken down, and on demand what stood before. */
export const DecisionChanges = ({ meetingId, stored, units }: DecisionChangesProps) => {
  const text = useText();
  const moment = useMoment();
  const [shown, setShown] = useState(false);
  const { data, error } = useQuery({ ...versionsQuery(meetingId, stored), enabled: shown });
  const unit = (id: string | null) => units.find((one) => one.id === id)?.name ?? '—';
  return (
    <div className={styles.changes}>
      <Button type="link" size="small" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {text(shown ? 'meeting.changes.hide' : 'meeting.changes.show')}
      </Button>
      <ErrorNotice error={error} />
      {shown && data !== undefined && (
        <ol className={styles.versions}>
          {data.versions.map((version, index) => (
            <li key={version.at} aria-current={index === data.versions.length - 1 ? 'true' : undefined}>
              <span className={styles.status}>
                {text('meeting.changes.by', { name: version.by, time: moment(version.at) })}
              </span>
              <p>
                {version.outcome === 'deferred'
                  ? text('meeting.decision.deferred')
                  : [version.heard, version.requirement, unit(version.leadUnitId), version.limitOn ?? '—']
                      .filter((said) => said !== '')
                      .join(' · ')}
              </p>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
};
