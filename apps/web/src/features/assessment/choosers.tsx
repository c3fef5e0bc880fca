import { useNavigate } from '@tanstack/react-router';
import { Dropdown } from '../../design/dropdown.tsx';
import { useText } from '../../text/use-text.ts';
import type { Assessment } from './assessment-queries.ts';
import styles from './assessment.module.css';
import { usePeriodName } from './use-period-name.ts';

/** The period, by the rhythm of the card, and the card where the county has several. */
export const Choosers = ({ assessment }: { readonly assessment: Assessment }) => {
  const text = useText();
  const navigate = useNavigate();
  const periodName = usePeriodName();
  const { card, cards, period, periods } = assessment;
  const keys = periods.includes(period.key) ? periods : [period.key, ...periods];
  return (
    <div className={`${styles.choosers} never-printed`}>
      <Dropdown
        aria-label={text('assessment.period.choose')}
        value={period.key}
        options={keys.map((key) => ({ value: key, label: periodName(key) }))}
        onChoose={(key) => void navigate({ to: '/assessment', search: { card: card.id, period: key } })}
      />
      {cards.length > 1 && (
        <Dropdown
          aria-label={text('assessment.period.card')}
          value={card.id}
          options={cards.map(({ id, name }) => ({ value: id, label: name }))}
          onChoose={(id) => void navigate({ to: '/assessment', search: { card: id } })}
        />
      )}
    </div>
  );
};
