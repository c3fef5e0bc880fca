/** A post with its holder, as it is read. */
export const postName = (post: { readonly title: string; readonly name: string | null } | null): string =>
  post === null ? '—' : `${post.title} ${post.name ?? ''}`.trim();
