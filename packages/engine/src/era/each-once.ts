/** Of those with one identity the first: a version that follows does not double what was begun under the one before. */
export const eachOnce = <One>(all: readonly One[], identity: (one: One) => string): One[] => {
  const known = new Set<string>();
  return all.filter((one) => {
    const id = identity(one);
    const isNew = !known.has(id);
    known.add(id);
    return isNew;
  });
};
