export { explainDay } from './explain-day.ts';
export {
  type Explanation,
  type ExplanationCode,
  explanationCodes,
  type ExplanationStep,
} from './explanation.ts';
