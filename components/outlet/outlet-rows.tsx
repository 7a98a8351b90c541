"use client";

import { Link } from "../ui/link";

type Row = {
  slug: string;
  name: string;
  type: string;
  country: string;
  count: number;
  alone: number;
};
type Props = { rows: Row[]; base: string; query: string; chosen: string[] };

// A client leaf so that some three hundred rows travel once, as data.

export function OutletRows({ rows, base, query, chosen }: Props) {
  return (
    <tbody>
      {rows.map(({ slug, name, type, country, count, alone }) => (
        <tr key={slug}>
          <th scope="row">
            <label>
              <input
                type="checkbox"
                name="outlet"
                value={slug}
                aria-label={name}
                defaultChecked={chosen.includes(slug)}
              />
            </label>{" "}
            <Link href={base + slug + query}>{name}</Link>
          </th>
          <td className="wide-only">{type}</td>
          <td className="wide-only">{country}</td>
          <td className="number">{count}</td>
          <td className="number">{alone}</td>
        </tr>
      ))}
    </tbody>
  );
}
