import type { MessageKey } from '@guatu/messages';
import { Money } from '../../../design/money.tsx';
import { tenThousands } from '../../../design/ten-thousands.ts';
import { useMonth } from '../../../text/use-month.ts';
import { useLocale, useText } from '../../../text/use-text.ts';
import styles from './investment.module.css';
import type { Project } from './project-query.ts';

const dispatch = ['beforeYear', 'month', 'year', 'sinceStart'] as const;
const statistics = ['statisticsMonth', 'statisticsYear'] as const;
const labels: Record<(typeof dispatch)[number] | (typeof statistics)[number], MessageKey> = {
  beforeYear: 'project.page.beforeYear',
  month: 'project.page.monthSum',
  year: 'project.page.yearSum',
  sinceStart: 'project.page.sinceStart',
  statisticsMonth: 'project.page.statisticsMonth',
  statisticsYear: 'project.page.statisticsYear',
};

/** What was completed as of the last report, dispatch and statistics figures apart; and where the money comes from. */
export const Investment = ({ project }: { readonly project: Project }) => {
  const text = useText();
  const monthName = useMonth();
  const { sums } = project;
  return (
    <div className={styles.parts}>
      {sums !== null && (
        <div>
          <h3>
            {text('project.page.sums', { month: monthName(sums.asOf) })} {text('fields.unitOfMoney')}
          </h3>
          <dl className={styles.sums}>
            {[...dispatch, ...statistics].map((name) => (
              <div key={name}>
                <dt>{text(labels[name])}</dt>
                <dd>
                  <Money yuan={sums[name]} />
                </dd>
              </div>
            ))}
          </dl>
          <p className={styles.note}>{text('project.page.notMixed')}</p>
        </div>
      )}
      <Sources project={project} />
    </div>
  );
};

const Sources = ({ project }: { readonly project: Project }) => {
  const text = useText();
  const locale = useLocale();
  const { sources, beyondTotal } = project;
  return (
    <div>
      <h3>
        {text('project.form.sourcesTitle')} {text('fields.unitOfMoney')}
      </h3>
      {sources.length === 0 ? (
        <p className={styles.note}>{text('project.page.noSources')}</p>
      ) : (
        <dl className={styles.sums}>
          {sources.map(({ source, amount, note }, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- two sources of one kind are told apart by their place
            <div key={at}>
              <dt>
                {text(`project.source.${source}`)}
                {note !== null && <small> {note}</small>}
              </dt>
              <dd>
                <Money yuan={amount} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {beyondTotal !== null && beyondTotal !== 0 && (
        <p className={styles.note}>
          {text(beyondTotal < 0 ? 'project.page.sourcesGap' : 'project.page.sourcesMore', {
            amount: tenThousands(Math.abs(beyondTotal), locale),
          })}
        </p>
      )}
    </div>
  );
};
