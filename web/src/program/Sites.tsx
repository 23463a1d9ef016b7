import { useState } from "react";
import * as api from "../api/generated/graphql";
import { nodes } from "../api/client";
import { NounDialog } from "../form/NounDialog";
import { day } from "../ui/dates";
import { Empty } from "../ui/States";
import { count, plain } from "../ui/words";
import type { AgreementNode, OptionNode, SiteNode } from "./book";
import { AddButton, ChapterHead, EditButton, type Chapter } from "./chapter";
import { agreementFields, agreementValues, optionFields, optionValues, siteFields, siteValues } from "./forms/site";

type Open = { kind: "site"; it?: SiteNode | undefined } | { kind: "agreement"; of: SiteNode; it?: AgreementNode } | { kind: "option"; of: SiteNode; it?: OptionNode };

/** Where fellows work, what is agreed with other houses, and what one can do there. */
export function Sites({ book, staff, wanted, done }: Chapter) {
  const all = nodes(book.sites);
  const [open, setOpen] = useState<Open | null>(() => {
    const it = all.find((s) => s.id === wanted);
    return it && staff ? { kind: "site", it } : null;
  });
  const common = {
    onClose: () => setOpen(null),
    onDone: (words: string) => {
      setOpen(null);
      done(words);
    },
  };
  return (
    <>
      <ChapterHead text={all.length ? count(all.length, "site") : "Where fellows work."} action={staff && <AddButton small={false} what="Add a site" onPress={() => setOpen({ kind: "site" })}>Add a site</AddButton>} />
      {all.length === 0 && <Empty level="h2" title="No site yet">Add the home site first; then others, with their agreements.</Empty>}
      <ul className="entries">
        {all.map((s) => (
          <Site key={s.id} site={s} staff={staff} open={setOpen} />
        ))}
      </ul>
      {open?.kind === "site" && (
        <NounDialog title={open.it?.title ?? "A new site"} fields={siteFields} before={siteValues(open.it)} stored={open.it} with={{ programID: book.id }} codeFrom="title" create={api.CreateSiteDocument} update={api.UpdateSiteDocument} archive={api.ArchiveSiteDocument} {...common} />
      )}
      {open?.kind === "agreement" && (
        <NounDialog
          title={open.it?.title ?? `A new agreement with ${open.of.title}`}
          fields={agreementFields}
          before={agreementValues(open.it)}
          stored={open.it}
          with={{ programID: book.id, siteID: open.of.id }}
          create={api.CreateAgreementDocument}
          update={api.UpdateAgreementDocument}
          archive={api.ArchiveAgreementDocument}
          {...common}
        />
      )}
      {open?.kind === "option" && (
        <NounDialog
          title={open.it?.title ?? `A new option at ${open.of.title}`}
          fields={optionFields(book)}
          before={optionValues(open.it, book)}
          stored={open.it}
          with={{ programID: book.id, siteID: open.of.id }}
          codeFrom="title"
          create={api.CreateOffsiteOptionDocument}
          update={api.UpdateOffsiteOptionDocument}
          archive={api.ArchiveOffsiteOptionDocument}
          {...common}
        />
      )}
    </>
  );
}

function Site({ site: s, staff, open }: { site: SiteNode; staff: boolean; open: (o: Open) => void }) {
  return (
    <li className="entry">
      <div className="entry-head">
        <h2>{s.title}</h2>
        <span className="tag">{plain(s.kind)}</span>
        {staff && <EditButton what={s.title} onPress={() => open({ kind: "site", it: s })} />}
      </div>
      <p className="quiet">{[s.city, s.region].filter(Boolean).join(", ")}</p>
      {nodes(s.agreements).map((a) => (
        <p key={a.id} className="agreement">
          {a.title}: {day(a.validFrom)} {a.validTo ? `to ${day(a.validTo)}` : "on"}
          {a.leadTimeDays > 0 && `, asked for ${count(a.leadTimeDays, "day")} ahead`}. <span className="quiet">{a.note}</span>
          {staff && <EditButton what={a.title} onPress={() => open({ kind: "agreement", of: s, it: a })} />}
        </p>
      ))}
      {nodes(s.offsiteOptions).length > 0 && (
        <ul className="options">
          {nodes(s.offsiteOptions).map((o) => (
            <li key={o.id}>
              <strong>{o.title}</strong> <span className="quiet">counts as {o.rotation?.title}</span>
              {staff && <EditButton what={o.title} onPress={() => open({ kind: "option", of: s, it: o })} />}
              <p className="quiet">
                {[count(o.slots, "place"), o.opensOn && `from ${day(o.opensOn)}`, o.closesOn && `to ${day(o.closesOn)}`, o.needsObjective && "needs an objective"].filter(Boolean).join(" · ")}
              </p>
              {o.objectives && <p>{o.objectives}</p>}
            </li>
          ))}
        </ul>
      )}
      {staff && (
        <p className="entry-actions no-print">
          <AddButton what={`Add an agreement with ${s.title}`} onPress={() => open({ kind: "agreement", of: s })}>Agreement</AddButton>
          <AddButton what={`Add an off-site option at ${s.title}`} onPress={() => open({ kind: "option", of: s })}>Off-site option</AddButton>
        </p>
      )}
    </li>
  );
}
