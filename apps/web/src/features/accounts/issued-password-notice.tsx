import { Notice } from '../../design/notice.tsx';
import { useText } from '../../text/use-text.ts';

type IssuedPasswordNoticeProps = {
  readonly issued: { readonly userName: string; readonly password: string };
};

/** The one time a generated password is on a screen. */
export const IssuedPasswordNotice = ({ issued }: IssuedPasswordNoticeProps) => {
  const text = useText();
  return (
    <Notice tone="amber" title={text('accounts.issued', { userName: issued.userName })}>
      <code>{issued.password}</code>
      <p>{text('accounts.issuedOnce')}</p>
    </Notice>
  );
};
