import type { Finding } from '../finding/index.ts';
import { isLedgerFact, type SettingKind } from '../mechanism/index.ts';
import { type Mention, mentionsIn } from '../use/index.ts';

/** Ids declared twice, ids that nothing declares, and settings asked for something they do not decide. */
export const resolutionFindings = (data: unknown): Finding[] => {
  const { declared, referred } = mentionsIn(data);
  const known = new Set<string>();
  const twice = declared.filter((mention) => {
    const key = keyOf(mention);
    const before = known.has(key);
    known.add(key);
    return before;
  });
  const unknown = referred.filter((mention) => !known.has(keyOf(mention)) && !isKeptAnyway(mention));
  return [
    ...twice.map((mention) => error('duplicate-id', mention)),
    ...unknown.map((mention) => error('unknown-reference', mention)),
    ...settingsAskedOtherwise(data, referred),
  ];
};

/** What every county's ledger keeps of a project need not be declared. */
const isKeptAnyway = ({ kind, id }: Mention): boolean => kind === 'fact' && isLedgerFact(id);

const keyOf = ({ kind, id }: Mention): string => `${kind} ${id}`;

const error = (
  code: Finding['code'],
  { kind, id, path }: Mention,
  more: Finding['params'] = {},
): Finding => ({
  code,
  severity: 'error',
  path,
  params: { kind, id, ...more },
});

/** What a setting has to decide, by the key that refers to it. */
const decidedAt: Record<string, SettingKind> = {
  days: 'day-count',
  count: 'day-count',
  shift: 'shift',
  on: 'weekday',
  binds: 'threshold-scope',
  edges: 'edge',
  from: 'date',
  pace: 'pace',
  within: 'number',
  times: 'number',
  longest: 'number',
};

const isSettingKind = (decides: string | undefined): decides is SettingKind =>
  Object.values(decidedAt).some((kind) => kind === decides);

const settingsAskedOtherwise = (data: unknown, referred: Mention[]): Finding[] => {
  const kinds = settingKinds(data);
  return referred
    .filter(({ kind }) => kind === 'setting')
    .flatMap((mention) => {
      const needed = decidedAt[String(mention.path.at(-2))];
      const decides = kinds.get(mention.id);
      return needed === undefined || !isSettingKind(decides) || decides === needed
        ? []
        : error('setting-decides-otherwise', mention, { needed, decides });
    });
};

const settingKinds = (data: unknown): ReadonlyMap<string, string> => {
  const settings = isRecord(data) && Array.isArray(data['settings']) ? data['settings'] : [];
  return new Map(
    settings.filter(isRecord).map((setting) => [String(setting['id']), String(setting['decides'])] as const),
  );
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
