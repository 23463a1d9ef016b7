import { Download } from "lucide-react";
import { useState } from "react";
import { Menu, MenuItem, MenuTrigger, Popover, Text } from "react-aria-components";
import { ask, found } from "../api/client";
import { ExportsDocument } from "../api/generated/graphql";
import { useRead } from "../api/useRead";
import type { Year } from "../board/model";
import { Button } from "../ui/Controls";
import { FeedsDialog } from "./FeedsDialog";

/** A schedule as files, and as calendars that follow what is published. The server says which forms there are. */
export function ExportMenu({ scheduleID, year, fellow }: { scheduleID: string; year: Year; fellow?: { enrollmentID: string; fellowID: string } }) {
  const [open, setOpen] = useState(false);
  const [feeds, setFeeds] = useState(false);
  const read = useRead(`exports ${scheduleID}`, async () => found((await ask(ExportsDocument, { id: scheduleID })).node, "schedule").exports);
  return (
    <>
      <MenuTrigger isOpen={open} onOpenChange={setOpen}>
        <Button kind="bare">
          <Download className="icon" aria-hidden /> Export
        </Button>
        <Popover className="popover" placement="bottom end" offset={4}>
          {/* The menu comes when its forms are known, so that the focus begins at the first of them. */}
          {!read.data && !read.trouble ? (
            <p className="state quiet">Reading the forms…</p>
          ) : (
            <Menu className="menu exports" onAction={(key) => key === "feeds" && setFeeds(true)} aria-label="Export">
              {(read.data ?? []).map((x) => (
                <MenuItem key={x.format} id={x.format} className="option tall" href={fellow ? `${x.url}?fellow=${fellow.fellowID}` : x.url} target="_blank" download="" textValue={x.title}>
                  <Explained title={x.title} about={x.about} />
                </MenuItem>
              ))}
              {read.trouble && (
                <MenuItem id="trouble" className="option tall" isDisabled textValue={read.trouble.title}>
                  <Explained title={read.trouble.title} about={read.trouble.text} />
                </MenuItem>
              )}
              <MenuItem id="feeds" className="option tall set-off" textValue="Calendars that follow">
                <Explained title="Calendars that follow…" about="Private addresses for calendar programs; they show what is published and can be taken back." />
              </MenuItem>
            </Menu>
          )}
        </Popover>
      </MenuTrigger>
      {feeds && <FeedsDialog year={year} fellowID={fellow?.fellowID} onClose={() => setFeeds(false)} />}
    </>
  );
}

function Explained({ title, about }: { title: string; about: string }) {
  return (
    <Text slot="label">
      {title} <span className="about">{about}</span>
    </Text>
  );
}
