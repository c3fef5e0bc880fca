/** What a plan still needs before it goes out as a paper (二（三）1). */
export const tourLacks = [
  'day',
  'purpose',
  'gathering',
  'stops',
  'speakers',
  'tasks',
  'owners',
  'wet-weather',
] as const;
export type TourLack = (typeof tourLacks)[number];

/** As much of a plan as that depends on. */
export type PlanWords = {
  /** Null while nobody has set the day. */
  heldOn: string | null;
  purpose: string;
  gathersAt: string;
  wetWeather: string;
  stops: readonly { speaker: string }[];
  tasks: readonly { owner: unknown; dueOn: string | null }[];
};

export const tourLacksOf = ({
  heldOn,
  purpose,
  gathersAt,
  wetWeather,
  stops,
  tasks,
}: PlanWords): TourLack[] => {
  const lacking: Record<TourLack, boolean> = {
    day: heldOn === null,
    purpose: purpose === '',
    gathering: gathersAt === '',
    stops: stops.length === 0,
    speakers: stops.some(({ speaker }) => speaker === ''),
    tasks: tasks.length === 0,
    owners: tasks.some(({ owner, dueOn }) => owner === null || dueOn === null),
    'wet-weather': wetWeather === '',
  };
  return tourLacks.filter((lack) => lacking[lack]);
};
