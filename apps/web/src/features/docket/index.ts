export { DocketPaper } from './docket-paper.tsx';
export { DocketRegister } from './docket-register.tsx';
