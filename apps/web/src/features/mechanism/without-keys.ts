/** A remark in brackets that names keys of the file, which stand in backticks. */
const naming = /\s?[（(][^（）()]*`[^（）()]*[）)]/gu;

/** Advice as it is said to whoever reads the rules and does not write the file: without the names of keys. */
export const withoutKeys = (advice: string): string => advice.replaceAll(naming, '');
