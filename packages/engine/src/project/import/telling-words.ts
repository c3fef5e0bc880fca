import { longestSearched, withoutSpace } from './text.ts';

/** `合计`, `总 计`, `小计（2个）`. */
export const isTotal = (text: string): boolean =>
  text.length <= longestSearched &&
  /^(?:全[市县区省州]|本页|项目|总|其中)?(?:合计|总计|小计|共计|累计)(?:[（(:：\d].*)?$/.test(
    withoutSpace(text),
  );

/** `交通项目小计`, `一至三合计`. */
export const endsAsTotal = (text: string): boolean =>
  text.length <= longestSearched && /^.{1,20}(?:小计|合计|总计)(?:[（(:：].*)?$/.test(withoutSpace(text));

/** Notes, who filled the list in, the legend of a mark, and the number of a page. */
export const isNote = (text: string): boolean => {
  const plain = withoutSpace(text);
  return (
    /^[（(]?(?:备注|注|说明|填表说明|编制单位|填[报表](?:人|单位|时间|日期)|制表(?:人|时间|日期)?|联系人|(?:联系)?电话|手机|传真|审[核定](?:人)?|复核(?:人)?|经办人|(?:单位)?(?:主要)?负责人|日期|标["“”'★▲])\d*(?:[（(][^)）]{1,6}[)）])?(?:[:：.、]|["“”'★▲])/.test(
      plain,
    ) ||
    /^(?:填报)?单位[（(](?:盖章|公章)[)）]/.test(plain) ||
    /^20\d\d(?:年\d{1,2}月(?:\d{1,2}日)?|[-./]\d{1,2}[-./]\d{1,2})$/.test(plain) ||
    /^标?["“”'★▲]{1,3}(?:的)?(?:为|是|表示)/.test(plain) ||
    isPageNumber(plain)
  );
};

const isPageNumber = (plain: string): boolean =>
  /^[-—－]?第?[\d一二三四五六七八九十]{1,4}页?[-—－/，,]?(?:共\d{1,4}页)$|^第[\d一二三四五六七八九十]{1,4}页$|^共\d{1,4}页|^[-—－]\d{1,4}[-—－]$|^[（(]?(?:续表|接上页|转下页|承前页|过次页)/.test(
    plain,
  );
