import { contract } from '@guatu/contract';
import { minifyContractRouter } from '@orpc/contract';
import type { Plugin } from 'vite';

const id = 'virtual:contract-routes';

/**
 * Gives the browser only the methods and paths of the contract. Its schemas, and zod with them, stay on the
 * server, which checks every input anyway: they would be a third of the first load.
 */
export const contractRoutes = (): Plugin => ({
  name: 'contract-routes',
  resolveId: (source) => (source === id ? `\0${id}` : undefined),
  load: (source) =>
    source === `\0${id}` ? `export default ${JSON.stringify(minifyContractRouter(contract))}` : undefined,
});
