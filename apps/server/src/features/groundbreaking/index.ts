import { command, query, staged } from '../../http/handler.ts';
import { answer } from './answer.ts';
import { approve } from './approve.ts';
import { listChoices } from './choices.ts';
import { declare } from './declare.ts';
import { findStart } from './find-start.ts';
import { judge } from './judge.ts';
import { startOfProject } from './of-project.ts';
import { save } from './save.ts';
import { showGroundbreaking } from './show.ts';
import { sendBack, submit } from './submit.ts';
import { showYear } from './year.ts';

export { evidenceOfStart } from './evidence-of-start.ts';
export { facts } from './facts.ts';
export { groundbreakingRoutes } from './routes.ts';

export const groundbreakingHandlers = {
  year: query(showYear),
  show: query(showGroundbreaking),
  choices: query(listChoices),
  ofProject: query(startOfProject),
  save: command(save),
  judge: command(judge),
  submit: command(submit),
  sendBack: command(sendBack),
  approve: staged(approve),
  declare: command(declare),
  answer: command(answer),
  find: command(findStart),
};
