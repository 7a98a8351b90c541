import type { Kind } from "../kind";

/** "treat(y|ies), law(s)": each ending in brackets, or none for "(s)", gives a word. */
function words(list: string): string[] {
  return list.split(", ").flatMap((word) => {
    const [, stem = word, endings] = /^(.+)\((.+)\)$/.exec(word) ?? [];
    if (endings === undefined) return [word];
    return (endings === "s" ? ["", "s"] : endings.split("|")).map((ending) => stem + ending);
  });
}

/** Case, hyphens and spaces don't count; abbreviations do only as they are written here. */
export const englishKindWords: Record<Kind, string[]> = {
  directive: words(
    "directive(s), government notice(s), party instruction(s), leader's instruction(s)",
  ),
  law: words(
    "law(s), statute(s), bylaw(s), legislation, enforcement regulation(s), " +
      "implementing regulation(s), legal amendment(s), constitutional amendment(s)",
  ),
  "trade-authority": words(
    "trade authority, trading authority, trade autonomy, trade permit(s), trading permit(s), " +
      "trade licen(ce|ces|se|ses), trading licen(ce|ces|se|ses), trading right(s), trade quota(s), " +
      "export permit(s), import permit(s), export licen(ce|ces|se|ses), import licen(ce|ces|se|ses)",
  ),
  "bureau-promotion": words(
    "guidance bureau(|s|x), general guidance bureau(|s|x), trade guidance bureau(|s|x), " +
      "promoted to a bureau, upgraded to a ministry, downgraded to a bureau, ministry merger(s)",
  ),
  "special-zone": words(
    "special zone(s), economic zone(s), special economic zone(s), economic development zone(s), " +
      "economic and trade zone(s), free economic and trade zone(s), free trade zone(s), " +
      "free economic zone(s), international economic zone(s), export processing zone(s), " +
      "industrial development zone(s), industrial complex(|es), agricultural development zone(s), " +
      "tourist development zone(s), tourism development zone(s), special tourist zone(s), " +
      "special administrative region(s), bonded zone(s), SEZ(s), EDZ(s)",
  ),
  "land-deal": words(
    "land lease(s), land sale(s), land deal(s), land use right(s), leasehold(s), real estate, " +
      "lease of land, sale of land, port lease(s), pier lease(s), apartment sale(s), fishing right(s)",
  ),
  access: words(
    "border closure(s), border shutdown(s), border reopening(s), border opening(s), " +
      "reopening of the border, resumption of tourism, resumption of tours, entry ban(s), " +
      "tourism ban(s), border crossing reopened, reopened to tourists, closed its border(s)",
  ),
  "joint-venture": words(
    "joint venture(s), joint-venture compan(y|ies), joint enterprise(s), equity joint venture(s), " +
      "contractual joint venture(s), cooperative joint venture(s), JV(s), JVC(s)",
  ),
  "foreign-facility": words(
    "foreign-owned factor(y|ies), foreign-owned compan(y|ies), foreign-owned enterprise(s), " +
      "foreign-owned shop(s), foreign-run shop(s), foreign-run factor(y|ies), " +
      "wholly foreign-owned enterprise(s), foreign-invested enterprise(s), foreign-funded enterprise(s), " +
      "wholly owned subsidiar(y|ies), WFOE(s)",
  ),
  infrastructure: words(
    "infrastructure, road bridge(s), railway bridge(s), power plant(s), power station(s), power line(s), " +
      "motorway(s), expressway(s), railway line(s), railway link(s), rail link(s), container terminal(s), " +
      "telephone exchange(s), mobile network(s), air link(s)",
  ),
  "public-bond": words(
    "public bond(s), state bond(s), government bond(s), treasury bond(s), bond issue(s), bond sale(s), " +
      "People's Life Bond(s)",
  ),
  agreement: words(
    "agreement(s), contract(s), treat(y|ies), memorandum of understanding, memoranda of understanding, letter of intent, " +
      "letters of intent, protocol(s), signing ceremon(y|ies), MOU(s), MoU(s)",
  ),
  talks: words(
    "talks, negotiation(s), delegation(s), trade mission(s), working visit(s), official visit(s), " +
      "consultative meeting(s), working-level meeting(s)",
  ),
  promotion: words(
    "trade fair(s), trade exhibition(s), trade expo(s), expo(s), investment fair(s), " +
      "investment forum(s), investment briefing(s), investment seminar(s), investment guide(s), " +
      "investment brochure(s), roadshow(s), road show(s)",
  ),
  dispute: words(
    "dispute(s), lawsuit(s), arbitration, breach of contract, expropriation(s), expropriated, " +
      "confiscation(s), confiscated, unpaid debt(s)",
  ),
  sanction: words(
    "sanction(s), sanctioned, embargo(|es), export ban(s), import ban(s), investment ban(s), blacklisted, " +
      "Security Council resolution(s), UN resolution(s), UNSCR",
  ),
};
