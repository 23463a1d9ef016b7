import { useState, type FormEvent } from "react";
import { useLocation } from "wouter";
import { SignInDocument } from "../api/generated/graphql";
import { useChange } from "../api/useChange";
import { Button, Field } from "../ui/Controls";

export function SignIn({ onDone }: { onDone: () => void }) {
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [wrong, setWrong] = useState("");
  const [fetching, signIn] = useChange(SignInDocument);
  const [, go] = useLocation();
  const submit = async (e: FormEvent) => {
    e.preventDefault();
    setWrong("");
    const answer = await signIn({ input: { email, password } });
    if (answer.refusals.length) return setWrong(answer.refusals.join(" "));
    go("/");
    onDone();
  };
  return (
    <main className="door">
      <form onSubmit={submit} aria-labelledby="door">
        <p className="mark">
          <img src="/icon.svg" alt="" /> fellowplan
        </p>
        <h1 id="door">Sign in</h1>
        <Field label="Email" type="email" name="email" autoComplete="username" value={email} onChange={setEmail} autoFocus isRequired />
        <Field label="Password" type="password" name="password" autoComplete="current-password" value={password} onChange={setPassword} isRequired />
        {wrong && (
          <p className="is-bad" role="alert">
            {wrong}
          </p>
        )}
        <Button kind="primary" type="submit" isPending={fetching}>
          Sign in
        </Button>
        <p className="quiet">No account yet? Whoever runs the server makes one: fellowplan account EMAIL NAME.</p>
      </form>
    </main>
  );
}
