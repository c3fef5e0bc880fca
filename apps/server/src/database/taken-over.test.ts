import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { queryOnce } from '../embedded-database/query-once.ts';
import { migrate, migrationNames } from './migrate.ts';

/** A database as it stood before a migration, in which something had already happened. */
describe('minutes that were issued before there was one register', () => {
  const { ownerUrl } = inject('sharedDatabase');
  const name = `guatu_test_${randomUUID().replaceAll('-', '')}`;
  const url = new URL(ownerUrl);
  url.pathname = name;
  const counties = [randomUUID(), randomUUID()];
  let owner: pg.Client;

  beforeAll(async () => {
    await queryOnce(ownerUrl, `create database ${name} template template0`);
    owner = new pg.Client({ connectionString: url.href });
    await owner.connect();
    await owner.query('create table public.guatu_migration (name text primary key)');
    for (const file of (await migrationNames()).filter((one) => one < '0019')) {
      await owner.query(await readFile(new URL(`./migrations/${file}`, import.meta.url), 'utf8'));
      await owner.query('insert into public.guatu_migration values ($1)', [file]);
    }
    for (const county of counties) await owner.query(issuedMinutes(county));
    await migrate(url.href);
  });
  afterAll(async () => {
    await owner.end();
    await queryOnce(ownerUrl, `drop database ${name} with (force)`);
  });

  it('stand in it under their number, with their bytes and readers, in every county', async () => {
    for (const county of counties) {
      await owner.query(`set app.jurisdiction_id = '${county}'`);
      const { rows } = await owner.query(
        `select kind, number, title, signed_by, issued_post_id, copies, reader_unit_ids, addressee_unit_ids, pdf_file_id,
           (select subject_id = meeting_id::text from guatu.minutes where minutes.id = issued_paper.id) as same
         from guatu.issued_paper where jurisdiction_id = '${county}'`,
      );
      expect(rows).toEqual([
        {
          kind: 'minutes',
          number: '甲政纪〔2018〕1号',
          title: '会办会纪要',
          signed_by: '县长 李某',
          issued_post_id: 'clerk',
          copies: ['县委办'],
          reader_unit_ids: ['land', 'water'],
          addressee_unit_ids: [],
          pdf_file_id: 'b'.repeat(64),
          same: true,
        },
      ]);
    }
  });
});

/** A county whose office has issued the minutes of one meeting. */
const issuedMinutes = (county: string): string => {
  const [person, meeting, minutes] = [randomUUID(), randomUUID(), randomUUID()];
  const file = (letter: string) =>
    `('${county}', '${letter.repeat(64)}', 'x', 1, 'x', '${person}', '2018-05-18')`;
  return `
    set app.jurisdiction_id = '${county}';
    insert into guatu.jurisdiction values ('${county}', '${county}', '甲县', true);
    insert into guatu.unit (jurisdiction_id, id, name, kind, position) values ('${county}', 'office', '县政府办', 'office', 1),
      ('${county}', 'water', '县水务局', 'bureau', 2), ('${county}', 'land', '县国土局', 'bureau', 3);
    insert into guatu.post (jurisdiction_id, id, unit_id, name, kind, position) values
      ('${county}', 'chair', 'office', '县长', 'leader', 1), ('${county}', 'clerk', 'office', '文书', 'clerk', 2);
    insert into guatu.person (jurisdiction_id, id, name) values ('${county}', '${person}', '李某');
    insert into guatu.file (jurisdiction_id, id, media_type, size_bytes, name, uploaded_by, uploaded_at)
      values ${file('a')}, ${file('b')};
    insert into guatu.meeting (jurisdiction_id, id, rule, slot_key, state, convened_as, held_on, starts_at, place,
      chair_post_id, convened_on, convened_by, ended_on, ended_by, changed_by, changed_at)
      values ('${county}', '${meeting}', 'r', '2018-05', 'ended', 'executive-meeting', '2018-05-15', '09:00', '室', 'chair',
        '2018-05-10', '${person}', '2018-05-15', '${person}', '${person}', '2018-05-15');
    insert into guatu.decision (jurisdiction_id, id, meeting_id, position, heard, requirement, lead_unit_id,
      assisting_unit_ids, outcome, changed_by, changed_at)
      values ('${county}', gen_random_uuid(), '${meeting}', 1, '', '', 'water', '{land}', 'decided', '${person}', '2018-05-15');
    insert into guatu.minutes (jurisdiction_id, id, meeting_id, state, body, signed_by, signed_post_id, signed_at,
      number_year, number_sequence, number, issued_on, issued_by, docx_file_id, pdf_file_id, changed_by, changed_at)
      values ('${county}', '${minutes}', '${meeting}', 'issued', '{"title": "会办会纪要", "copies": ["县委办"]}',
        '${person}', 'chair', '2018-05-17', 2018, 1, '甲政纪〔2018〕1号', '2018-05-18', '${person}',
        '${'a'.repeat(64)}', '${'b'.repeat(64)}', '${person}', '2018-05-18');
    insert into guatu.journal (jurisdiction_id, id, at, person_id, post_id, verb, subject_kind, subject_id, after, command_key)
      values ('${county}', gen_random_uuid(), '2018-05-18', '${person}', 'clerk', 'meeting.issue', 'minutes', '${minutes}',
        '{"state": "issued"}', gen_random_uuid())`;
};
