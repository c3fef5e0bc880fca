import type * as zhCN from './zh-CN/index.ts';

/** Values for the `{{parameters}}` of a message; `count` also chooses the plural form where a language has one. */
export type MessageParams = Readonly<Record<string, string | number>>;

type Paths<Node> = {
  [Name in keyof Node & string]: Node[Name] extends string ? Name : `${Name}.${Paths<Node[Name]>}`;
}[keyof Node & string];

/** Every message there is, as `file.path.to.message`: a key that no file holds does not compile. */
export type MessageKey = Paths<typeof zhCN>;
