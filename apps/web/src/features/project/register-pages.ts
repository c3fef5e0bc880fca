export { FilterBar } from './register/filter-bar.tsx';
export { RegisterPage } from './register/register-page.tsx';
export { SavedFilters } from './register/saved-filters.tsx';
