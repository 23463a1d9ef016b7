import { Check, ChevronsUpDown } from "lucide-react";
import type { ReactNode } from "react";
import {
  Button as AriaButton,
  Dialog as AriaDialog,
  Heading,
  Label,
  ListBox,
  ListBoxItem,
  Modal,
  ModalOverlay,
  Popover,
  Select as AriaSelect,
  SelectValue,
  SwitchButton,
  SwitchField,
  Text,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
  Input,
  TextArea,
  FieldError,
  type ButtonProps,
} from "react-aria-components";

type Kind = "primary" | "bare" | "danger" | "";

export function Button({ kind = "", small, square, className, ...rest }: ButtonProps & { kind?: Kind; small?: boolean; square?: boolean; className?: string }) {
  // A button that waits keeps the focus and does nothing: pressing twice asks once.
  const { isPending, ...others } = rest;
  const waiting = isPending ? { "aria-disabled": true, onPress: () => {} } : {};
  return <AriaButton {...others} {...waiting} className={["button", kind, small && "small", square && "square", isPending && "waiting", className].filter(Boolean).join(" ")} />;
}

export interface Choice {
  id: string;
  label: string;
  aside?: string;
}

/** One of several, in a menu. */
export function Select({ label, shown, choices, value, onChange, small, className = "" }: { label: string; shown?: boolean; choices: Choice[]; value: string; onChange: (id: string) => void; small?: boolean; className?: string }) {
  return (
    <AriaSelect className={`field ${className}`} selectedKey={value} onSelectionChange={(k) => onChange(String(k))} {...(shown ? {} : { "aria-label": label })}>
      {shown && <Label>{label}</Label>}
      <AriaButton className={`button select ${small ? "small" : ""}`}>
        <SelectValue className="value">{({ selectedText }) => selectedText}</SelectValue>
        <ChevronsUpDown className="icon" aria-hidden />
      </AriaButton>
      <Popover className="popover" offset={4}>
        <ListBox className="listbox" items={choices}>
          {(c) => (
            <ListBoxItem className="option" textValue={c.label}>
              {({ isSelected }) => (
                <>
                  <Text slot="label">{c.label}</Text>
                  {c.aside && <span className="aside">{c.aside}</span>}
                  {isSelected && <Check className="icon" aria-hidden />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

/** One of a few, side by side. */
export function Segments({ label, choices, value, onChange }: { label: string; choices: Choice[]; value: string; onChange: (id: string) => void }) {
  return (
    <ToggleButtonGroup aria-label={label} className="segments" selectionMode="single" disallowEmptySelection selectedKeys={[value]} onSelectionChange={(keys) => onChange(String([...keys][0]))}>
      {choices.map((c) => (
        <ToggleButton key={c.id} id={c.id} className="segment">
          {c.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

export function Switch({ children, label, ...rest }: { isSelected: boolean; onChange: (on: boolean) => void; isDisabled?: boolean; label?: string; children?: ReactNode }) {
  return (
    <SwitchField {...rest}>
      <SwitchButton className="switch">
        <span className="track" />
        {label && <span className="unseen">{label}</span>}
        {children}
      </SwitchButton>
    </SwitchField>
  );
}

export function Field({ label, unseen, hint, wrong, area, value, onChange, type, ...rest }: { label: string; unseen?: boolean; hint?: string; wrong?: string; area?: boolean; value: string; onChange: (v: string) => void; type?: string; autoFocus?: boolean; name?: string; autoComplete?: string; inputMode?: "numeric"; isRequired?: boolean }) {
  return (
    <TextField className="field" value={value} onChange={onChange} isInvalid={!!wrong} {...(type ? { type } : {})} {...rest}>
      <Label {...(unseen ? { className: "unseen" } : {})}>{label}</Label>
      {area ? <TextArea /> : <Input />}
      {hint && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <FieldError className="wrong">{wrong}</FieldError>
    </TextField>
  );
}

/** A question over the page; a sheet from below on a phone. */
export function Dialog({ title, open, onClose, children, sheet = true }: { title: string; open: boolean; onClose: () => void; children: ReactNode; sheet?: boolean }) {
  return (
    <ModalOverlay className={`veil ${sheet ? "sheet" : ""}`} isOpen={open} onOpenChange={(o) => !o && onClose()} isDismissable>
      <Modal className="modal">
        <AriaDialog className="dialog">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
