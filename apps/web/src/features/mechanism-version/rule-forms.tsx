import { readMechanism, rewrite, withAdditions, additionsOf } from '@guatu/engine';
import { useMemo } from 'react';
import { Notice } from '../../design/notice.tsx';
import { useText } from '../../text/use-text.ts';
import { DutyForms } from './duty-forms.tsx';
import styles from './edit-room.module.css';
import { SettingForms } from './setting-forms.tsx';
import { SlotForms } from './slot-forms.tsx';
import type { Circumstances } from './version-queries.ts';
import { withParty } from './with-party.ts';

type RuleFormsProps = {
  readonly text: string;
  readonly circumstances: Circumstances;
  readonly from: string;
  readonly onChange: (text: string) => void;
};

/** The rules that change most, as forms. Each answer rewrites its own place in the text and leaves the rest as it was. */
export const RuleForms = ({ text: draft, circumstances, from, onChange }: RuleFormsProps) => {
  const text = useText();
  const { mechanism, findings } = useMemo(() => readMechanism(draft), [draft]);
  const organisation = useMemo(() => {
    const { organisation: present } = circumstances;
    return mechanism === null ? present : withAdditions(present, additionsOf(present, mechanism, from));
  }, [circumstances, mechanism, from]);
  if (mechanism === null) {
    return (
      <Notice tone="cinnabar" title={text('mechanismVersion.edit.unreadable', { count: findings.length })} />
    );
  }
  const put = (path: ReadonlyArray<string | number>, value: unknown) => {
    const rewritten = rewrite(draft, path, value);
    if (rewritten !== null) onChange(rewritten);
  };
  const shared = { mechanism, organisation, put };
  return (
    <div className={styles.forms}>
      <section className={styles.formGroup}>
        <h3>{text('mechanismVersion.edit.forms.settings')}</h3>
        <div className={styles.fields}>
          <SettingForms {...shared} />
        </div>
      </section>
      <section className={styles.formGroup}>
        <h3>{text('mechanismVersion.edit.forms.slots')}</h3>
        <SlotForms {...shared} draft={draft} onChange={onChange} />
      </section>
      <section className={styles.formGroup}>
        <h3>{text('mechanismVersion.edit.forms.duties')}</h3>
        <DutyForms
          {...shared}
          nameBearer={(path, bearer) => {
            const entered = withParty(draft, mechanism, organisation, bearer);
            const rewritten = rewrite(entered, path, { [bearer.kind]: bearer.id });
            if (rewritten !== null) onChange(rewritten);
          }}
        />
      </section>
    </div>
  );
};
