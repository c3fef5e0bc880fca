import { Link } from '@tanstack/react-router';
import { PageHeading } from '../design/page-heading.tsx';
import { PaperRegister } from '../features/supervision/index.ts';
import { useText } from '../text/use-text.ts';

export const SupervisionPapersPage = () => {
  const text = useText();
  return (
    <>
      <Link to="/supervision" className="never-printed">
        {text('supervision.back')}
      </Link>
      <PageHeading title={text('supervision.paper.register')} lead={text('supervision.paper.lead')} />
      <PaperRegister />
    </>
  );
};
