import { tenThousands } from '../../../design/ten-thousands.ts';
import { Notice } from '../../../design/notice.tsx';
import { useLocale, useText } from '../../../text/use-text.ts';
import styles from './project-page.module.css';
import type { Project } from './project-query.ts';

/** What is missing or out of date, in words; nothing where the record is complete. */
export const Gaps = ({ gaps }: Pick<Project, 'gaps'>) => {
  const text = useText();
  if (gaps.length === 0) return null;
  return (
    <div className={styles.section}>
      <Notice tone="amber" title={text('project.page.gaps')}>
        <GapList gaps={gaps} />
      </Notice>
    </div>
  );
};

export const GapList = ({ gaps }: Pick<Project, 'gaps'>) => {
  const text = useText();
  const locale = useLocale();
  return (
    <ul>
      {gaps.map(({ code, params }) => {
        const { yuan } = params;
        const said =
          typeof yuan === 'number' ? { ...params, yuan: tenThousands(Math.abs(yuan), locale) } : params;
        return <li key={code}>{text(`project.gap.${code}`, said)}</li>;
      })}
    </ul>
  );
};
