package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/index"
)

// OffsiteSlot is the places of an off-site option in one block.
type OffsiteSlot struct{ ent.Schema }

// Mixin of an off-site slot.
func (OffsiteSlot) Mixin() []ent.Mixin { return []ent.Mixin{Base{Prefix: "slt"}, InProgram{}} }

// Fields of an off-site slot.
func (OffsiteSlot) Fields() []ent.Field {
	return []ent.Field{
		key("offsite_option_id", "The option."),
		key("block_id", "The block."),
		count("slots", 0, 1000, "How many fellows."),
	}
}

// Edges of an off-site slot.
func (OffsiteSlot) Edges() []ent.Edge {
	return []ent.Edge{
		belongsTo("offsite_option", OffsiteOption.Type, "offsite_slots", "The option."),
		belongsTo("block", Block.Type, "offsite_slots", "The block."),
	}
}

// Indexes of an off-site slot.
func (OffsiteSlot) Indexes() []ent.Index {
	return []ent.Index{
		uniqueLive("offsite_option_id", "block_id"),
		index.Fields("block_id"),
	}
}

// Annotations of an off-site slot.
func (OffsiteSlot) Annotations() []schema.Annotation {
	return noun("slt", "off-site slot", "off-site slots", "offsiteSlots",
		"How many fellows an off-site option takes in one block, where that differs from the usual.")
}
