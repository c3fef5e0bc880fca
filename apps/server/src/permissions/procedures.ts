import { contract } from '@guatu/contract';
import { isContractProcedure } from '@orpc/contract';

/** Every procedure of the contract by name, such as `project.show`, with whether it writes. */
export const procedures: readonly { verb: string; writes: boolean }[] = Object.entries(contract).flatMap(
  ([feature, router]) =>
    Object.entries(router).map(([name, procedure]) => {
      if (!isContractProcedure(procedure)) throw new Error(`${feature}.${name} is no procedure.`);
      return { verb: `${feature}.${name}`, writes: procedure['~orpc'].route.method !== 'GET' };
    }),
);
