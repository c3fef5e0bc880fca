export { Additions } from './additions.tsx';
export { LiaisonList } from './liaison-list.tsx';
export { PortfolioList } from './portfolio-list.tsx';
export { PostRegister } from './post-register.tsx';
