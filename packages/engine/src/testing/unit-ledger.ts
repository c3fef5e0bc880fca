import fc from 'fast-check';
import type { AssessedMatter, Delivery, UnitLedger } from '../assessment/index.ts';

/** A unit of which the ledger holds nothing but what a test says. */
export const unitLedger = (holds: Partial<UnitLedger> = {}): UnitLedger => ({
  matters: [],
  parts: [],
  reports: [],
  handIns: [],
  problems: [],
  ...holds,
});

/** A matter decided in April 2018 and owed by 31 May. */
export const matter = (otherwise: Partial<AssessedMatter> = {}): AssessedMatter => ({
  id: 'm',
  decidedOn: '2018-04-27',
  originalLimit: '2018-05-31',
  limit: otherwise.originalLimit ?? '2018-05-31',
  reportedOn: null,
  extendedOn: [],
  sentBackOn: [],
  closedOn: null,
  ...otherwise,
});

const day = fc.integer({ min: 0, max: 150 }).map((days) => {
  const date = new Date(Date.UTC(2018, 2, 1 + days));
  return date.toISOString().slice(0, 10);
});
const perhaps = fc.option(day);
const id = fc.integer({ min: 0, max: 999 }).map(String);
const several = { maxLength: 4 };

const someMatter: fc.Arbitrary<AssessedMatter> = fc
  .record({
    id,
    decidedOn: day,
    limits: fc.tuple(day, day),
    reportedOn: perhaps,
    extendedOn: fc.array(day, { maxLength: 2 }),
    sentBackOn: fc.array(day, { maxLength: 2 }),
    closedOn: perhaps,
  })
  .map(({ limits: [one, other], ...rest }) => ({
    ...rest,
    originalLimit: one < other ? one : other,
    limit: one < other ? other : one,
  }));

const someDelivery: fc.Arbitrary<Delivery> = fc.record({ id, due: day, doneOn: perhaps });
const deliveries = fc.uniqueArray(someDelivery, { ...several, selector: (one) => one.id });

/** Any ledger of a unit in the spring and summer of 2018. */
export const someUnitLedger: fc.Arbitrary<UnitLedger> = fc.record({
  matters: fc.uniqueArray(someMatter, { ...several, selector: (one) => one.id }),
  parts: deliveries.map((all) => all.map(({ id, due, doneOn }) => ({ id, limit: due, reportedOn: doneOn }))),
  reports: deliveries,
  handIns: deliveries,
  problems: fc.uniqueArray(
    fc.record({
      id,
      raisedOn: day,
      returnedOn: fc.array(day, { maxLength: 2 }),
      solvedOn: perhaps,
    }),
    { ...several, selector: (one) => one.id },
  ),
});
