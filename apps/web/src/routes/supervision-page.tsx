import { getRouteApi } from '@tanstack/react-router';
import { PageHeading } from '../design/page-heading.tsx';
import { readRegisterSearch, Register } from '../features/supervision/index.ts';
import { useText } from '../text/use-text.ts';

const route = getRouteApi('/county/supervision');

export const SupervisionPage = () => {
  const text = useText();
  const search = readRegisterSearch(route.useSearch());
  const navigate = route.useNavigate();
  return (
    <>
      <PageHeading title={text('shell.room.supervision')} lead={text('supervision.lead')} />
      <Register
        search={search}
        onNarrow={(narrowed) => void navigate({ search: readRegisterSearch(narrowed) })}
      />
    </>
  );
};
