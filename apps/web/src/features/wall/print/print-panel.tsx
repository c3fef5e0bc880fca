import { useQuery } from '@tanstack/react-query';
import { Button, Radio } from 'antd';
import { useState } from 'react';
import { api } from '../../../api/client.ts';
import { useCommand } from '../../../api/use-command.ts';
import { ErrorNotice } from '../../../design/error-notice.tsx';
import { Obstacle } from '../../../design/obstacle.tsx';
import { useDay } from '../../../text/use-day.ts';
import { useText } from '../../../text/use-text.ts';
import type { RegisterFilter } from '../../project/index.ts';
import { postersQuery } from '../wall-queries.ts';
import styles from './print.module.css';

const sizes = ['A0', 'A1', 'A3'] as const;
const spans = ['year', 'three-years'] as const;

/** How often one looks whether a poster is ready, milliseconds. */
const lookEvery = 2_000;

/** Asks for the chart on paper, and keeps what was asked for. */
export const PrintPanel = ({ filter }: { readonly filter: RegisterFilter }) => {
  const text = useText();
  const [size, setSize] = useState<(typeof sizes)[number]>('A3');
  const [span, setSpan] = useState<(typeof spans)[number]>('three-years');
  const press = useCommand(api.wall.press.call);
  const ask = () => {
    const address = new URL('/wall', window.location.origin);
    for (const [name, value] of Object.entries(filter)) address.searchParams.set(name, value);
    press.run({ ...filter, size, span, address: address.href });
  };
  return (
    <details className={styles.panel}>
      <summary>{text('wall.print.title')}</summary>
      <div className={styles.form}>
        <fieldset>
          <legend>{text('wall.print.size')}</legend>
          <Radio.Group value={size} onChange={({ target }) => setSize(target.value as typeof size)}>
            {sizes.map((one) => (
              <Radio key={one} value={one}>
                {one}
              </Radio>
            ))}
          </Radio.Group>
        </fieldset>
        <fieldset>
          <legend>{text('wall.print.span')}</legend>
          <Radio.Group value={span} onChange={({ target }) => setSpan(target.value as typeof span)}>
            {spans.map((one) => (
              <Radio key={one} value={one}>
                {text(`wall.print.${one}`)}
              </Radio>
            ))}
          </Radio.Group>
        </fieldset>
        <Button type="primary" loading={press.pending} onClick={ask}>
          {text('wall.print.do')}
        </Button>
      </div>
      <ErrorNotice error={press.error} />
      <Own />
    </details>
  );
};

const Own = () => {
  const text = useText();
  const day = useDay('');
  const { data } = useQuery({
    ...postersQuery,
    refetchInterval: ({ state }) =>
      state.data?.posters.some((one) => one.state === 'pressing') === true ? lookEvery : false,
  });
  if (data === undefined || data.posters.length === 0) return null;
  return (
    <section className={styles.own} aria-label={text('wall.print.own')}>
      <h2>{text('wall.print.own')}</h2>
      <ul>
        {data.posters.map((poster) => (
          <li key={poster.id}>
            {poster.state === 'pressing' && <span role="status">{text('wall.print.pressing')}</span>}
            {poster.fileId !== null && (
              <a href={`/api/files/${poster.fileId}`} target="_blank" rel="noreferrer">
                {text('wall.print.open', { size: poster.size })}
              </a>
            )}
            {poster.failure !== null && <Obstacle {...poster.failure} />}
            <small>
              {text('wall.print.facts', { date: day(poster.asOf), count: poster.projects })}
              {poster.sheets !== null && ` · ${text('wall.print.sheets', { count: poster.sheets })}`}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
};
