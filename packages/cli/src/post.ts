import type { Mechanism } from '@guatu/engine';
import { type Refusal, refuse } from './outcome.ts';

/** The post asked about, if the file has it. */
export const postIn = ({ organisation }: Mechanism, post: string | undefined): string | undefined | Refusal =>
  post === undefined || organisation.posts.some(({ id }) => id === post)
    ? post
    : refuse('unknown-post', { post, legal: organisation.posts.map(({ id }) => id).join(' ') });
