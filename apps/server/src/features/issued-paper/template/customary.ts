import type { Action } from '@guatu/engine';
import { bearersIn, type Rulebook, unitName } from '../../mechanism/index.ts';
import { inFull } from './in-full.ts';
import type { TemplateKind, TemplateWords } from './words.ts';

/** What is usual where a county has said nothing: its own names, out of the mechanism, with the customary words. */
export function customaryWords(rulebook: Rulebook, kind: TemplateKind, date: string): TemplateWords {
  const { jurisdiction, issued, distribution } = rulebook.mechanism;
  const county = jurisdiction.name;
  const issuer = issued.by === 'not-stated' ? `${county}人民政府` : issued.by;
  const follows = followingOffice(rulebook, date) ?? issuer;
  const blank = { signerTitle: '', copies: [], secrecy: '' };
  const word = `${county.slice(0, 1)}督通`;
  switch (kind) {
    case 'supervision-notice':
      return { ...blank, masthead: `${follows}督办通知单`, numberWord: word, printingOffice: follows };
    case 'bulletin':
      return { ...blank, masthead: `${county}督查通报`, numberWord: '', printingOffice: follows };
    case 'special-report':
      return {
        ...blank,
        masthead: `${county}项目推进专报`,
        numberWord: '',
        printingOffice: officeOf(rulebook, 'write-special-report', date) ?? follows,
      };
    case 'tour-plan': {
      const office = officeOf(rulebook, 'record-decisions', date) ?? `${issuer}办公室`;
      return {
        ...blank,
        masthead: `${office}文件`,
        numberWord: `${issuedWord(issued.number) ?? `${county.slice(0, 1)}政`}办函`,
        printingOffice: office,
      };
    }
    case 'tour-report':
      return {
        ...blank,
        masthead: `${county}项目观摩推进会简报`,
        numberWord: '',
        printingOffice: officeOf(rulebook, 'record-decisions', date) ?? `${issuer}办公室`,
      };
    case 'groundbreaking-plan': {
      const office = officeOf(rulebook, 'organise-groundbreaking', date) ?? `${issuer}办公室`;
      const copies = distribution === 'not-stated' ? [] : [...distribution.copies];
      const numberWord = `${county.slice(0, 1)}政办函`;
      return { ...blank, masthead: `${office}文件`, numberWord, printingOffice: office, copies };
    }
    default:
      return {
        ...blank,
        masthead: `${issuer}会议纪要`,
        numberWord: `${issuedWord(issued.number) ?? `${county.slice(0, 1)}政`}纪`,
        printingOffice: officeOf(rulebook, 'issue-minutes', date) ?? `${issuer}办公室`,
        copies: distribution === 'not-stated' ? [] : [...distribution.copies],
      };
  }
}

const named = (rulebook: Rulebook, unit: string): string =>
  inFull(rulebook.mechanism.jurisdiction.name, unitName(rulebook, unit));

/** 临政 out of 临政发〔2018〕3号. */
const issuedWord = (number: string): string | undefined => /^(.+?)(?:发|办发|字)?〔/.exec(number)?.[1];

/** The office that follows up, by the mechanism's word or by whom it makes verify. */
function followingOffice(rulebook: Rulebook, date: string): string | undefined {
  const { supervision } = rulebook.mechanism;
  return supervision === 'not-stated'
    ? officeOf(rulebook, 'verify-decision', date)
    : named(rulebook, supervision.by);
}

/** The unit that bears a duty, or whose post does; a section writes in the name of what it belongs to. */
function officeOf(rulebook: Rulebook, action: Action, date: string): string | undefined {
  const [bearer] = bearersIn(rulebook, action, {}, date);
  if (bearer === undefined) return undefined;
  const { posts, units } = rulebook.organisation;
  const id = bearer.kind === 'unit' ? bearer.id : posts.find((post) => post.id === bearer.id)?.unit;
  const unit = units.find((one) => one.id === id);
  const whole = unit?.kind === 'section' ? unit.parent : unit?.id;
  return whole === undefined ? undefined : named(rulebook, whole);
}
