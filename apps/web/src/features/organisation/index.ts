export { Additions } from './additions.tsx';
export { HandoverList } from './handover-list.tsx';
export { LiaisonList } from './liaison-list.tsx';
export { organisationQuery } from './organisation-query.ts';
export { PortfolioList } from './portfolio-list.tsx';
export { PostRegister } from './post-register.tsx';
