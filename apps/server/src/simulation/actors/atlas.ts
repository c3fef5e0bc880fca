import { type Day, postOf } from '../day.ts';

/** Units hand in their pages; the desk sends some back, makes the book when the month's last days come, and freezes it. */
export async function atlas(day: Day): Promise<void> {
  for (const owed of day.owed('hand-in-atlas')) {
    const [, month] = owed.case;
    if (month === undefined || (owed.left ?? 0) > 4 || !day.getsRoundTo(owed)) continue;
    await day.work(() => handIn(day, month, owed.bearer.id, postOf(day, owed.bearer)));
  }
  for (const { slot: month, left } of day.owed('compile-atlas'))
    await day.work(() => compile(day, month, left ?? 0));
}

async function handIn(day: Day, month: string, unitId: string, post: string) {
  const { units } = await day.as(post).atlas.show({ month });
  const own = units.find(({ id }) => id === unitId);
  if (own?.mayHandIn && own.obstacle === null) await day.as(post).atlas.handIn({ month, unitId });
}

/** The book is asked for once everything is in, read through, and frozen in the last days of the month. */
async function compile(day: Day, month: string, left: number) {
  const desk = day.as(day.deskFor('compile-atlas')).atlas;
  const { cutoff, state, units, revision, mayCompile, obstacles } = await desk.show({ month });
  if (cutoff === null || day.date <= cutoff.actual || !mayCompile) return;
  if (state === 'collecting') {
    const wanting = units.find(
      ({ id, mayReturn }) => mayReturn && day.chance('returned', day.date, id) < 0.05,
    );
    if (wanting) {
      await desk.returnHandIn({ month, unitId: wanting.id, reason: '进度与上月相同，请核实后再报。' });
    } else if (units.every(({ handIn: in_ }) => in_ !== null) && obstacles.compile === null) {
      await desk.compile({ month, revision, order: 'unit' });
    }
  } else if (left <= 2) {
    await day.pressed();
    const book = await desk.show({ month });
    if (book.obstacles.freeze === null) await desk.freeze({ month, revision: book.revision });
  }
}
