import {
  HorizontalPositionRelativeFrom,
  LineRuleType,
  Paragraph,
  TextWrappingType,
  VerticalAnchor,
  VerticalPositionRelativeFrom,
  WpsShapeRun,
} from 'docx';
import type { PrintedText } from '../typeset/missing-glyph.ts';
import { twips } from './measure.ts';
import { type OfficeRole, run } from './written.ts';

/** A line of the text. */
const pitch = 579;

/** 份号, 密级, 紧急程度, stacked from the top left corner of the type area; the text is none the lower for them. */
export const cornerMarks = (marks: readonly PrintedText[]): WpsShapeRun =>
  new WpsShapeRun({
    type: 'wps',
    altText: { id: '2', name: '版头标记' },
    transformation: { width: twips(40) / 15, height: (marks.length * pitch) / 15 },
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.MARGIN, offset: 0 },
      verticalPosition: { relative: VerticalPositionRelativeFrom.MARGIN, offset: 0 },
      wrap: { type: TextWrappingType.NONE },
    },
    bodyProperties: {
      verticalAnchor: VerticalAnchor.TOP,
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
    },
    children: marks.map(
      ({ role, text }) =>
        new Paragraph({
          spacing: { line: pitch, lineRule: LineRuleType.EXACT },
          children: [run(role as OfficeRole, [text])],
        }),
    ),
  });
