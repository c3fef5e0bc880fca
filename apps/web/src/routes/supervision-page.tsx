import { getRouteApi } from '@tanstack/react-router';
import { readRegisterSearch, Register } from '../features/supervision/index.ts';

const route = getRouteApi('/county/supervision');

export const SupervisionPage = () => {
  const navigate = route.useNavigate();
  return (
    <Register
      search={readRegisterSearch(route.useSearch())}
      onNarrow={(narrowed) => void navigate({ search: readRegisterSearch(narrowed) })}
    />
  );
};
