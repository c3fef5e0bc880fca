// One line for each file; `../zh-CN/index.ts` is the list that keys are typed from.
export { default as accounts } from './accounts.json' with { type: 'json' };
export { default as atlas } from './atlas.json' with { type: 'json' };
export { default as docket } from './docket.json' with { type: 'json' };
export { default as desk } from './desk.json' with { type: 'json' };
export { default as errors } from './errors.json' with { type: 'json' };
export { default as fields } from './fields.json' with { type: 'json' };
export { default as findings } from './findings.json' with { type: 'json' };
export { default as import } from './import.json' with { type: 'json' };
export { default as mechanism } from './mechanism.json' with { type: 'json' };
export { default as meeting } from './meeting.json' with { type: 'json' };
export { default as places } from './places.json' with { type: 'json' };
export { default as problem } from './problem.json' with { type: 'json' };
export { default as project } from './project.json' with { type: 'json' };
export { default as session } from './session.json' with { type: 'json' };
export { default as shell } from './shell.json' with { type: 'json' };
export { default as start } from './start.json' with { type: 'json' };
export { default as supervision } from './supervision.json' with { type: 'json' };
