import { FileUp, Plus } from "lucide-react";
import { useRef, useState } from "react";
import { useLocation } from "wouter";
import { CreateProgramDocument, ImportProgramDocument, UpdateProgramDocument } from "../api/generated/graphql";
import { useChange } from "../api/useChange";
import { useSession } from "../app/session";
import { NounDialog } from "../form/NounDialog";
import { Refusals } from "../people/Dialogs";
import { Button } from "../ui/Controls";
import { Empty } from "../ui/States";
import { programFields, programValues } from "./forms/program";

/** The empty house: a program comes from a file, or is described here. */
export function NoProgram() {
  const session = useSession();
  const [, go] = useLocation();
  const file = useRef<HTMLInputElement>(null);
  const [describing, setDescribing] = useState(false);
  const [wrong, setWrong] = useState<string[]>([]);
  const [busy, load] = useChange(ImportProgramDocument);
  if (!session.viewer.administrator) {
    return <Empty title="No program yet">You will see it here as soon as somebody gives you a role in one. Ask whoever runs fellowplan at your house.</Empty>;
  }
  const read = async (f: File | undefined) => {
    if (!f) return;
    setWrong([]);
    const answer = await load({ input: { text: await f.text() } });
    if (file.current) file.current.value = ""; // the same file may be chosen again when it is mended
    if (answer.refusals.length) return setWrong(answer.refusals);
    session.again();
    go("/");
  };
  return (
    <>
      <Empty
        title="No program yet"
        actions={
          <>
            <Button kind="primary" onPress={() => file.current?.click()} isPending={busy}>
              <FileUp className="icon" aria-hidden /> Load a file
            </Button>
            <Button onPress={() => setDescribing(true)}>
              <Plus className="icon" aria-hidden /> Describe it here
            </Button>
            <input ref={file} type="file" hidden accept=".yaml,.yml,text/yaml" onChange={(e) => void read(e.target.files?.[0])} />
          </>
        }
      >
        A file holds everything at once: curriculum, calendar, rotations, mentors, sites and fellows. It is loaded as a whole or not at all, and what is wrong with it is said line by line. Or begin with a title and add the rest
        step by step.
      </Empty>
      {wrong.length > 0 && (
        <div className="page narrow">
          <p>Nothing was stored. Mend the file and load it again:</p>
          <Refusals list={wrong} />
        </div>
      )}
      {describing && (
        <NounDialog
          title="A new program"
          fields={programFields}
          before={programValues(undefined)}
          codeFrom="title"
          create={CreateProgramDocument}
          update={UpdateProgramDocument}
          onClose={() => setDescribing(false)}
          onDone={() => {
            session.again();
            go("/");
          }}
        />
      )}
    </>
  );
}
