export { organisationQuery } from './organisation-query.ts';
export { PortfolioTable } from './portfolio-table.tsx';
export { PostRegister } from './post-register.tsx';
