import type { ScoreMethod } from '../mechanism/index.ts';
import { factIn, type FactUse, inCondition, inOperand, type Path, type Subjects } from './fact-use.ts';

/** What an item earns its points by. */
export const inMethod = (method: ScoreMethod, path: Path, of: Subjects): FactUse[] => {
  if ('eachProject' in method) {
    const at = [...path, 'eachProject'];
    return [
      ...inMethod(method.eachProject.method, [...at, 'method'], ['project']),
      ...inCondition(method.eachProject.where, [...at, 'where'], ['project']),
    ];
  }
  if ('proportional' in method) return inOperand(method.proportional.to, [...path, 'proportional', 'to'], of);
  if ('target' in method) {
    const { actual, target, over, under } = method.target;
    const at = [...path, 'target'];
    return [
      ...inOperand(actual, [...at, 'actual'], of),
      ...inOperand(target, [...at, 'target'], of),
      ...inOperand(over?.of, [...at, 'over', 'of'], of),
      ...inOperand(under?.of, [...at, 'under', 'of'], of),
    ];
  }
  if ('bands' in method) return inOperand(method.by, [...path, 'by'], of);
  if ('each' in method) return inOperand(method.each.of, [...path, 'each', 'of'], of);
  if ('choices' in method) {
    const answers = method.choices.map(({ is }, index) => ({
      answer: is,
      path: [...path, 'choices', index, 'is'],
    }));
    return [factIn(method.by.fact, [...path, 'by'], of, { answers })];
  }
  return 'when' in method ? inCondition(method.when, [...path, 'when'], of) : [];
};
