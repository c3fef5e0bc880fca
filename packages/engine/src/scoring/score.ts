import { fraction, minus, number, rounded, sum } from '../fraction/index.ts';
import { observationOf, type Subject, viewOf, type Yardstick } from '../judgement/index.ts';
import type { Scorecard } from '../mechanism/index.ts';
import { capped } from './cap.ts';
import { cutByGates, gateScore, type ScoredGate } from './gate.ts';
import { type Grade, gradeOf } from './grade.ts';
import { partScore, type ScoredPart } from './part.ts';
import type { Cut, GivenPoints } from './why.ts';

/** One subject's score by a card for one period. Every number in it leads to a rule's id, a clause and facts. */
export type Score = {
  scorecard: string;
  clause: string;
  subject: string;
  period: string | null;
  /** Null while an item has no points, or a gate that would cut them is undecided; `soFar` is what the others come to. */
  points: number | null;
  soFar: number;
  /** What full marks come to without the items left out; null where points are only added up. */
  outOf: number | null;
  /** Items without points. */
  unscored: readonly string[];
  cuts: readonly Cut[];
  parts: readonly ScoredPart[];
  gates: readonly ScoredGate[];
  /** Null where the card knows neither grades nor gates. */
  grade: Grade | null;
};

/**
 * Scores a subject at its latest observation. Points are added up exactly and rounded once, half up, to the card's
 * decimals; pass marks and grades go by the points as printed, so that nobody fails with a pass mark on paper.
 *
 * @param given what people gave for items that are judged.
 */
export const scoreOf = (
  yardstick: Yardstick,
  card: Scorecard,
  subject: Subject,
  given: readonly GivenPoints[] = [],
): Score => {
  const view = viewOf(yardstick, subject);
  const parts = card.parts.map((part) => partScore(view, card, part, given));
  const scored = parts.map((part) => part.scored);
  const gates = card.gates.map((gate) => gateScore(view, gate, scored));
  const whole = capped(sum(parts.map(({ soFar }) => soFar)), card, 'whole-at-most');
  const cut = cutByGates(whole.points, gates);
  const unscored = scored.flatMap((part) => part.unscored);
  const soFar = number(rounded(cut.points, card.decimals));
  const points = unscored.length === 0 && !cut.open ? soFar : null;
  return {
    scorecard: card.id,
    clause: card.clause,
    subject: subject.id,
    period: observationOf(view)?.period ?? null,
    points,
    soFar,
    outOf:
      card.outOf === 'open'
        ? null
        : number(minus(fraction(card.outOf), sum(parts.map(({ leftOut }) => leftOut)))),
    unscored,
    cuts: [...whole.cuts, ...cut.cuts],
    parts: scored,
    gates,
    grade: card.grades.length === 0 && gates.length === 0 ? null : gradeOf(card, points, gates),
  };
};
