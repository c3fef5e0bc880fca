export { Dossier } from './dossier.tsx';
export { ProblemRegister } from './problem-register.tsx';
export { problemsQuery } from './problem-queries.ts';
export { readProblemSearch } from './problem-search.ts';
export { RaiseForm } from './raise-form.tsx';
