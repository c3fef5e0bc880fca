/** Someone who acts: a person with the posts held today. Duties and rights hang on the posts, never on the person. */
export interface Actor {
  readonly personId: string;
  readonly name: string;
  readonly mustChangePassword: boolean;
  readonly administrator: 'system' | 'security' | 'audit' | null;
  readonly posts: readonly HeldPost[];
  /** Network address the request came from; kept in the journal. */
  readonly address: string | null;
}

export interface HeldPost {
  readonly id: string;
  readonly name: string;
  readonly unitId: string;
  readonly unitName: string;
}
