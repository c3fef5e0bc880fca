import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { projectPages as pages, readRegisterSearch, registerPages } from '../features/project/index.ts';
import { countyRoute } from './county.ts';

const milestones = () => import('../features/milestone/index.ts');
const imports = () => import('../features/project-import/index.ts');

export const projectsRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/projects',
  validateSearch: readRegisterSearch,
  component: lazyRouteComponent(registerPages, 'RegisterPage'),
});

export const newProjectRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/projects/new',
  component: lazyRouteComponent(pages, 'NewProjectPage'),
});

export const figuresRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/projects/figures',
  /** As it was known at the end of that day; now when absent. */
  validateSearch: ({ knownOn }: Record<string, unknown>): { knownOn?: string } =>
    typeof knownOn === 'string' && /^\d{4}-\d\d-\d\d$/.test(knownOn) ? { knownOn } : {},
  component: lazyRouteComponent(pages, 'FiguresPage'),
});

export const monthRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/projects/month/$month',
  /** The unit that the office keys in for; one's own when absent. */
  validateSearch: ({ unit }: Record<string, unknown>): { unit?: string } =>
    typeof unit === 'string' ? { unit } : {},
  component: lazyRouteComponent(pages, 'MonthPage'),
});

export const projectRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/projects/$projectId',
  component: lazyRouteComponent(pages, 'ProjectPage'),
});

export const editProjectRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/projects/$projectId/edit',
  component: lazyRouteComponent(pages, 'EditProjectPage'),
});

export const recordRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/projects/$projectId/record',
  component: lazyRouteComponent(pages, 'RecordPage'),
});

export const milestonesRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/projects/$projectId/milestones',
  component: lazyRouteComponent(milestones, 'PlanPage'),
});

export const templatesRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/projects/templates',
  component: lazyRouteComponent(milestones, 'TemplatesPage'),
});

export const importStartRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/projects/import',
  component: lazyRouteComponent(imports, 'ImportStartPage'),
});

export const importRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/projects/import/$importId',
  component: lazyRouteComponent(imports, 'ImportPage'),
});

/** Every page of the room 项目. */
export const projectRoutes = [
  projectsRoute,
  newProjectRoute,
  figuresRoute,
  monthRoute,
  projectRoute,
  editProjectRoute,
  recordRoute,
  milestonesRoute,
  templatesRoute,
  importStartRoute,
  importRoute,
] as const;
