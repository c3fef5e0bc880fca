import { useSuspenseQuery } from '@tanstack/react-query';
import { useText } from '../../text/use-text.ts';
import { ChannelRegister } from './channel-register.tsx';
import { DeliveryRegister } from './delivery-register.tsx';
import { settingsQuery } from './reminder-queries.ts';
import styles from './reminder.module.css';
import { SettingsForm } from './settings-form.tsx';

/** All that the system administrator settles about reminders, and how they went. */
export const ReminderAdministration = () => {
  const text = useText();
  const settings = useSuspenseQuery(settingsQuery).data;
  return (
    <>
      <section className={styles.section}>
        <h2>{text('reminder.admin.settings')}</h2>
        <SettingsForm settings={settings} />
      </section>
      <section className={styles.section}>
        <h2>{text('reminder.admin.channels')}</h2>
        <ChannelRegister settings={settings} />
      </section>
      <section className={styles.section}>
        <h2>{text('reminder.admin.deliveries')}</h2>
        <DeliveryRegister />
      </section>
    </>
  );
};
