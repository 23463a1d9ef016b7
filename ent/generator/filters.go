package main

import (
	"entgo.io/ent/entc/gen"
	"entgo.io/ent/schema/field"
)

// filterOps are the operators by which lists can be filtered on a field: those
// that somebody would use on such a field, not all that a database has.
func filterOps(f *gen.Field) []gen.Op {
	var ops []gen.Op
	switch t := f.Type.Type; {
	case f.Name == "id":
		return []gen.Op{gen.EQ, gen.NEQ, gen.In, gen.NotIn}
	case f.IsEdgeField():
		ops = []gen.Op{gen.EQ, gen.NEQ, gen.In, gen.NotIn}
	case t == field.TypeBool:
		ops = []gen.Op{gen.EQ}
	case t == field.TypeEnum:
		ops = []gen.Op{gen.EQ, gen.NEQ, gen.In, gen.NotIn}
	case t == field.TypeString:
		ops = []gen.Op{gen.EQ, gen.NEQ, gen.In, gen.HasPrefix, gen.EqualFold, gen.ContainsFold}
	case t.Numeric():
		ops = []gen.Op{gen.EQ, gen.NEQ, gen.In, gen.GT, gen.GTE, gen.LT, gen.LTE}
	default: // dates and instants
		ops = []gen.Op{gen.EQ, gen.GT, gen.GTE, gen.LT, gen.LTE}
	}
	if f.Optional {
		ops = append(ops, gen.IsNil, gen.NotNil)
	}
	return ops
}

// filterWords says what an operator asks of a field.
var filterWords = map[gen.Op]string{
	gen.EQ:           "%s is this value.",
	gen.NEQ:          "%s is not this value.",
	gen.In:           "%s is one of these values.",
	gen.NotIn:        "%s is none of these values.",
	gen.GT:           "%s is greater or later than this value.",
	gen.GTE:          "%s is this value, or greater or later.",
	gen.LT:           "%s is less or earlier than this value.",
	gen.LTE:          "%s is this value, or less or earlier.",
	gen.HasPrefix:    "%s begins with this text.",
	gen.EqualFold:    "%s is this text, ignoring case.",
	gen.ContainsFold: "%s contains this text, ignoring case.",
	gen.IsNil:        "%s is null.",
	gen.NotNil:       "%s is not null.",
}
