const DIGITS = "〇一二三四五六七八九";

/** 1 to 99, in Arabic or Chinese digits: 三, 十二, 二十, 31. */
export function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens, ones] = text.split("十");
  if (ones === undefined) return digitOf(text);
  return (tens ? digitOf(tens) : 1) * 10 + (ones ? digitOf(ones) : 0);
}

/** A year digit by digit: 二〇一四. */
export function yearNumber(text: string): number {
  return Number([...text].map((digit) => (/\d/.test(digit) ? digit : digitOf(digit))).join(""));
}

function digitOf(digit: string): number {
  if (/[两兩]/.test(digit)) return 2;
  return Math.max(0, DIGITS.indexOf(digit));
}
