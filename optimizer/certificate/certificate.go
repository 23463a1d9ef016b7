package certificate

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/fellowplan/fellowplan/optimizer/problem"
	"github.com/fellowplan/fellowplan/optimizer/rule"
)

// Format is the name of the wire form.
const Format = "fellowplan-certificate/2"

// Certificate is a proof of a bound.
type Certificate struct {
	Format  string `json:"format,omitempty"`
	Problem string `json:"problem,omitempty"` // digest of the problem, see Digest
	// Bound is the claim: no schedule is worth more. A fraction; "" claims that there is none at all.
	Bound string `json:"bound"`
	Scale int64  `json:"scale,omitempty"` // multipliers are in units of 1/Scale
	// MentorSets are sets of supervised rotations whose rows follow those of the rules, block by block: on all of a
	// set there are no more fellows than places with its mentors, which needs no proof.
	MentorSets []rule.MentorSet `json:"mentor_sets,omitempty"`
	// Arcs is how far the checker's graphs need to grow, so that it needs no more memory than the writer had. A hint;
	// 0: as far as they may.
	Arcs int `json:"arcs,omitempty"`
	// Closing are steps that shut cells before the cases are looked at, one after the other.
	Closing []Case `json:"closing,omitempty"`
	Cases   []Case `json:"cases,omitempty"`
	// Tiers take the place of Closing and Cases where the problem has tiers: Bound is that of the last one.
	Tiers []Tier `json:"tiers,omitempty"`
	Seal  string `json:"seal,omitempty"` // digest of everything above: a slip of the pen is refused at once
}

// Tier is the proof of one tier as a problem of its own, in which what is held of the tiers before must be kept.
type Tier struct {
	Tier string `json:"tier"`
	// Value is what the tiers after this one hold of it: a claim about schedules that are at least as good.
	Value string `json:"value"`
	// Weight of a unit of the price of broken "should" rules, where that is held above zero: it is held by its
	// weight (Lagrangian duality), and any weight is right.
	Weight int64 `json:"weight,omitempty"`
	// Proof has neither digest nor seal. Absent: the fewest changes are proved together with the next tier.
	Proof *Certificate `json:"proof,omitempty"`
}

// Case is one part of the whole and its multipliers.
type Case struct {
	Cuts []Cut `json:"cuts"` // empty: the whole
	// Empty proves without objective that the case holds no schedule.
	Empty bool            `json:"empty,omitempty"`
	Rows  map[int32]int64 `json:"rows"`           // y by linking row, those that are not zero
	Fair  map[int32]int64 `json:"fair,omitempty"` // u by agent
	// Worth is what the best year of each agent is worth, in units of 1/Scale: where the checker may
	// stop looking for a closer bound. A hint: nothing is believed of it. Absent: none.
	Worth []int64 `json:"worth,omitempty"`
	// Rounds is how often each agent is looked at, with more effort each time, towards the worth named: where the
	// claim is what the writer came to that way, the checker comes to it on the same way. A hint as well. Absent: with all
	// effort at once.
	Rounds []int `json:"rounds,omitempty"`
}

// Cut says that an agent does, or does not do, an activity in a block, or one choice of it. All
// are counted from 0 in the order of the problem: fellows; rotations, then site options; mentors
// as the rules number them.
type Cut struct {
	Agent    int  `json:"agent"`
	Block    int  `json:"block"`
	Activity int  `json:"activity"`
	Choice   int  `json:"choice"` // -1: any
	Does     bool `json:"does"`
}

// ErrRefused is wrapped by everything that Check refuses.
var ErrRefused = errors.New("certificate refused")

// Refuse makes an error that wraps ErrRefused.
func Refuse(format string, a ...any) error {
	return fmt.Errorf("%w: %s", ErrRefused, fmt.Sprintf(format, a...))
}

// Compile is p with the rows that c names besides those of the rules; the error wraps ErrRefused.
func Compile(p *problem.Problem, c *Certificate) (*rule.Compiled, error) {
	compiled := rule.Compile(p)
	if err := compiled.AddMentorSets(c.MentorSets); err != nil {
		return nil, Refuse("%v", err)
	}
	return compiled, nil
}

// Digest names a problem by its content.
func Digest(p *problem.Problem) (string, error) {
	var b bytes.Buffer
	if err := problem.Write(&b, p); err != nil {
		return "", err
	}
	sum := sha256.Sum256(b.Bytes())
	return hex.EncodeToString(sum[:]), nil
}

// seal computes the digest over everything but the seal.
func (c *Certificate) seal() (string, error) {
	open := *c
	open.Seal = ""
	raw, err := json.Marshal(open)
	if err != nil {
		return "", err
	}
	sum := sha256.Sum256(raw)
	return hex.EncodeToString(sum[:]), nil
}

// Close fills in format and seal.
func (c *Certificate) Close() (err error) {
	c.Format = Format
	c.Seal, err = c.seal()
	return err
}

// Write writes c as one JSON document.
func Write(w io.Writer, c *Certificate) error {
	e := json.NewEncoder(w)
	e.SetIndent("", " ")
	return e.Encode(c)
}

// mostBytes bounds what Read takes in.
const mostBytes = 1 << 28

// Read reads one certificate, strictly.
func Read(r io.Reader) (*Certificate, error) {
	d := json.NewDecoder(io.LimitReader(r, mostBytes))
	d.DisallowUnknownFields()
	c := new(Certificate)
	if err := d.Decode(c); err != nil {
		return nil, Refuse("not a certificate: %v", err)
	}
	if d.More() {
		return nil, Refuse("something follows the certificate")
	}
	return c, nil
}
