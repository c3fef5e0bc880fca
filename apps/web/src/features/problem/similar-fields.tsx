import { useQuery } from '@tanstack/react-query';
import { Checkbox } from 'antd';
import { useText } from '../../text/use-text.ts';
import { EarlierList } from './earlier-list.tsx';
import { type ProblemKind, similarQuery } from './problem-queries.ts';

type SimilarFieldsProps = {
  readonly projectId: string;
  readonly kind: ProblemKind;
  readonly today: string;
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
};

/** Earlier problems that the new one may be like, to look at and to link; nothing is shown where there are none. */
export const SimilarFields = ({ projectId, kind, today, chosen, onChange }: SimilarFieldsProps) => {
  const text = useText();
  const { data } = useQuery(similarQuery({ projectId, kind }));
  if (data === undefined || data.problems.length === 0) return null;
  return (
    <section>
      <h3>{text('problem.earlier.proposed')}</h3>
      <EarlierList
        label={text('problem.earlier.proposed')}
        problems={data.problems}
        today={today}
        action={({ id, title }) => (
          <Checkbox
            aria-label={text('problem.earlier.linkOf', { title })}
            checked={chosen.includes(id)}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
            }
          >
            {text('problem.earlier.link')}
          </Checkbox>
        )}
      />
    </section>
  );
};
