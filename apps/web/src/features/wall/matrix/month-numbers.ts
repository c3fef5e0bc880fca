export const monthNumbers = Array.from({ length: 12 }, (_, at) => at + 1);
