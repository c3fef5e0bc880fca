/** Who leads to whom, by name. What is named and has no entry leads nowhere. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/**
 * Chains that lead back to where they began, each told once, from its first node in the order of the graph. A chain may be
 * ten thousand long, so nothing here recurses, and every edge is walked once.
 */
export const ringsIn = (graph: Graph): string[][] => {
  const done = new Set<string>();
  return [...graph.keys()].flatMap((start) => ringsFrom(start, graph, done));
};

const ringsFrom = (start: string, graph: Graph, done: Set<string>): string[][] => {
  if (done.has(start)) return [];
  const rings: string[][] = [];
  const way: { node: string; edge: number }[] = [];
  const places = new Map<string, number>();
  const enter = (node: string) => {
    places.set(node, way.length);
    way.push({ node, edge: 0 });
  };
  enter(start);
  for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
    const next = graph.get(last.node)?.[last.edge];
    last.edge += 1;
    if (next === undefined) {
      way.pop();
      places.delete(last.node);
      done.add(last.node);
      continue;
    }
    const place = places.get(next);
    if (place !== undefined) rings.push(way.slice(place).map(({ node }) => node));
    else if (!done.has(next)) enter(next);
  }
  return rings;
};
