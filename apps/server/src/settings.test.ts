import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.ts';

describe('readSettings', () => {
  it.each([
    [['--port', '70000'], {}, 'port'],
    [['--as-of', '2018-02-30'], {}, 'as-of'],
    [['--county', '../etc'], {}, 'county'],
    [['--history', 'long'], {}, 'history'],
    [[], { GUATU_DATABASE_URL: 'mysql://x' }, 'GUATU_DATABASE_URL'],
    [[], { GUATU_PUBLIC_URL: 'county' }, 'GUATU_PUBLIC_URL'],
    [[], { GUATU_FONT_FOLDER: '/nowhere' }, 'GUATU_FONT_FOLDER'],
    [['--colour', 'red'], {}, '--colour'],
  ])('refuses %j %j and names the setting', (args, environment, name) => {
    expect(() => readSettings(args, environment)).toThrow(name);
  });

  it('opens the fictional county on port 3000 with its own database when nothing is said', () => {
    expect(readSettings([], {})).toEqual({
      county: 'linxi-demonstration',
      asOf: null,
      history: 'played',
      port: 3000,
      dataFolder: '.data',
      databaseUrl: null,
      secure: false,
    });
  });
});
