package sheets

import (
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/lexer"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"
)

// Limits of a file. A program of a hundred fellows in 52 weeks has about a tenth of them.
const (
	MaxBytes   = 4 << 20
	maxTokens  = 600_000
	maxNesting = 40
	maxColumn  = 20_000
)

// source is a file that was read: its content, and where in the text each value stands.
type source struct {
	File
	tree *ast.File
}

// read decodes a file and refuses what the format does not know.
func read(r io.Reader) (*source, error) {
	text, err := io.ReadAll(io.LimitReader(r, MaxBytes+1))
	if err != nil {
		return nil, fmt.Errorf("reading the file: %w", err)
	}
	if len(text) > MaxBytes {
		return nil, fault.New(fault.TooLarge, "the file is larger than %d MB, which is the limit", MaxBytes>>20)
	}
	if err := plain(text); err != nil {
		return nil, err
	}
	s := &source{}
	if s.tree, err = parser.ParseBytes(text, 0); err != nil {
		return nil, syntax(err)
	}
	if n := len(s.tree.Docs); n != 1 {
		return nil, fault.New(fault.BadInput, "the file holds %d documents; exactly one is read", n)
	}
	if s.tree.Docs[0].Body == nil {
		return nil, fault.New(fault.BadInput, "the file is empty: begin with %q", "format: "+Format)
	}
	if err := yaml.NodeToValue(s.tree.Docs[0].Body, &s.File, yaml.Strict()); err != nil {
		return nil, syntax(err)
	}
	if s.Format != Format {
		return nil, fault.At(fault.BadInput, "format", "%s: the format is %.40q; this program reads %q", s.where("format"), s.Format, Format)
	}
	return s, nil
}

// plain refuses what makes a small text grow or a parser dig: anchors, aliases,
// tags, and nesting that no program has.
func plain(text []byte) error {
	tokens := lexer.Tokenize(string(text))
	if len(tokens) > maxTokens {
		return fault.New(fault.TooLarge, "the file has %d words and marks; at most %d are read", len(tokens), maxTokens)
	}
	depth, dashes, line := 0, 0, 0
	for _, t := range tokens {
		if t.Position.Line != line {
			line, dashes = t.Position.Line, 0
		}
		switch t.Type {
		case token.AnchorType, token.AliasType, token.MergeKeyType, token.TagType, token.DirectiveType:
			return fault.New(fault.BadInput, "line %d: anchors, aliases, tags and directives are not read: write %.20q out", line, t.Value)
		case token.MappingStartType, token.SequenceStartType:
			depth++
		case token.MappingEndType, token.SequenceEndType:
			depth--
		case token.SequenceEntryType, token.MappingKeyType:
			dashes++
		}
		if depth > maxNesting || dashes > maxNesting || t.Position.Column > maxColumn && t.Type != token.StringType {
			return fault.New(fault.TooLarge, "line %d is nested deeper than any program is", line)
		}
	}
	return nil
}

// syntax turns the reader's complaint into one with a line and without the reader's drawing.
func syntax(err error) error {
	var y yaml.Error
	if !errors.As(err, &y) {
		return &fault.Fault{Code: fault.BadInput, Message: "the file cannot be read as YAML: " + firstLine(err.Error()), Cause: err}
	}
	line := ""
	if t := y.GetToken(); t != nil {
		line = fmt.Sprintf("line %d: ", t.Position.Line)
	}
	return &fault.Fault{Code: fault.BadInput, Message: line + firstLine(y.GetMessage()), Cause: err}
}

func firstLine(s string) string {
	s, _, _ = strings.Cut(s, "\n")
	return s
}

// where says on which line a path such as "programs.0.sites.2.code" stands, or
// the nearest thing above it that the file has.
func (s *source) where(path string) string {
	for path != "" {
		if line, ok := s.line(path); ok {
			return fmt.Sprintf("line %d", line)
		}
		path = path[:max(0, strings.LastIndexByte(path, '.'))]
	}
	return "line 1"
}

func (s *source) line(path string) (int, bool) {
	var y strings.Builder
	y.WriteString("$")
	for step := range strings.SplitSeq(path, ".") {
		if _, err := strconv.Atoi(step); err == nil {
			y.WriteString("[" + step + "]")
		} else {
			y.WriteString("." + step)
		}
	}
	p, err := yaml.PathString(y.String())
	if err != nil {
		return 0, false
	}
	node, err := p.FilterFile(s.tree)
	if err != nil || node == nil || node.GetToken() == nil {
		return 0, false
	}
	return first(node).Position.Line, true
}

// first is the token at which a value begins: a mapping's own token is the colon behind its first key.
func first(n ast.Node) *token.Token {
	switch n := n.(type) {
	case *ast.MappingNode:
		if !n.IsFlowStyle && len(n.Values) > 0 {
			return first(n.Values[0].Key)
		}
	case *ast.MappingValueNode:
		return first(n.Key)
	}
	return n.GetToken()
}
