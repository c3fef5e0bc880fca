import { pick } from '../chance.ts';
import { type Day, postOf } from '../day.ts';

/** What is over is scored in the first weeks after: the draft goes out, a unit objects, is answered, and the card is final. */
export async function assessment(day: Day): Promise<void> {
  const [, month = 1, date = 1] = day.date.split('-').map(Number);
  if (month % 3 === 1 && date >= 4 && date <= 28 && day.chance('assess', day.date) < 0.6)
    await day.work(() => goOn(day));
}

/** One step a day. */
async function goOn(day: Day) {
  const office = day.as(day.deskFor('assess')).assessment;
  // The one before the running period, even where the mechanism came into force within it.
  const [, period] = (await office.show({})).periods;
  if (period === undefined) return;
  const { card, standing, may, units, objectionsFrom } = await office.show({ period });
  if (standing === null) {
    if (may.drawUp) await office.drawUp({ card: card.id, period });
    return;
  }
  const { id, revision, state, objectionsUntil } = standing;
  if (state === 'preparing') {
    await office.sendOut({ id, revision, objectionsUntil: objectionsFrom });
  } else if (state === 'draft') {
    const objecting = units.find(({ objections }) => objections.unanswered > 0);
    const until = objectionsUntil ?? day.date;
    if (objecting !== undefined) {
      const { objections } = await office.scorecard({ card: card.id, period, unitId: objecting.id });
      for (const objection of objections.filter(({ answer }) => answer === null))
        await office.answer({
          id: objection.id,
          outcome: 'upheld-in-part',
          words: '已核对台账：非责任单位原因的事项另行认定，其余维持。',
        });
    } else if (until < day.date) await office.finish({ id, revision });
    else if (units.length > 0 && units.every(({ objections }) => objections.made === 0)) {
      const { id: unitId } = pick(units, day.chance('objects', period));
      await day.as(postOf(day, { kind: 'unit', id: unitId })).assessment.object({
        id,
        unitId,
        item: null,
        reason: '逾期事项受强降雨和上级审批影响，请核实后认定。',
        fileIds: [],
      });
    }
  }
}
