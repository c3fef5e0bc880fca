import { Button, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { Notice } from '../../design/notice.tsx';
import { useText } from '../../text/use-text.ts';
import { HoursFields } from './hours-fields.tsx';
import type { Settings } from './reminder-queries.ts';
import styles from './reminder.module.css';

/** The county's hours, where links lead, and whose certificates are trusted. */
export const SettingsForm = ({ settings }: { readonly settings: Settings }) => {
  const text = useText();
  const [hours, setHours] = useState<{ readonly from: string; readonly to: string }>(settings.hours);
  const [baseUrl, setBaseUrl] = useState(settings.baseUrl ?? '');
  const [trustedCa, setTrustedCa] = useState(settings.trustedCa ?? '');
  const save = useCommand(api.reminder.changeSettings.call);
  return (
    <form
      className={styles.form}
      aria-label={text('reminder.admin.settings')}
      onSubmit={(event) => {
        event.preventDefault();
        save.run({
          hours,
          baseUrl: baseUrl.trim() === '' ? null : baseUrl.trim(),
          trustedCa: trustedCa.trim() === '' ? null : trustedCa,
          revision: settings.revision,
        });
      }}
    >
      <HoursFields hours={hours} required onChange={setHours} />
      <Field label={text('reminder.admin.baseUrl')} hint={text('reminder.admin.baseUrlHint')} optional>
        {(control) => (
          <Input
            {...control}
            type="url"
            maxLength={200}
            value={baseUrl}
            onChange={({ target }) => setBaseUrl(target.value)}
          />
        )}
      </Field>
      <Field label={text('reminder.admin.trustedCa')} hint={text('reminder.admin.trustedCaHint')} optional>
        {(control) => (
          <Input.TextArea
            {...control}
            rows={2}
            spellCheck={false}
            value={trustedCa}
            onChange={({ target }) => setTrustedCa(target.value)}
          />
        )}
      </Field>
      <div className={styles.wide}>
        <ErrorNotice error={save.error} />
        {save.output && <Notice tone="indigo" title={text('reminder.admin.saved')} />}
        <Button type="primary" htmlType="submit" loading={save.pending}>
          {text('reminder.admin.save')}
        </Button>
      </div>
    </form>
  );
};
