package main

import (
	"bytes"
	"fmt"
	"os"
	"strings"
	"text/template"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
)

// noun is a type that people edit: it has inputs to make and to change one.
type noun struct {
	Type  string // OffsiteOption
	Field string // offsiteOption
	One   string // off-site option, in the words of its description
}

// readNouns finds the nouns by their inputs.
func readNouns(path string) ([]noun, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	doc, err := parser.ParseSchema(&ast.Source{Name: path, Input: string(b)})
	if err != nil {
		return nil, err
	}
	var nouns []noun
	for _, def := range doc.Definitions {
		name, isUpdate := strings.CutPrefix(def.Name, "Update")
		name, isInput := strings.CutSuffix(name, "Input")
		if !isUpdate || !isInput || def.Kind != ast.InputObject || doc.Definitions.ForName(name) == nil {
			continue
		}
		nouns = append(nouns, noun{name, lowerFirst(name), words(name)})
	}
	if len(nouns) == 0 {
		return nil, fmt.Errorf("%s has no nouns that can be changed", path)
	}
	return nouns, nil
}

func lowerFirst(s string) string { return strings.ToLower(s[:1]) + s[1:] }

// words writes OffsiteOption as "off-site option".
func words(name string) string {
	var b strings.Builder
	for i, r := range name {
		if i > 0 && r >= 'A' && r <= 'Z' {
			b.WriteByte(' ')
		}
		b.WriteRune(r)
	}
	return strings.ReplaceAll(strings.ToLower(b.String()), "offsite", "off-site")
}

// a puts the article before a word.
func a(word string) string {
	if strings.ContainsAny(word[:1], "aeio") {
		return "an " + word
	}
	return "a " + word
}

var nounTemplate = template.Must(template.New("nouns").Funcs(template.FuncMap{"a": a}).Parse(`# Written by graph/generator from the inputs in ent.graphqls: do not edit.

extend type Mutation {
{{- range .}}
  """
  Make {{a .One}}.
  """
  create{{.Type}}(
    """
    What it is made of.
    """
    input: Create{{.Type}}Input!
  ): Create{{.Type}}Payload!
  """
  Change {{a .One}}.
  """
  update{{.Type}}(
    """
    Which one, and what is different from now on.
    """
    input: Update{{.Type}}Input!
  ): Update{{.Type}}Payload!
  """
  Put {{a .One}} away. It stays readable; lists leave it out.
  """
  archive{{.Type}}(
    """
    Which one.
    """
    input: Archive{{.Type}}Input!
  ): Archive{{.Type}}Payload!
{{- end}}
}
{{range .}}
"""
Which {{.One}} to put away.
"""
input Archive{{.Type}}Input {
  """
  The {{.One}}.
  """
  id: ID!
  """
  The version that was read: a change made by somebody else in between is not lost.
  """
  expectedVersion: Int
  """
  Why, for the log of changes.
  """
  changeReason: String
  """
  Comes back in the payload, so that the caller knows which answer is whose.
  """
  clientMutationId: String
}
{{$n := .}}{{range $verb, $done := $.Verbs}}
"""
What came of {{$done}} {{a $n.One}}.
"""
type {{$verb}}{{$n.Type}}Payload {
  """
  The {{$n.One}}; null when it was refused.
  """
  {{$n.Field}}: {{$n.Type}}
  """
  Why it was refused.
  """
  userErrors: [UserError!]!
  """
  What the caller sent.
  """
  clientMutationId: String
}
{{end}}{{end}}`))

// nounList gives the template its verbs.
type nounList []noun

// Verbs are what can be done to every noun, in the order of their names.
func (nounList) Verbs() map[string]string {
	return map[string]string{"Archive": "putting away", "Create": "making", "Update": "changing"}
}

func nounSchema(nouns []noun) []byte {
	var b bytes.Buffer
	if err := nounTemplate.Execute(&b, nounList(nouns)); err != nil {
		panic(err)
	}
	return b.Bytes()
}
