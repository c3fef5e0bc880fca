import { z } from 'zod';
import { identifier, text } from './value.ts';

/** A number, or where it comes from. */
export const operand = z
  .union([z.number(), z.strictObject({ fact: identifier }), z.strictObject({ measure: identifier })])
  .meta({ id: 'operand' });
export type Operand = z.infer<typeof operand>;

/** `atLeast` and `atMost` include the limit itself (及以上), `above` and `below` do not (超过, 不足). */
const limits = {
  atLeast: operand.optional(),
  above: operand.optional(),
  atMost: operand.optional(),
  below: operand.optional(),
};
type Limits = { [Limit in keyof typeof limits]?: Operand | undefined };

const limited = (value: Limits): boolean =>
  value.atLeast !== undefined ||
  value.above !== undefined ||
  value.atMost !== undefined ||
  value.below !== undefined;

const answer = z.union([z.boolean(), z.number(), identifier]);
export type Answer = z.infer<typeof answer>;

/**
 * When something holds, as data: what a fact is, between which limits a fact or a measure lies, on which list a project
 * stands, in which class it is, and all, any, none of several, or one that has held so many periods running. There is no
 * text to evaluate, so a checker can see what a condition leans on.
 */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { running: number; holds: Condition }
  | { fact: string; is: Answer | Answer[] }
  | { fact: string; stated: boolean }
  | ({ fact: string } & Limits)
  | ({ measure: string } & Limits)
  | { class: string }
  | { listed: string[] };

export const condition: z.ZodType<Condition> = z
  .lazy(() =>
    z.union([
      z.strictObject({ all: z.array(condition).min(1) }),
      z.strictObject({ any: z.array(condition).min(1) }),
      z.strictObject({ not: condition }),
      z.strictObject({ running: z.int().min(2).max(24), holds: condition }),
      z.strictObject({ fact: identifier, is: z.union([answer, z.array(answer).min(1)]) }),
      z.strictObject({ fact: identifier, stated: z.boolean() }),
      z.strictObject({ fact: identifier, ...limits }).refine(limited),
      z.strictObject({ measure: identifier, ...limits }).refine(limited),
      z.strictObject({ class: identifier }),
      z.strictObject({ listed: z.array(identifier).min(1) }),
    ]),
  )
  .meta({ id: 'condition' });

/** A class of projects, told apart by a condition, so that rules can differ by class. */
export const projectClass = z
  .strictObject({ id: identifier, clause: text, name: text, when: condition })
  .meta({ id: 'projectClass' });
export type ProjectClass = z.infer<typeof projectClass>;
