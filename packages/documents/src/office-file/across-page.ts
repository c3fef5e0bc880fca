import { Footer, Header, ImportedXmlComponent, type ISectionOptions, PageOrientation, Paragraph } from 'docx';
import { officeFamilies } from '../typeset/font-book.ts';
import { twips } from './measure.ts';
import { run } from './written.ts';

/** The upright page turned: its left margin is above, its foot at the left. */
export const acrossPage: NonNullable<ISectionOptions['properties']> = {
  page: {
    // The library turns a sheet given upright.
    size: { width: twips(210), height: twips(297), orientation: PageOrientation.LANDSCAPE },
    margin: {
      top: twips(28),
      bottom: twips(26),
      left: twips(35),
      right: twips(37),
      header: twips(15),
      footer: twips(14),
      gutter: 0,
    },
  },
};

/** Page numbers that stand where an upright page has them: along the left edge, odd pages below and even pages above. */
export const acrossNumbers = (draft: boolean): Pick<ISectionOptions, 'headers' | 'footers'> => ({
  headers: { default: numberHeader('right', draft), even: numberHeader('left', draft) },
  // An empty one: a section without any would take the last section's.
  footers: { default: new Footer({ children: [] }), even: new Footer({ children: [] }) },
});

function numberHeader(side: 'left' | 'right', draft: boolean): Header {
  const mark = draft ? [run('heiTi', ['草稿'], { color: 'D7000F' })] : [];
  const paragraph = new Paragraph({ children: mark });
  paragraph.addRunToFront(ImportedXmlComponent.fromXmlString(turnedNumber(side)) as never);
  return new Header({ children: [paragraph] });
}

const emu = (millimetres: number): number => Math.round(millimetres * 36_000);

/** The library turns no text: so the box is written here. It reads downward, as tall as the type area is wide. */
function turnedNumber(side: 'left' | 'right'): string {
  const song = officeFamilies.song[0]!;
  const look = `<w:rPr><w:rFonts w:eastAsia="${song}" w:ascii="${song}" w:hAnsi="${song}" w:cs="${song}"/><w:spacing w:val="0"/><w:sz w:val="28"/></w:rPr>`;
  const text = (words: string) => `<w:r>${look}<w:t xml:space="preserve">${words}</w:t></w:r>`;
  const field = (kind: string) => `<w:r>${look}<w:fldChar w:fldCharType="${kind}"/></w:r>`;
  const page = `${field('begin')}<w:r>${look}<w:instrText xml:space="preserve">PAGE</w:instrText></w:r>${field('end')}`;
  const indent = side === 'right' ? 'w:right="280"' : 'w:left="280"';
  return `<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><w:drawing>
    <wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="3" behindDoc="0" locked="0"
      layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>
    <wp:positionH relativeFrom="page"><wp:posOffset>${emu(22)}</wp:posOffset></wp:positionH>
    <wp:positionV relativeFrom="page"><wp:posOffset>${emu(28)}</wp:posOffset></wp:positionV>
    <wp:extent cx="${emu(7)}" cy="${emu(156)}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>
    <wp:docPr id="3" name="页码"/><wp:cNvGraphicFramePr/>
    <a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>
    <wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${emu(7)}" cy="${emu(156)}"/></a:xfrm>
    <a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></wps:spPr>
    <wps:txbx><w:txbxContent><w:p><w:pPr><w:jc w:val="${side}"/><w:ind ${indent}/>
    <w:spacing w:line="280" w:lineRule="exact"/></w:pPr>${text('— ')}${page}${text(' —')}</w:p></w:txbxContent></wps:txbx>
    <wps:bodyPr vert="vert" lIns="0" tIns="0" rIns="0" bIns="0"><a:noAutofit/></wps:bodyPr>
    </wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`;
}
