import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { PageHeading } from '../../design/page-heading.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './issued-paper.module.css';
import { templatesQuery } from './paper-queries.ts';
import { TemplateForm } from './template-form.tsx';

/** How each kind of paper is headed and closed; for the office that settles it. */
export const TemplatesPage = () => {
  const text = useText();
  const { templates, mayEdit } = useSuspenseQuery(templatesQuery()).data;
  const [kind, setKind] = useState(templates[0]?.kind);
  const template = templates.find((one) => one.kind === kind);
  return (
    <>
      <Link to="/papers" className={`${styles.back} never-printed`}>
        {text('issuedPaper.back')}
      </Link>
      <PageHeading
        title={text('issuedPaper.templates.title')}
        lead={text(mayEdit ? 'issuedPaper.templates.lead' : 'issuedPaper.templates.readOnly')}
      />
      <div className={styles.tabs} role="group" aria-label={text('issuedPaper.templates.kinds')}>
        {templates.map((one) => (
          <button
            key={one.kind}
            type="button"
            aria-pressed={one.kind === kind}
            onClick={() => setKind(one.kind)}
          >
            {text(`issuedPaper.kind.${one.kind}`)}
          </button>
        ))}
      </div>
      {template && <TemplateForm key={template.kind} template={template} mayEdit={mayEdit} />}
    </>
  );
};
