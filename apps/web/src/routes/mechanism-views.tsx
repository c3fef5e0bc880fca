import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { versionsQuery } from '../features/mechanism-version/index.ts';
import { useText } from '../text/use-text.ts';
import { useEffect, useRef } from 'react';
import { mechanismViews } from './mechanism.ts';
import styles from './mechanism-views.module.css';

const route = getRouteApi('/county/mechanism');

/** The sides of the mechanism; each is an address of its own, so that it can be sent, kept and printed. */
export const MechanismViews = () => {
  const text = useText();
  const { view = 'clauses', year, of } = route.useSearch();
  const strip = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a telephone the strip is longer than the screen: the side one is on comes into view.
    const link = strip.current?.querySelector<HTMLElement>(`[data-view='${view}']`);
    if (link) strip.current?.scrollTo({ left: link.offsetLeft - strip.current.offsetLeft });
  }, [view]);
  const { mayPublish } = useSuspenseQuery(versionsQuery).data;
  return (
    <nav ref={strip} className={`${styles.views} never-printed`} aria-label={text('mechanism.views.label')}>
      {mechanismViews
        .filter((one) => one !== 'edit' || mayPublish)
        .map((one) => (
          <Link
            key={one}
            data-view={one}
            to="/mechanism"
            search={{
              ...(one !== 'clauses' && { view: one }),
              ...(year !== undefined && { year }),
              ...(one === 'year' && of !== undefined && { of }),
            }}
            // The plain address is a part of every other; only the whole of it is where one is.
            activeOptions={{ exact: true }}
            className={styles.view}
          >
            {text(`mechanism.views.${one}`)}
          </Link>
        ))}
    </nav>
  );
};
