import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { PageHeading } from '../design/page-heading.tsx';
import { YearTable } from '../features/groundbreaking/index.ts';
import { useToday } from '../features/session/index.ts';
import { useText } from '../text/use-text.ts';
import styles from './meetings-page.module.css';

const route = getRouteApi('/county/groundbreakings');

/** The events of a year. */
export const GroundbreakingsPage = () => {
  const text = useText();
  const today = useToday();
  const navigate = useNavigate();
  const { year = Number(today.slice(0, 4)) } = route.useSearch();
  const goTo = (other: number) => void navigate({ to: '/groundbreakings', search: { year: other } });
  return (
    <>
      <PageHeading
        title={text('groundbreaking.title')}
        lead={text('groundbreaking.lead')}
        actions={
          <span className={styles.years}>
            <Button aria-label={text('groundbreaking.previousYear')} onClick={() => goTo(year - 1)}>
              ‹
            </Button>
            <strong>{text('groundbreaking.year', { year })}</strong>
            <Button aria-label={text('groundbreaking.nextYear')} onClick={() => goTo(year + 1)}>
              ›
            </Button>
          </span>
        }
      />
      <YearTable year={year} today={today} />
    </>
  );
};
