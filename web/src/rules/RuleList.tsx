import { Plus, Settings2 } from "lucide-react";
import { useState } from "react";
import { CreateRuleSettingDocument, RulesDocument, UpdateRuleSettingDocument } from "../api/generated/graphql";
import { ask, nodes } from "../api/client";
import { useChange } from "../api/useChange";
import { useRead } from "../api/useRead";
import { useSession } from "../app/session";
import { useYear } from "../board/useYear";
import { Button, Switch } from "../ui/Controls";
import { Loading, Problem } from "../ui/States";
import { number } from "../ui/words";
import { RuleDialog } from "./RuleDialog";
import { follows, parametersInWords, settingOf, weighed, type Rule, type Setting } from "./settings";

const tiers: Record<string, string> = { must: "Must", should: "Should", wish: "Wish", MUST: "Must", SHOULD: "Should", WISH: "Wish" };

/** The rules in words, with their switches and numbers. */
export function RuleList({ compact }: { compact?: boolean }) {
  const { program, year, staff } = useSession();
  const { data: described } = useYear();
  const read = useRead(program ? `rules ${program.id}` : null, async () => {
    const answer = await ask(RulesDocument, { program: program!.id });
    return { rules: answer.rules, settings: nodes(answer.ruleSettings) };
  });
  const [, create] = useChange(CreateRuleSettingDocument);
  const [, update] = useChange(UpdateRuleSettingDocument);
  const [open, setOpen] = useState<{ rule: Rule; setting?: Setting } | null>(null);
  const [wrong, setWrong] = useState("");
  if (read.trouble && !read.data) return <Problem trouble={read.trouble} again={read.again} />;
  if (!read.data) return <Loading what="the rules" />;
  const { rules, settings } = read.data;

  const turn = async (rule: Rule, setting: Setting | undefined, enabled: boolean) => {
    setWrong("");
    const answer = setting
      ? await update({ input: { id: setting.id, enabled, expectedVersion: setting.version } })
      : await create({ input: { programID: program!.id, academicYearID: year?.id ?? null, rule: rule.id, enabled } });
    setWrong(answer.refusals.join(" "));
    read.again();
  };

  const used = rules.flatMap((rule) => {
    if (follows(rule)) return [];
    const all = settings.filter((s) => s.rule === rule.id && (!s.academicYearID || s.academicYearID === year?.id));
    if (all.length === 0) return weighed.has(rule.id) ? [{ rule, setting: undefined }] : [];
    return weighed.has(rule.id) ? [{ rule, setting: settingOf(rule, settings, year?.id) }] : all.map((setting) => ({ rule, setting }));
  });
  const constant = rules.filter(follows);
  const more = rules.filter((r) => !follows(r) && !weighed.has(r.id));
  const groups = [...new Set(more.map((r) => r.group))];

  return (
    <>
      {wrong && (
        <p className="is-bad" role="alert">
          {wrong}
        </p>
      )}
      <section className="block">
        <h2>What this program sets</h2>
        <ul>
          {used.map(({ rule, setting }) => {
            const on = setting ? setting.enabled : rule.id !== "change";
            const words = setting ? parametersInWords(rule, setting.parameters, described) : "";
            return (
              <li key={setting?.id ?? rule.id} className="rule">
                <Switch label={rule.title} isSelected={on} isDisabled={!staff} onChange={(v) => void turn(rule, setting, v)} />
                <span className="name">
                  {rule.title} {setting && setting.tier !== "MUST" && <span className="quiet num">weight {number(setting.weight)}</span>}
                </span>
                <span>
                  <span className="tag">{tiers[setting?.tier ?? rule.tier]}</span>
                  {staff && !compact && (
                    <Button kind="bare" small square aria-label={`Change ${rule.title}`} onPress={() => setOpen({ rule, ...(setting ? { setting } : {}) })}>
                      <Settings2 className="icon" aria-hidden />
                    </Button>
                  )}
                </span>
                <p>{words || rule.text}</p>
              </li>
            );
          })}
        </ul>
      </section>
      <section className="block">
        <h2>What follows from the program</h2>
        <p className="about">Curriculum, calendar, people, mentors and sites say these. They hold in every schedule; to change one, change what it speaks of.</p>
        <ul>
          {constant.map((rule) => (
            <li key={rule.id} className="rule plain">
              <span className="name">{rule.title}</span>
              <span className="tag">{rule.group}</span>
              {!compact && <p>{rule.text}</p>}
            </li>
          ))}
        </ul>
      </section>
      {!compact && (
        <section className="block">
          <h2>What could be added</h2>
          {groups.map((g) => (
            <div key={g} className="rule-group">
              <h3>{g}</h3>
              <ul>
                {more
                  .filter((r) => r.group === g)
                  .map((rule) => (
                    <li key={rule.id} className="rule plain">
                      <span className="name">{rule.title}</span>
                      {staff ? (
                        <Button small onPress={() => setOpen({ rule })} aria-label={`Add ${rule.title}`}>
                          <Plus className="icon" aria-hidden /> Add
                        </Button>
                      ) : (
                        <span />
                      )}
                      <p>{rule.text}</p>
                    </li>
                  ))}
              </ul>
            </div>
          ))}
        </section>
      )}
      {open && (
        <RuleDialog
          key={open.setting?.id ?? open.rule.id}
          rule={open.rule}
          setting={open.setting}
          year={described}
          onClose={() => setOpen(null)}
          onDone={() => {
            setOpen(null);
            read.again();
          }}
        />
      )}
    </>
  );
}
