import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Choice } from '../design/choice.tsx';
import { Field } from '../design/field.tsx';
import { organisationQuery } from '../features/organisation/index.ts';
import { useText } from '../text/use-text.ts';
import styles from './year-chooser.module.css';

type PartyChooserProps = { readonly year: number; readonly of: string | undefined };

/** Whose year it is: a post's, with who holds it, a unit's, or the whole county's. */
export const PartyChooser = ({ year, of }: PartyChooserProps) => {
  const text = useText();
  const navigate = useNavigate();
  const { posts, units } = useSuspenseQuery(organisationQuery).data;
  return (
    <div className={`${styles.party} never-printed`}>
      <Field label={text('mechanism.year.of.label')}>
        {(control) => (
          <Choice
            control={control}
            placeholder={text('mechanism.year.of.everyone')}
            value={of ?? null}
            options={[
              ...posts.map(({ id, name, holder }) => ({
                id: `post:${id}`,
                name,
                detail: holder?.name ?? null,
              })),
              ...units.map(({ id, name }) => ({ id: `unit:${id}`, name })),
            ]}
            onChange={(chosen) =>
              void navigate({
                to: '/mechanism',
                search: { view: 'year', year, ...(chosen !== null && { of: chosen }) },
              })
            }
          />
        )}
      </Field>
    </div>
  );
};
