import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import { PaperFiles } from '../issued-paper/index.ts';
import { FormFrame } from './form-frame.tsx';
import { ItemSource } from './item-source.tsx';
import { namesIn, noticeUrl } from './notice-words.ts';
import { ProseField } from './prose-field.tsx';
import styles from './supervision.module.css';
import { useItems } from './use-items.ts';

type NoticeFormProps = { readonly itemIds: readonly string[]; readonly onLeave: () => void };

/** A notice about some items: what it says stands in the register; the office adds how to report back and who signed. */
export const NoticeForm = ({ itemIds, onLeave }: NoticeFormProps) => {
  const text = useText();
  const form = useSuspenseQuery(api.supervision.noticeForm.queryOptions()).data;
  const items = useItems(itemIds);
  const [reporting, setReporting] = useState(form.reporting);
  const [signedBy, setSignedBy] = useState(form.signedBy);
  const [copies, setCopies] = useState(form.copies.join('、'));
  const issue = useCommand(api.supervision.issueNotice.call);
  const words = { itemIds: [...itemIds], reporting, signedBy, copies: namesIn(copies) };
  const incomplete = itemIds.length === 0 || reporting.trim() === '' || signedBy.trim() === '';
  if (issue.output) {
    return (
      <section className={styles.issued} role="status">
        <p>{text('supervision.notice.issued', { number: issue.output.number })}</p>
        <PaperFiles paper={issue.output} />
        <Button onClick={onLeave}>{text('supervision.back')}</Button>
      </section>
    );
  }
  return (
    <FormFrame
      command={issue}
      submit={text('supervision.notice.submit')}
      disabled={incomplete}
      onSubmit={() => issue.run(words)}
      onLeave={onLeave}
    >
      <section aria-label={text('supervision.notice.items')}>
        <ol className={styles.chosen}>
          {items.map((item) => (
            <li key={item.id}>
              <Link to="/supervision/$itemId" params={{ itemId: item.id }}>
                {item.matter}
              </Link>
              <small>
                {[item.leadUnit, ...item.assistingUnits].map(({ name }) => name).join('、')}
                {' · '}
                <ItemSource source={item.source} />
              </small>
            </li>
          ))}
        </ol>
      </section>
      <ProseField
        label={text('supervision.notice.reporting')}
        hint={text('supervision.notice.reportingHint')}
        value={reporting}
        onChange={setReporting}
      />
      <Field label={text('supervision.notice.signedBy')}>
        {(control) => (
          <Input
            {...control}
            required
            maxLength={200}
            value={signedBy}
            onChange={({ target }) => setSignedBy(target.value)}
          />
        )}
      </Field>
      <Field label={text('supervision.notice.copies')} hint={text('supervision.notice.copiesHint')} optional>
        {(control) => (
          <Input {...control} value={copies} onChange={({ target }) => setCopies(target.value)} />
        )}
      </Field>
      {!incomplete && (
        <a href={noticeUrl(words)} target="_blank" rel="noreferrer">
          {text('supervision.notice.preview')}
        </a>
      )}
    </FormFrame>
  );
};
