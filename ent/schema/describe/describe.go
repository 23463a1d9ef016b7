// Package describe holds what the generator has to know about a noun beyond
// ent's own words: the prefix of its identifiers and what people call it.
package describe

// Noun describes one type.
type Noun struct {
	// Prefix begins every identifier of the type.
	Prefix string
	// One and Many are what people say: "academic year", "academic years".
	One, Many string
	// About is the description that GraphQL shows.
	About string
}

// Name implements schema.Annotation.
func (Noun) Name() string { return "Noun" }

// Meanings gives the meaning of each value of an enum.
type Meanings struct {
	Values map[string]string
}

// Name implements schema.Annotation.
func (Meanings) Name() string { return "Meanings" }

// Tenant marks a type whose rows belong to one program by their program_id.
type Tenant struct {
	Belongs bool
}

// Name implements schema.Annotation.
func (Tenant) Name() string { return "Tenant" }
