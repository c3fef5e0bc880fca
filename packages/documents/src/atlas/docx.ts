import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import { twips } from '../office-file/measure.ts';
import { seal } from '../office-file/seal.ts';
import { plain, quiet, red, text } from './docx-blocks.ts';
import { frontBlocks, indexBlocks, pageNumber } from './docx-front.ts';
import { projectBlocks } from './docx-project.ts';
import type { AtlasEdition } from './edition.ts';
import type { ReadPicture } from './office-picture.ts';
import { paginate } from './pagination.ts';

/**
 * 项目图册 as a Word file, A4 landscape, page for page as the book: headings for the navigator, tables and pictures, and
 * page numbers that are right before anybody has updated a field.
 */
export async function atlasDocx(
  edition: AtlasEdition,
  picture: ReadPicture,
  onProject: (projectsSet: number) => void,
): Promise<Uint8Array> {
  const pagination = paginate(edition);
  const children = frontBlocks(edition, pagination);
  for (const [index, project] of edition.projects.entries()) {
    children.push(...(await projectBlocks(project, index, picture)));
    onProject(index + 1);
  }
  children.push(...indexBlocks(edition, pagination));
  const document = new Document({
    title: `${edition.county}项目图册`,
    creator: edition.compiledBy,
    lastModifiedBy: edition.compiledBy,
    styles: { paragraphStyles: [pageNumber] },
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(210), height: twips(297), orientation: PageOrientation.LANDSCAPE },
            margin: { top: twips(20), bottom: twips(18), left: twips(22), right: twips(20) },
          },
        },
        footers: { default: footer(edition.county) },
        children,
      },
    ],
  });
  return seal(new Uint8Array(await Packer.toArrayBuffer(document)), edition.compiledOn);
}

const footer = (county: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          text(`${county}项目图册　`, { face: plain, size: 9, color: quiet }),
          new TextRun({ children: [PageNumber.CURRENT], size: 18, color: red }),
        ],
      }),
    ],
  });
