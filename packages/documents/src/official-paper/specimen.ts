import type { PaperOptions } from '../minutes/pdf.ts';
import { printedDate } from '../wording/date.ts';
import { printed } from './composition.ts';
import { marksOf, type PaperMarks } from './marks.ts';
import { paragraphs } from './paragraphs.ts';
import { paperPdf } from './pdf.ts';

/** The head and the foot of a kind of paper, to be seen on a sheet before they are used. ISO date. */
export interface Specimen {
  readonly masthead: string;
  readonly number: string;
  readonly printedBy: string;
  /** On a paper that goes up; empty leaves the name to be seen. */
  readonly signer: string | null;
  readonly copies: readonly string[];
  readonly marks: PaperMarks;
  readonly date: string;
}

const says = [
  '本页用于核对发文机关标志、发文字号、印发机关和抄送范围，不是公文，不作他用。',
  '正文以三号仿宋体排印，每页二十二行，每行二十八字。',
].join('\n');

/** A sheet with such a head and foot and a word about itself, marked as a draft. @throws MissingGlyph */
export const specimenPdf = async (specimen: Specimen, options?: PaperOptions): Promise<Uint8Array> => {
  const { masthead, number, printedBy, signer, copies, marks, date } = specimen;
  return paperPdf(
    {
      name: `样张　${masthead}`,
      head: {
        masthead: printed('xiaoBiaoSong', masthead, 'masthead'),
        number: printed('fangSong', number, 'number'),
        marks: marksOf(marks),
        signer:
          signer === null
            ? null
            : {
                label: printed('fangSong', '签发人：', 'signer'),
                name: printed('kaiTi', signer || '×××', 'signer'),
              },
      },
      draft: true,
      title: [printed('xiaoBiaoSong', '公文样张', 'title')],
      addressee: null,
      blocks: paragraphs(says, 'text'),
      signature: [
        printed('fangSong', printedBy, 'printedBy'),
        printed('fangSong', printedDate(date), 'date'),
      ],
      annex: null,
      endMatter: {
        copies: copies.length === 0 ? null : printed('fangSong', `${copies.join('，')}。`, 'copies'),
        printedBy: printed('fangSong', printedBy, 'printedBy'),
        printedOn: printed('fangSong', `${printedDate(date)}印发`, 'date'),
      },
      author: printedBy,
      date,
    },
    options,
  );
};
