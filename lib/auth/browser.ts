const browsers: [string, RegExp][] = [
  ["Edge", /\bEdg(?:e|A|iOS)?\b/],
  ["Opera", /\bOPR\b|\bOpera\b/],
  ["Samsung Internet", /\bSamsung(?:Browser| Internet)\b/],
  ["Whale", /\bWhale\b/],
  ["Firefox", /\b(?:Firefox|FxiOS)\b/],
  ["Chrome", /\b(?:Chrome|CriOS|Chromium|HeadlessChrome)\b/],
  ["Safari", /\bSafari\b/],
];

const systems: [string, RegExp][] = [
  ["Android", /\bAndroid\b/],
  ["iOS", /\b(?:iPhone|iPad|iPod|iOS)\b/],
  ["Windows", /\bWindows\b/],
  ["macOS", /\b(?:Macintosh|macOS)\b/],
  ["ChromeOS", /\b(?:CrOS|ChromeOS)\b/],
  ["Linux", /\bLinux\b/],
];

/**
 * "Firefox on Linux": all that is kept of a browser's long name for itself, enough to tell one's own
 * sessions apart. Its own answers come through unchanged; "" is for what is not known.
 */
export function browserFamily(userAgent: string): string {
  const named = (list: [string, RegExp][]) => list.find(([, sign]) => sign.test(userAgent))?.[0];
  return [named(browsers), named(systems)].filter(Boolean).join(" on ");
}
