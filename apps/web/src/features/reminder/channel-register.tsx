import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Notice } from '../../design/notice.tsx';
import { useText } from '../../text/use-text.ts';
import { ChannelForm } from './channel-form.tsx';
import type { Channel, Settings } from './reminder-queries.ts';
import styles from './reminder.module.css';
import { TestForm } from './test-form.tsx';

type Open = { readonly form: 'channel' | 'test'; readonly channel: Channel } | { readonly form: 'new' };

/** The ways out of the house, and the forms to open, change, try and close one. */
export const ChannelRegister = ({ settings }: { readonly settings: Settings }) => {
  const text = useText();
  const [open, setOpen] = useState<Open | null>(null);
  const [asked, setAsked] = useState(false);
  const close = useCommand(api.reminder.closeChannel.call);
  const leave = () => setOpen(null);
  const turnTo = (form: Open) => {
    setAsked(false);
    setOpen(form);
  };
  return (
    <>
      {open === null && (
        <div className={styles.actions}>
          <Button onClick={() => turnTo({ form: 'new' })}>{text('reminder.admin.addChannel')}</Button>
        </div>
      )}
      {open?.form === 'new' && <ChannelForm channel={null} units={settings.units} onLeave={leave} />}
      {open?.form === 'channel' && (
        <ChannelForm key={open.channel.id} channel={open.channel} units={settings.units} onLeave={leave} />
      )}
      {open?.form === 'test' && (
        <TestForm
          key={open.channel.id}
          channel={open.channel}
          onLeave={leave}
          onAsked={() => {
            setAsked(true);
            leave();
          }}
        />
      )}
      {asked && <Notice tone="indigo" title={text('reminder.admin.testAsked')} />}
      <ErrorNotice error={close.error} />
      <DataTable
        caption={text('reminder.admin.channels')}
        rows={settings.channels}
        rowKey={({ id }) => id}
        empty={<EmptyState>{text('reminder.admin.noChannels')}</EmptyState>}
        columns={[
          {
            id: 'kind',
            heading: text('reminder.admin.kind'),
            lead: true,
            cell: (channel) => text(`reminder.channel.${channel.settings.kind}`),
          },
          { id: 'target', heading: text('reminder.admin.target'), cell: ({ host }) => host },
          {
            id: 'group',
            heading: text('reminder.admin.group'),
            cell: ({ settings: { kind }, unitName }) =>
              kind === 'email' || kind === 'sms' ? '—' : (unitName ?? text('reminder.admin.county')),
          },
          {
            id: 'state',
            heading: text('reminder.admin.state'),
            cell: ({ enabled }) => text(enabled ? 'reminder.admin.on' : 'reminder.admin.off'),
          },
          {
            id: 'actions',
            heading: text('reminder.admin.actions'),
            cell: (channel) => (
              <div className={styles.actions}>
                <Button size="small" onClick={() => turnTo({ form: 'channel', channel })}>
                  {text('reminder.admin.change')}
                </Button>
                <Button size="small" onClick={() => turnTo({ form: 'test', channel })}>
                  {text('reminder.admin.test')}
                </Button>
                <Popconfirm
                  title={text('reminder.admin.closeSure')}
                  okText={text('reminder.admin.close')}
                  cancelText={text('reminder.admin.leave')}
                  onConfirm={() => close.run({ id: channel.id, revision: channel.revision })}
                >
                  <Button size="small" disabled={close.pending}>
                    {text('reminder.admin.close')}
                  </Button>
                </Popconfirm>
              </div>
            ),
          },
        ]}
      />
    </>
  );
};
