import type { Question } from '@guatu/engine';
import { Notice } from '../../../design/notice.tsx';
import { tenThousands } from '../../../design/ten-thousands.ts';
import { useLocale, useText } from '../../../text/use-text.ts';

/** What a careful colleague would ask before the report goes out. Answered by sending it all the same. */
export const Questions = ({ questions }: { readonly questions: readonly Question[] }) => {
  const text = useText();
  const locale = useLocale();
  if (questions.length === 0) return null;
  const said = ({ params }: Question) =>
    Object.fromEntries(
      Object.entries(params).map(([name, value]) => [
        name,
        name === 'percent' ? value : tenThousands(value, locale),
      ]),
    );
  return (
    <Notice tone="amber" title={text('project.month.look')}>
      <ul>
        {questions.map((question) => (
          <li key={question.code}>{text(`project.question.${question.code}`, said(question))}</li>
        ))}
      </ul>
    </Notice>
  );
};
