import { rewrite, type SlotRule } from '@guatu/engine';

type Turn = NonNullable<SlotRule['rota']>[number];
type Path = (string | number)[];

/**
 * The text with a month of a rota given to a post, or to nobody. Each turn keeps its place and its comment as long as it
 * has a month.
 *
 * @param path where the rota stands, such as `['slots', 3, 'rota']`
 */
export const setTurn = (
  text: string,
  path: Path,
  rota: readonly Turn[],
  month: number,
  lead: string | null,
): string => {
  const at = rota.findIndex(({ months }) => months.includes(month));
  const turn = rota[at];
  if ((turn?.lead ?? null) === lead) return text;
  const own = rota.findIndex((one) => one.lead === lead);
  // A month that was the whole of a turn hands the turn on as it stands.
  if (turn?.months.length === 1 && lead !== null && own < 0) return put(text, [...path, at, 'lead'], lead);
  const given =
    lead === null
      ? text
      : own < 0
        ? put(text, [...path, rota.length], { months: [month], lead })
        : put(
            text,
            [...path, own, 'months'],
            [...(rota[own]?.months ?? []), month].sort((a, b) => a - b),
          );
  if (turn === undefined) return given;
  const left = turn.months.filter((one) => one !== month);
  return left.length > 0 ? put(given, [...path, at, 'months'], left) : put(given, [...path, at], undefined);
};

const put = (text: string, path: Path, value: unknown): string => rewrite(text, path, value) ?? text;
