/** What is sent to the press thread and what comes back: plain data, since it crosses a thread. */
export type PressOrder = SetOrder | BindOrder;

export interface SetOrder {
  readonly kind: 'set';
  /** File name in `templates/`. */
  readonly template: string;
  /** Marked up for readers' software. A part to be bound is not: binding would lose it. */
  readonly tagged: boolean;
  /** Read by the template as `json("/data.json")`. */
  readonly data: unknown;
  /** Pictures by the path under which the template asks for them, as `/photograph/0.jpg`. */
  readonly files?: ReadonlyMap<string, Uint8Array>;
}

export interface BindOrder {
  readonly kind: 'bind';
  readonly title: string;
  readonly author: string;
  /** ISO date: the clock of the finished file. */
  readonly date: string;
  readonly parts: readonly Part[];
  readonly bookmarks: readonly Bookmark[];
}

/** A run of pages, and the page at which the contents say that it begins. */
export interface Part {
  readonly bytes: Uint8Array;
  readonly firstPage: number;
}

/** A line of the outline, and the page it opens, counted from 1. */
export interface Bookmark {
  readonly title: string;
  readonly page: number;
}

export type PressReply =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'failure'; readonly message: string };
