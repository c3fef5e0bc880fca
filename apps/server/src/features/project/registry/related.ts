import { type RawBuilder, sql } from 'kysely';

export interface RelatedColumns {
  problems: { id: string; title: string; kind: string; state: string; raisedOn: string }[];
  decisions: {
    id: string;
    matter: string;
    requirement: string;
    unitName: string;
    source: string;
    limit: string;
    state: string;
  }[];
  papers: { id: string; title: string; number: string; issuedOn: string }[];
}

/** What other rooms hold about the project of the surrounding query: problems, decisions followed up, minutes. */
export const relatedColumns = (own: string): RawBuilder<RelatedColumns> => sql`
  (select coalesce(json_agg(json_build_object('id', problem.id, 'title', title, 'kind', problem.kind, 'state', state,
      'raisedOn', raised.entered_on) order by problem.id desc), '[]')
   from problem
     join lateral (
       select min(entered_on) as entered_on from problem_passage
       where jurisdiction_id = ${own} and problem_id = problem.id) as raised on true
   where problem.jurisdiction_id = ${own} and problem.project_id = project.id) as problems,
  (select coalesce(json_agg(json_build_object('id', item.id, 'matter', matter, 'requirement', requirement,
      'unitName', lead.name, 'source', source_number, 'limit', current_limit, 'state', state)
      order by source_on desc, item.id), '[]')
   from supervision_item as item
     join unit as lead on lead.jurisdiction_id = ${own} and lead.id = item.lead_unit_id
   where item.jurisdiction_id = ${own} and item.project_id = project.id) as decisions,
  (select coalesce(json_agg(json_build_object('id', paper.id, 'title', title, 'number', coalesce(number, ''),
      'issuedOn', issued_on) order by issued_on desc), '[]')
   from issued_paper as paper
   where paper.jurisdiction_id = ${own} and paper.kind = 'minutes' and paper.subject_id in (
     select meeting_id::text from supervision_item
     where jurisdiction_id = ${own} and project_id = project.id)) as papers`;
