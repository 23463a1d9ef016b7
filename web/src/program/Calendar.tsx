import type { Year } from "../board/model";
import { day, span } from "../ui/dates";
import { TableScroll } from "../ui/TableScroll";

export function Calendar({ year }: { year: Year }) {
  return (
    <section className="block">
      <h2>
        {year.title}: {day(year.startsOn)} to {day(year.endsOn)}
      </h2>
      <TableScroll label="Blocks">
        <table className="table">
          <thead>
            <tr>
              <th scope="col" className="right">
                No.
              </th>
              <th scope="col">Block</th>
              <th scope="col">Dates</th>
              <th scope="col" className="right">
                Days
              </th>
            </tr>
          </thead>
          <tbody>
            {year.blocks.map((b) => (
              <tr key={b.id}>
                <td className="right">{b.number}</td>
                <th scope="row">{b.title}</th>
                <td>{span(b.startsOn, b.endsOn)}</td>
                <td className="right">{(Date.parse(b.endsOn) - Date.parse(b.startsOn)) / 86_400_000 + 1}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
}
