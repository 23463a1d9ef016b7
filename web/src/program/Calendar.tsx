import { useState } from "react";
import * as api from "../api/generated/graphql";
import { NounDialog } from "../form/NounDialog";
import { text } from "../form/fields";
import { Button } from "../ui/Controls";
import { day, span } from "../ui/dates";
import { Empty } from "../ui/States";
import { TableScroll } from "../ui/TableScroll";
import { count } from "../ui/words";
import { CalendarDialog } from "./CalendarDialog";
import { AddButton, ChapterHead, type Chapter } from "./chapter";
import { yearFields } from "./forms/year";

/** How the year is cut into blocks, and what holds for it as a whole. */
export function Calendar({ book, year, staff, done }: Chapter) {
  const [open, setOpen] = useState<"year" | "cut" | "new" | null>(null);
  const settled = (words: string) => {
    setOpen(null);
    done(words);
  };
  const common = { onClose: () => setOpen(null), onDone: settled };
  return (
    <>
      <ChapterHead
        text={year ? `${day(year.startsOn)} to ${day(year.endsOn)}, ${count(year.blocks.length, "block")}${year.offsiteLimit === null ? "" : `; at most ${count(year.offsiteLimit, "fellow")} off-site at once`}.` : "An academic year and its blocks."}
        action={
          staff && (
            <span className="buttons">
              {year && <Button onPress={() => setOpen("year")}>Change the year</Button>}
              {year && <Button onPress={() => setOpen("cut")}>Cut it into other blocks</Button>}
              <AddButton small={false} what="Add a year" onPress={() => setOpen("new")}>Add a year</AddButton>
            </span>
          )
        }
      />
      {!year ? (
        <Empty level="h2" title="No academic year yet">Add one with its calendar: months, blocks of four or two weeks, or weeks.</Empty>
      ) : (
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
      )}
      {open === "cut" && year && <CalendarDialog year={year} onClose={() => setOpen(null)} onDone={() => settled("The year is cut anew.")} />}
      {open === "new" && <CalendarDialog programID={book.id} onClose={() => setOpen(null)} onDone={() => settled("The year is added. Choose it at the left.")} />}
      {open === "year" && year && (
        <NounDialog
          title={year.title}
          fields={yearFields}
          before={{ title: year.title, offsiteLimit: text(year.offsiteLimit), approvalsNeeded: text(year.approvalsNeeded) }}
          stored={year}
          create={api.CreateAcademicYearDocument}
          update={api.UpdateAcademicYearDocument}
          archive={api.ArchiveAcademicYearDocument}
          {...common}
        />
      )}
    </>
  );
}
