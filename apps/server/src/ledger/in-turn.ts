const last = new Map<string, Promise<unknown>>();

/** Does work of one name one after the other in this process, in the order in which it was asked for. */
export function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const turn = (last.get(name) ?? Promise.resolve()).then(work, work);
  last.set(name, turn);
  return turn;
}
