import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ConflictNotice } from '../../design/conflict-notice.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import { useToday } from '../session/index.ts';
import styles from './issued-paper.module.css';
import type { Template } from './paper-queries.ts';
import { SpecimenSheet } from './specimen-sheet.tsx';
import { differences, draftOf, places, specimenUrl, wordsOf } from './template-draft.ts';

type TemplateFormProps = { readonly template: Template; readonly mayEdit: boolean };

/** The words of one template, beside the sheet that they would make. */
export const TemplateForm = ({ template, mayEdit }: TemplateFormProps) => {
  const text = useText();
  const day = useDay(useToday());
  const [draft, setDraft] = useState(() => draftOf(template.words));
  const [seen, setSeen] = useState(template.version);
  const save = useCommand(api.issuedPaper.saveTemplate.call, ({ version }) => setSeen(version));
  const { kind, changed, customary, version } = template;
  const submit = (at: number) => save.run({ kind, version: at, words: wordsOf(draft) });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit(seen);
  };
  return (
    <div className={styles.template}>
      <form onSubmit={onSubmit} className={styles.form}>
        <p className={styles.faint}>
          {changed === null
            ? text('issuedPaper.templates.usual')
            : text('issuedPaper.templates.custom', {
                version,
                date: day(changed.on),
                post: changed.by.postName,
                person: changed.by.person,
              })}
        </p>
        {places.map(({ name, required, hint, maxLength }) => (
          <Field
            key={name}
            label={text(`issuedPaper.templates.${name}`)}
            hint={hint === undefined ? undefined : text(`issuedPaper.templates.${hint}`)}
            optional={!required}
          >
            {(control) => (
              <Input
                {...control}
                required={required}
                readOnly={!mayEdit}
                maxLength={maxLength}
                value={draft[name]}
                onChange={({ target }) => setDraft({ ...draft, [name]: target.value })}
              />
            )}
          </Field>
        ))}
        {save.conflict ? (
          <ConflictNotice
            error={save.error}
            differences={differences(template.words, draft).map(({ place, ...both }) => ({
              field: text(`issuedPaper.templates.${place}`),
              ...both,
            }))}
            onKeepMine={() => submit(version)}
            onTakeTheirs={() => {
              setDraft(draftOf(template.words));
              setSeen(version);
              save.forget();
            }}
          />
        ) : (
          <ErrorNotice error={save.error} />
        )}
        {mayEdit && (
          <div className={styles.buttons}>
            <Button type="primary" htmlType="submit" loading={save.pending}>
              {text('issuedPaper.templates.save')}
            </Button>
            <Button onClick={() => setDraft(draftOf(customary))}>
              {text('issuedPaper.templates.customary')}
            </Button>
            <a href={specimenUrl(kind, wordsOf(draft))} target="_blank" rel="noreferrer">
              {text('issuedPaper.templates.specimen')}
            </a>
          </div>
        )}
        {save.output && !save.error && (
          <p role="status">{text('issuedPaper.templates.saved', { version: save.output.version })}</p>
        )}
      </form>
      <SpecimenSheet kind={kind} words={wordsOf(draft)} />
    </div>
  );
};
