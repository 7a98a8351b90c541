const PREFIXES = ["utm_", "mtm_", "hsa_"];

// Where a reader came from, never what is read. "from", "cid" and "page" are missing on purpose, as
// some sites name articles by them.
const NAMES = new Set(
  (
    "fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid twclid ttclid li_fat_id igshid igsh " +
    "mc_cid mc_eid mkt_tok _ga _gl _hsenc _hsmi ref ref_src ref_url referrer referer refsrc cmp cmpid " +
    "campaign_id ncid ocid smid smtyp sref spm share soc_src soc_trk s_kwcid s_cid trk trkinfo feature " +
    "at_medium at_campaign at_custom1 at_custom2 at_custom3 at_custom4 maca st_rec amp outputtype"
  ).split(" "),
);

/** Whether a query parameter says nothing about the page. */
export function isTracking(parameter: string): boolean {
  const name = parameter.toLowerCase();
  return NAMES.has(name) || PREFIXES.some((prefix) => name.startsWith(prefix));
}
