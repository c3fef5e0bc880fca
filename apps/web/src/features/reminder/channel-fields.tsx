import { Input } from 'antd';
import type { MessageKey } from '@guatu/messages';
import { Dropdown } from '../../design/dropdown.tsx';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import type { ChannelDraft } from './channel-draft.ts';

export type ChannelFieldsProps = {
  readonly draft: ChannelDraft;
  readonly onChange: (changes: Partial<ChannelDraft>) => void;
  /** Whether the secrets were entered before, and may be left out. */
  readonly kept: boolean;
};

type Name = Exclude<keyof ChannelDraft, 'kind' | 'security' | 'method'>;

type LineProps = ChannelFieldsProps & {
  readonly name: Name;
  readonly type?: 'text' | 'email' | 'url' | 'number' | 'password';
  readonly required?: boolean;
  readonly secret?: boolean;
  readonly hint?: MessageKey;
};

/** One line of the form; of a secret that is kept it says so instead of showing it. */
const Line = ({ draft, onChange, kept, name, type = 'text', required, secret, hint }: LineProps) => {
  const text = useText();
  const left = secret === true && kept;
  const about = left ? 'reminder.admin.secretKept' : hint;
  return (
    <Field
      label={text(`reminder.admin.${name}`)}
      hint={about === undefined ? undefined : text(about)}
      optional={required !== true}
    >
      {(control) => (
        <Input
          {...control}
          type={type}
          autoComplete={type === 'password' ? 'new-password' : 'off'}
          required={required === true && !left}
          value={draft[name]}
          onChange={({ target }) => onChange({ [name]: target.value })}
        />
      )}
    </Field>
  );
};

const securities = ['tls', 'starttls', 'none'] as const;

export const MailFields = (props: ChannelFieldsProps) => {
  const text = useText();
  const { draft, onChange } = props;
  return (
    <>
      <Line {...props} name="host" required />
      <Line {...props} name="port" type="number" required />
      <Field label={text('reminder.admin.security')}>
        {(control) => (
          <Dropdown
            {...control}
            value={draft.security}
            options={securities.map((value) => ({ value, label: text(`reminder.admin.${value}`) }))}
            onChoose={(value) =>
              onChange({ security: securities.find((one) => one === value) ?? draft.security })
            }
          />
        )}
      </Field>
      <Line {...props} name="from" type="email" required />
      <Line {...props} name="user" />
      <Line {...props} name="password" type="password" secret required={draft.user.trim() !== ''} />
    </>
  );
};

export const RobotFields = (props: ChannelFieldsProps) => (
  <>
    <Line {...props} name="url" type="url" secret required />
    {props.draft.kind !== 'wecom' && (
      <Line {...props} name="signingKey" type="password" hint="reminder.admin.signingKeyHint" />
    )}
  </>
);

const methods = ['POST', 'PUT'] as const;

export const SmsFields = (props: ChannelFieldsProps) => {
  const text = useText();
  const { draft, onChange, kept } = props;
  return (
    <>
      <Line {...props} name="url" type="url" secret required />
      <Field label={text('reminder.admin.method')}>
        {(control) => (
          <Dropdown
            {...control}
            value={draft.method}
            options={methods.map((value) => ({ value, label: value }))}
            onChoose={(value) => onChange({ method: methods.find((one) => one === value) ?? draft.method })}
          />
        )}
      </Field>
      {(['headers', 'body'] as const).map((name) => (
        <Field
          key={name}
          label={text(`reminder.admin.${name}`)}
          hint={text(name === 'headers' && kept ? 'reminder.admin.secretKept' : `reminder.admin.${name}Hint`)}
          optional={name === 'headers'}
        >
          {(control) => (
            <Input.TextArea
              {...control}
              rows={3}
              spellCheck={false}
              required={name === 'body'}
              value={draft[name]}
              onChange={({ target }) => onChange({ [name]: target.value })}
            />
          )}
        </Field>
      ))}
      <Line {...props} name="successField" hint="reminder.admin.successFieldHint" />
      <Line {...props} name="successValue" required={draft.successField.trim() !== ''} />
    </>
  );
};
