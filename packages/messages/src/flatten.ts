/** A language's messages as its files hold them. */
export type MessageTree = { readonly [name: string]: string | MessageTree };

/** The messages of a tree by dotted key, e.g. `shell.room.desk`. */
export const flatten = (tree: MessageTree, path = ''): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(tree).flatMap(([name, node]) =>
      typeof node === 'string' ? [[path + name, node] as const] : [...flatten(node, `${path}${name}.`)],
    ),
  );
