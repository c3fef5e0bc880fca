import { command, query } from '../../http/handler.ts';
import { answer } from './answer.ts';
import { compareScoring } from './compare.ts';
import { correct } from './correct.ts';
import { drawUp } from './draw-up.ts';
import { finish } from './finish.ts';
import { object } from './object.ts';
import { setRanking } from './ranking.ts';
import { showScorecard } from './scorecard.ts';
import { sendOut } from './send-out.ts';
import { showAssessment } from './show.ts';
import { excuse, judge } from './weigh.ts';
import { whatIf } from './what-if.ts';
import { withdrawExcuse, withdrawJudgement } from './withdraw.ts';

export { facts } from './facts.ts';
export { objectionFile } from './objection-file.ts';
export { seesUnits } from './policy.ts';
export { assessmentRoutes } from './routes.ts';

export const assessmentHandlers = {
  show: query(showAssessment),
  scorecard: query(showScorecard),
  whatIf: query(whatIf),
  compare: query(compareScoring),
  drawUp: command(drawUp),
  sendOut: command(sendOut),
  judge: command(judge),
  withdrawJudgement: command(withdrawJudgement),
  excuse: command(excuse),
  withdrawExcuse: command(withdrawExcuse),
  object: command(object),
  answer: command(answer),
  finish: command(finish),
  correct: command(correct),
  setRanking: command(setRanking),
};
