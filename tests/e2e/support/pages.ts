/** One address of every type of page. */
export const pageTypes: [name: string, path: string][] = [
  ["timeline", "/"],
  ["filtered timeline", "/?kind=special-zone&from=2010&to=2015&q=zone"],
  ["timeline with a bad filter", "/?kind=nonsense"],
  ["empty timeline", "/?kind=public-bond&from=1984&to=1990"],
  ["cities", "/cities"],
  ["city", "/cities/rajin"],
  ["outlets", "/outlets"],
  ["outlet", "/outlets/dailynk"],
  ["event", "/events/seed-pyongjin-promotion-2020"],
  ["event with amounts", "/events/taepung-10bn-2010"],
  ["options", "/options/outlet"],
  ["table of the histogram", "/histogram"],
  ["guide", "/guide"],
  ["not found", "/no-such-page"],
];

export const inKorean = (path: string) => `/ko${path === "/" ? "" : path.replace(/^\/\?/, "?")}`;
