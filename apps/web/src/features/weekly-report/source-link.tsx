import { Link } from '@tanstack/react-router';
import { useText } from '../../text/use-text.ts';
import type { ReportLine } from './weekly-queries.ts';
import styles from './weekly-report.module.css';

type Source = NonNullable<ReportLine['sentence']>['source'];

/** The page of what a sentence rests on. */
export const SourceLink = ({ source: { of, id } }: { readonly source: Source }) => {
  const text = useText();
  const words = text('weeklyReport.editor.source');
  const look = { className: `${styles.source} never-printed` };
  switch (of) {
    case 'project':
      return (
        <Link to="/projects/$projectId" params={{ projectId: id }} {...look}>
          {words}
        </Link>
      );
    case 'problem':
      return (
        <Link to="/resolution/problems/$problemId" params={{ problemId: id }} {...look}>
          {words}
        </Link>
      );
    case 'supervision-item':
      return (
        <Link to="/supervision/$itemId" params={{ itemId: id }} {...look}>
          {words}
        </Link>
      );
    case 'register':
      return (
        <Link to="/projects" search={id === 'construction' ? {} : { stage: id as 'pipeline' }} {...look}>
          {words}
        </Link>
      );
  }
};
