import { Readable } from 'node:stream';
import type { Actor } from '../../../ledger/actor.ts';
import type { Server } from '../../../server.ts';
import { receiveFile } from '../../files/index.ts';
import { drawScene, type Scene, scenes } from './scene.ts';
import { keyOf } from './step.ts';

/** The drawn photographs by project and month. */
export interface Photographs {
  of(project: string, month: string): DrawnPhotograph[];
}

interface DrawnPhotograph {
  fileId: string;
  caption: string | null;
  stage: null;
  angle: string | null;
  keepPlace: boolean;
}

const taken: readonly { project: string; scene: Scene; caption: string }[] = [
  { project: '临溪县城至云岭乡二级公路改建工程', scene: 'road', caption: '云岭段路基' },
  { project: '石桥大道市政道路工程', scene: 'road', caption: '管网敷设现场' },
  { project: '临溪县人民医院整体搬迁', scene: 'building', caption: '住院楼主体施工' },
  { project: '石桥片区棚户区改造', scene: 'building', caption: '安置房一期' },
  { project: '清溪河流域综合治理工程', scene: 'river', caption: '护岸施工' },
  { project: '临江工业园标准厂房二期', scene: 'plant', caption: '7号厂房' },
  { project: '高原特色蔬菜产业园', scene: 'field', caption: '智能温室' },
  { project: '云岭风电场一期', scene: 'turbine', caption: '风机吊装' },
];
/** The photograph that was drawn of a project, as it is put with a month's report; null where none was. */
export async function photographOf(
  { database, jurisdiction }: Server,
  project: string,
): Promise<DrawnPhotograph | null> {
  const drawn = taken.find((one) => one.project === project);
  if (drawn === undefined) return null;
  const file = await database.withJurisdiction(jurisdiction.id, 'read only', (tx) =>
    tx
      .selectFrom('file')
      .select('id')
      .where('jurisdiction_id', '=', jurisdiction.id)
      .where('name', '=', fileNameOf(drawn.scene))
      .executeTakeFirst(),
  );
  return file === undefined ? null : asReported(file.id, drawn.caption);
}

const fileNameOf = (scene: Scene) => `演示图片-${scene}.jpg`;

const asReported = (fileId: string, caption: string): DrawnPhotograph => ({
  fileId,
  caption,
  stage: null,
  angle: '固定机位',
  keepPlace: false,
});

const picturedMonths = new Set(['2018-03', '2018-04']);

/** Draws and stores a few photographs as `actor`; all at once, for they are what takes the time. */
export async function drawPhotographs(server: Server, actor: Actor): Promise<Photographs> {
  const files = await Promise.all(
    scenes.map(async (scene) => {
      const picture = Readable.from([await drawScene(scene)]);
      const key = keyOf(`photograph ${scene}`);
      const { id } = await receiveFile(server, actor, key, fileNameOf(scene), picture);
      return [scene, id] as const;
    }),
  );
  const fileOf = new Map(files);
  return {
    of: (project, month) =>
      picturedMonths.has(month)
        ? taken
            .filter((one) => one.project === project)
            .flatMap(({ scene, caption }) => {
              const fileId = fileOf.get(scene);
              return fileId === undefined ? [] : [asReported(fileId, caption)];
            })
        : [],
  };
}
