import { useSuspenseQuery } from '@tanstack/react-query';
import { DataTable } from '../../../design/data-table.tsx';
import { EmptyState } from '../../../design/empty-state.tsx';
import { useMonth } from '../../../text/use-month.ts';
import { useText } from '../../../text/use-text.ts';
import { AskedFacts } from './asked-facts.tsx';
import { Judgement } from './judgement.tsx';
import { LightMark } from './light-mark.tsx';
import { type Lights as AllLights, lightsQuery } from './lights-query.ts';
import styles from './lights.module.css';
import { Override } from './override.tsx';
import { OverridesList } from './overrides-list.tsx';
import pageStyles from './project-page.module.css';
import { useLightWhy } from './use-light-why.ts';

/** A project's lights by the mechanism, with why, the unit's own judgement and the months before; nothing where it has none. */
export const Lights = ({ projectId }: { readonly projectId: string }) => {
  const text = useText();
  const lights = useSuspenseQuery(lightsQuery(projectId)).data;
  if (!lights.provided) return null;
  const [latest, ...before] = lights.months;
  return (
    <section className={pageStyles.section}>
      <h2>{text('project.light.title')}</h2>
      {latest === undefined ? (
        <EmptyState>{text('project.light.none')}</EmptyState>
      ) : (
        <>
          <p className={pageStyles.lead}>
            {text('project.light.asOf', { date: latest.asOf, known: latest.knownOn })}
          </p>
          <LightTable projectId={projectId} lights={lights} months={[latest]} />
        </>
      )}
      {before.length > 0 && (
        <details>
          <summary>{text('project.light.history')}</summary>
          <LightTable projectId={projectId} lights={lights} months={before} />
        </details>
      )}
      <OverridesList projectId={projectId} lights={lights} />
      {lights.may.state && <AskedFacts projectId={projectId} facts={lights.facts} />}
    </section>
  );
};

const LightTable = ({
  projectId,
  lights,
  months,
}: {
  readonly projectId: string;
  readonly lights: AllLights;
  readonly months: AllLights['months'];
}) => {
  const text = useText();
  const monthName = useMonth();
  const why = useLightWhy();
  const { colours, may } = lights;
  const latest = lights.months[0]?.month;
  return (
    <DataTable
      caption={text('project.light.title')}
      rows={months.flatMap(({ month, lights }) => lights.map((light) => ({ month, light })))}
      rowKey={({ month, light }) => `${month} ${light.light} ${light.dimension}`}
      columns={[
        {
          id: 'month',
          heading: text('project.light.month'),
          cell: ({ month }) => monthName(month),
          lead: true,
          width: '7em',
        },
        {
          id: 'computed',
          heading: text('project.light.computed'),
          cell: ({ month, light }) => (
            <div className={styles.judgement}>
              <LightMark colour={light.colour} why={light.why} />
              <Override
                projectId={projectId}
                light={light}
                lights={month === latest ? lights : { ...lights, may: { ...may, override: [] } }}
              />
            </div>
          ),
          width: '16em',
        },
        { id: 'why', heading: text('project.light.why'), cell: ({ light }) => why(light) },
        {
          id: 'own',
          heading: text('project.light.own'),
          cell: ({ month, light }) => (
            <div className={styles.judgement}>
              <Judgement
                projectId={projectId}
                month={month}
                light={light}
                colours={colours}
                may={may.state}
              />
            </div>
          ),
          width: '28%',
        },
      ]}
    />
  );
};
