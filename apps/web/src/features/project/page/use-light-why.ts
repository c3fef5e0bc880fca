import { isLedgerFact } from '@guatu/engine';
import type { Locale, MessageKey } from '@guatu/messages';
import { tenThousands } from '../../../design/ten-thousands.ts';
import { type Text, useLocale, useText } from '../../../text/use-text.ts';
import type { ProjectLight } from './lights-query.ts';

type Ground = ProjectLight['grounds'][number];

/** Why a light of a project has its colour, or cannot be told, in one sentence: the figures, the clause, and what it says. */
export const useLightWhy = (): ((light: ProjectLight) => string) => {
  const text = useText();
  const locale = useLocale();
  return (light) => {
    const { name, clause, says, why, missing, grounds } = light;
    const rule = { name, clause, says };
    if (why === 'unknown') {
      const facts = missing.map((one) => factName(one, text)).join(text('project.light.list'));
      return text('project.light.missing', { ...rule, facts });
    }
    // A measure says more than what it is worked out from; facts stand alone where there is no measure.
    const measures = grounds.filter(({ of, value }) => of === 'measure' && value !== null);
    const told = measures.length > 0 ? measures : grounds.filter(({ value }) => value !== null);
    const figures = told.map((one) =>
      text('project.light.figure', { name: factName(one, text), value: figureSaid(one, text, locale) }),
    );
    const key = light.colour === null ? 'project.light.gap' : 'project.light.sentence';
    return text(key, { ...rule, figures: figures.join(text('project.light.separator')) });
  };
};

/** What a fact is called: by the mechanism, or as every county's ledger calls it. */
const factName = ({ id, name }: { id: string; name: string | null }, text: Text): string =>
  name ?? (isLedgerFact(id) ? text(`mechanism.say.ledger-fact.${id}` as MessageKey) : id);

const figureSaid = ({ id, unit, value }: Ground, text: Text, locale: Locale): string => {
  if (value === null) return text('project.light.notKnown');
  if (typeof value === 'boolean') return text(value ? 'project.light.yes' : 'project.light.no');
  if (typeof value === 'string') return id === 'stage' ? text(`project.stage.${value}` as MessageKey) : value;
  if (unit === 'yuan') return text('project.light.yuan', { value: tenThousands(value, locale) });
  const rounded = String(Math.round(value * 10) / 10);
  if (unit === 'number' || unit === 'text' || unit === 'date') return rounded;
  return text(`project.light.${unit}`, { value: rounded });
};
