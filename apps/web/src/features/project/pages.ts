export { EditProjectPage } from './form/edit-project-page.tsx';
export { NewProjectPage } from './form/new-project-page.tsx';
export { RecordPage } from './form/record-page.tsx';
export { MonthPage } from './month/month-page.tsx';
export { ProjectPage } from './page/project-page.tsx';
export { FiguresPage } from './register/figures-page.tsx';
