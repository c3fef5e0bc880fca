import type { Finding } from '../../finding/index.ts';
import type { Path } from '../source.ts';

/** Something that no schema can see: two places of a file that cannot both hold. */
export const fault = (code: Finding['code'], path: Path, params: Finding['params'] = {}): Finding => ({
  code,
  severity: 'error',
  path,
  params,
});
