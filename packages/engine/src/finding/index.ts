export { findingCodes, type Finding, type FindingCode, type Severity } from './finding.ts';
