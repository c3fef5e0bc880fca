import { getRouteApi } from '@tanstack/react-router';
import { PaperRegister, readPaperSearch } from '../features/issued-paper/index.ts';

const route = getRouteApi('/county/papers');

export const PapersPage = () => {
  const navigate = route.useNavigate();
  return (
    <PaperRegister
      search={readPaperSearch(route.useSearch())}
      onNarrow={(narrowed) => void navigate({ search: readPaperSearch(narrowed) })}
    />
  );
};
