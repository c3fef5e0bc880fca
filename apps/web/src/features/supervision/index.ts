export { EnterForm } from './enter-form.tsx';
export { ItemPage } from './item-page.tsx';
export { NoticeForm } from './notice-form.tsx';
export { Register } from './register.tsx';
export { ReportList } from './report-list.tsx';
export { ReportPage } from './report-page.tsx';
export { readRegisterSearch, type RegisterSearch } from './register-search.ts';
