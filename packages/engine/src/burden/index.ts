export {
  type Burden,
  burdenOf,
  burdenTrend,
  type Reckoning,
  type Return,
  together,
  type Trend,
  type UnitBurden,
} from './burden.ts';
export { changedFields } from './changed-fields.ts';
