import { command, query, type View } from '../../http/handler.ts';
import { type ArrangementsOf, showCircumstances } from './circumstances.ts';
import { listVersions } from './list.ts';
import { publish } from './publish.ts';
import { showVersion } from './show.ts';

/** @param arrangements what the meetings know of the slots' days */
export const mechanismVersionHandlers = (arrangements: ArrangementsOf) => ({
  list: query(listVersions),
  show: query(showVersion),
  circumstances: query((view: View) => showCircumstances(view, arrangements)),
  publish: command(publish),
});
