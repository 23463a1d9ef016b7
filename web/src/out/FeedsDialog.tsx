import { Copy } from "lucide-react";
import { useState } from "react";
import { ask, nodes } from "../api/client";
import { CreateFeedDocument, FeedsDocument, RevokeFeedDocument, type FeedsQuery } from "../api/generated/graphql";
import { useChange } from "../api/useChange";
import { useRead } from "../api/useRead";
import type { Year } from "../board/model";
import { Refusals } from "../people/Dialogs";
import { Button, Dialog, Field, Segments, Select, type Choice } from "../ui/Controls";
import { instant } from "../ui/dates";
import { Loading, Problem } from "../ui/States";

type Feed = NonNullable<NonNullable<NonNullable<FeedsQuery["calendarFeeds"]["edges"]>[number]>["node"]>;

const subjects = [
  { id: "fellowID", label: "A fellow" },
  { id: "mentorID", label: "A mentor" },
  { id: "rotationID", label: "A rotation" },
  { id: "siteID", label: "A site" },
];

/** The private addresses of calendars: made, shown once, taken back. */
export function FeedsDialog({ year, fellowID, onClose }: { year: Year; fellowID?: string | undefined; onClose: () => void }) {
  const read = useRead(`feeds ${year.programID}`, async () => nodes((await ask(FeedsDocument, { program: year.programID })).calendarFeeds));
  const [subject, setSubject] = useState("fellowID");
  const choices: Record<string, Choice[]> = {
    fellowID: year.people.map((p) => ({ id: p.fellowID, label: p.name })),
    mentorID: [...year.mentors.values()].map((m) => ({ id: m.id, label: m.name })),
    rotationID: [...year.rotations.values()].map((r) => ({ id: r.id, label: r.title })),
    siteID: [...year.sites.values()].map((s) => ({ id: s.id, label: s.title })),
  };
  const [whose, setWhose] = useState(fellowID ?? choices["fellowID"]![0]?.id ?? "");
  const [title, setTitle] = useState("My calendar");
  const [address, setAddress] = useState("");
  const [copied, setCopied] = useState(false);
  const [wrong, setWrong] = useState<string[]>([]);
  const [making, create] = useChange(CreateFeedDocument);
  const [, revoke] = useChange(RevokeFeedDocument);
  const make = async () => {
    setWrong([]);
    const answer = await create({ input: { programID: year.programID, title: title.trim(), [subject]: whose } });
    if (answer.refusals.length) return setWrong(answer.refusals);
    setAddress(new URL(answer.data?.createCalendarFeed.url ?? "", location.href).href);
    setCopied(false);
    read.again();
  };
  const takeBack = async (feed: Feed) => {
    const answer = await revoke({ input: { id: feed.id } });
    setWrong(answer.refusals);
    read.again();
  };
  return (
    <Dialog title="Calendars that follow" open onClose={onClose}>
      <p>A calendar program reads such an address by itself, several times a day, and shows what is published. Whoever has the address can read it: take it back when it got into wrong hands.</p>
      {address ? (
        <div className="form">
          <div className="address">
            <Field label="The address, shown only now" value={address} onChange={() => {}} />
            <Button onPress={() => void navigator.clipboard.writeText(address).then(() => setCopied(true))}>
              <Copy className="icon" aria-hidden /> {copied ? "Copied" : "Copy"}
            </Button>
          </div>
          <p className="quiet">
            Paste it where your calendar program adds a calendar “from the internet” or “by URL”, or <a href={address.replace(/^https?:/, "webcal:")}>open it there</a>.
          </p>
        </div>
      ) : (
        <form
          className="form"
          onSubmit={(e) => {
            e.preventDefault();
            void make();
          }}
        >
          <Segments
            label="Whose calendar"
            choices={subjects}
            value={subject}
            onChange={(s) => {
              setSubject(s);
              setWhose(choices[s]![0]?.id ?? "");
            }}
          />
          <div className="pair">
            <Select label="Whose" shown choices={choices[subject]!} value={whose} onChange={setWhose} />
            <Field label="Title" value={title} onChange={setTitle} />
          </div>
          <Button type="submit" kind="primary" isPending={making} isDisabled={!whose || !title.trim()}>
            Make an address
          </Button>
        </form>
      )}
      <Refusals list={wrong} />
      <section>
        <h3>Addresses that work</h3>
        {read.trouble && !read.data ? <Problem level="h2" trouble={read.trouble} again={read.again} /> : !read.data ? <Loading what="the addresses" lines={2} /> : read.data.length === 0 && <p className="quiet">There is none yet.</p>}
        <ul className="reasons feeds">
          {(read.data ?? []).map((f) => (
            <li key={f.id}>
              <div>
                {f.title} <span className="quiet">{f.fellow?.name ?? f.mentor?.name ?? f.rotation?.title ?? f.site?.title}</span>
                <p className="under">
                  {f.hint}… · {f.lastReadAt ? `read ${instant(f.lastReadAt)}` : "never read so far"}
                  {f.account && ` · made by ${f.account.name}`}
                </p>
              </div>
              <Button small kind="danger" aria-label={`Take back ${f.title}`} onPress={() => void takeBack(f)}>
                Take back
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <div className="actions">
        <Button onPress={onClose}>Close</Button>
      </div>
    </Dialog>
  );
}
