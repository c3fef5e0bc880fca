/**
 * The unified code of an investment project: time (year, from November 2020 year and month), area, guiding department,
 * kind of project, number; 24 places in five groups (GB/T 40058-2021).
 */
export const nationalCodeShape = /^\d{4}-\d{6}-\d{2}-\d{2}-\d{6}$/;

/**
 * A code as it is pasted, with full-width figures, spaces or dashes of any kind, or none.
 *
 * @example plainCode('２０１８－530126 47—03－012345') // '2018-530126-47-03-012345'
 */
export const plainCode = (pasted: string): string => {
  const digits = pasted.replaceAll(/[０-９]/g, (figure) =>
    String.fromCharCode(figure.charCodeAt(0) - 0xfee0),
  );
  const plain = digits.replaceAll(/[\s\-－—–‐−]/g, '');
  const groups = /^(\d{4})(\d{6})(\d{2})(\d{2})(\d{6})$/.exec(plain);
  return groups ? groups.slice(1).join('-') : pasted.trim();
};
