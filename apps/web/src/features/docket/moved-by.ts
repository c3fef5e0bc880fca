/** The list with one of its members moved by so many places; past either end it stays at the end. */
export const movedBy = <T>(list: readonly T[], member: T, places: number): T[] => {
  const from = list.indexOf(member);
  if (from < 0) return [...list];
  const others = list.filter((one) => one !== member);
  const to = Math.max(0, from + places);
  return [...others.slice(0, to), member, ...others.slice(to)];
};
