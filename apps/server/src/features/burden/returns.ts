import type { Action } from '@guatu/engine';

/**
 * By which duty somebody hands something in with a command: with fields, by one click, or by work on what is handed in
 * later.
 */
interface ReturnKind {
  action: Action;
  by: 'fields' | 'click' | 'draft';
}

/**
 * The commands with which units report and hand in. What offices do with it (deciding, signing, verifying, issuing) is
 * their work and no return.
 */
export const returnKinds: Readonly<Record<string, ReturnKind>> = {
  'project.reportMonth': { action: 'update-project', by: 'fields' },
  'project.reportUnchanged': { action: 'update-project', by: 'click' },
  'project.stateFact': { action: 'update-project', by: 'draft' },
  'project.judgeLight': { action: 'update-project', by: 'draft' },
  'milestone.record': { action: 'meet-milestone', by: 'fields' },
  'atlas.handIn': { action: 'hand-in-atlas', by: 'click' },
  'weeklyReport.edit': { action: 'report-weekly', by: 'draft' },
  'weeklyReport.submit': { action: 'report-weekly', by: 'click' },
  'problem.raise': { action: 'raise-problem', by: 'fields' },
  'problem.raiseAgain': { action: 'raise-problem', by: 'click' },
  'problem.edit': { action: 'raise-problem', by: 'draft' },
  'problem.submit': { action: 'submit-problem', by: 'click' },
  'supervision.acknowledge': { action: 'acknowledge-decision', by: 'click' },
  'supervision.acknowledgeSeveral': { action: 'acknowledge-decision', by: 'click' },
  'supervision.reportBack': { action: 'carry-out-decision', by: 'fields' },
  'supervision.requestExtension': { action: 'request-extension', by: 'fields' },
  'siteTour.savePlan': { action: 'plan-tour', by: 'draft' },
  'siteTour.issuePlan': { action: 'plan-tour', by: 'click' },
  'groundbreaking.save': { action: 'plan-groundbreaking', by: 'draft' },
  'groundbreaking.submit': { action: 'plan-groundbreaking', by: 'click' },
  'groundbreaking.answer': { action: 'check-start', by: 'fields' },
};
