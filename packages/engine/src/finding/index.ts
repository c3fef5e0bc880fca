export { findingCodes, type Finding, type FindingCode, severities, type Severity } from './finding.ts';
