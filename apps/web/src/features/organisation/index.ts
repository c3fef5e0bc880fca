export { PortfolioTable } from './portfolio-table.tsx';
export { PostRegister } from './post-register.tsx';
