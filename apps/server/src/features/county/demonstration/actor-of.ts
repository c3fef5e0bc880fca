import { holderOn, inForceSince } from '@guatu/engine';
import type { Actor } from '../../../ledger/actor.ts';
import type { Rulebook } from '../../mechanism/index.ts';

/**
 * The first holder of a post, as somebody who acts: the demonstration's past begins before its mechanism does.
 *
 * @throws Error where the post is vacant or unknown
 */
export function actorOf({ mechanism, organisation }: Rulebook, postId: string): Actor {
  const post = organisation.posts.find(({ id }) => id === postId);
  const unit = organisation.units.find(({ id }) => id === post?.unit);
  const personId = holderOn(organisation, postId, inForceSince(mechanism));
  const person = organisation.people.find(({ id }) => id === personId);
  if (!post || !unit || !person) throw new Error(`Nobody holds the post ${postId}.`);
  return {
    personId: person.id,
    name: person.name,
    mustChangePassword: false,
    administrator: null,
    posts: [{ id: post.id, name: post.name, unitId: unit.id, unitName: unit.name }],
    address: null,
  };
}

/** The post that reports for a unit: its clerk, or whoever is there. */
export function reporterOf({ organisation }: Rulebook, unitId: string): string {
  const posts = organisation.posts.filter(({ unit }) => unit === unitId);
  const post = posts.find(({ kind }) => kind === 'clerk') ?? posts[0];
  if (!post) throw new Error(`The unit ${unitId} has no post.`);
  return post.id;
}
