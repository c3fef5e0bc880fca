/** The contract without its schemas, made at build time by `contract-routes.ts`. */
declare module 'virtual:contract-routes' {
  import type { AnyContractRouter } from '@orpc/contract';

  const routes: AnyContractRouter;
  export default routes;
}
