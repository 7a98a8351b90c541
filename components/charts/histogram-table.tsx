import { useTranslations } from "next-intl";
import { edtfWords } from "@/lib/domain/edtf";
import { type Bar, periodBounds } from "@/lib/domain/histogram";
import { type Address, hrefOf } from "../filters/address";
import { KindSymbol } from "../timeline/kind-symbol";
import { Link } from "../ui/link";
import { edtfOf } from "./histogram";
import { stackOrder } from "./scale";

type Props = { address: Address; bars: Bar[] };

/** Events by period and kind: each period leads to the timeline narrowed to it. */
export function HistogramTable({ address, bars }: Props) {
  const t = useTranslations();
  const used = stackOrder.filter((kind) => bars.some((bar) => bar.kinds[kind]));
  const number = (n: number | undefined) => <td className="number">{n || ""}</td>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrollable by keyboard
    <section className="scroll" tabIndex={0} aria-label={t("chart.table")}>
      <table className="counts wide">
        <thead>
          <tr>
            <th scope="col">{t("chart.period")}</th>
            <th scope="col" className="number">
              {t("chart.total")}
            </th>
            <th scope="col" className="number">
              {t("chart.spread")}
            </th>
            {used.map((kind) => (
              <th key={kind} scope="col" className="number">
                <KindSymbol kind={kind} /> {t(`kind.${kind}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bars.map(({ period, count, spread, kinds }) => (
            <tr key={period}>
              <th scope="row">
                <Link href={hrefOf(address, { ...address.filter, ...periodBounds(period) })}>
                  {edtfWords(edtfOf(period), address.locale)}
                </Link>
              </th>
              {number(count)}
              {number(spread)}
              {used.map((kind) => (
                <td key={kind} className="number">
                  {kinds[kind] ?? ""}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
