import { useEffect, useRef, useState } from 'react';
import { sayWhere, typingIn, useIsLive, useRecorders } from '../../api/live/index.ts';
import { type Place, placeKey } from './points.ts';

/** One who types says so again this often, and one who only looks says that he is there. */
const typingMilliseconds = 4_000;
const thereMilliseconds = 20_000;

export type Presence = {
  /** Who else is typing, by place. */
  readonly typing: ReadonlyMap<string, string>;
  /** The names of those who are at a point, by point. */
  readonly at: ReadonlyMap<string, string>;
  readonly onTyping: (place: Place) => void;
};

/** Tells the other recorders where one is, and where they are. */
export const usePresence = (meetingId: string, point: string, records: boolean): Presence => {
  const live = useIsLive();
  const recorders = useRecorders();
  const said = useRef(0);
  const [now, setNow] = useState(0);
  const speaks = live && records;
  useEffect(() => {
    if (!speaks) return;
    const say = () => sayWhere({ meetingId, point, typing: null });
    say();
    const again = setInterval(say, thereMilliseconds);
    return () => clearInterval(again);
  }, [speaks, meetingId, point]);
  const others = recorders.length > 0;
  useEffect(() => {
    if (!others) return;
    // That somebody has stopped typing is not said, it is seen.
    const look = setInterval(() => setNow(performance.now()), typingMilliseconds);
    return () => clearInterval(look);
  }, [others]);
  return {
    typing: typingIn(recorders, now),
    at: new Map(recorders.map((one) => [one.point, one.name])),
    onTyping: (place) => {
      if (!speaks || performance.now() - said.current < typingMilliseconds) return;
      said.current = performance.now();
      sayWhere({ meetingId, point, typing: placeKey(place) });
    },
  };
};
