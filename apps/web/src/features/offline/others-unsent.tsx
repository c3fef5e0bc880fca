import { useEffect, useState } from 'react';
import { currentAccount } from '../../offline/account.ts';
import { countOfOthers } from '../../offline/waiting.ts';
import { useText } from '../../text/use-text.ts';

/** On the sign-in page and under 待发送: that other people left something on this device. Not whose, and not what. */
export const OthersUnsent = () => {
  const text = useText();
  const [count, setCount] = useState(0);
  useEffect(() => {
    void countOfOthers(currentAccount())
      .catch(() => 0)
      .then(setCount);
  }, []);
  return count === 0 ? null : <p>{text('offline.others', { count })}</p>;
};
