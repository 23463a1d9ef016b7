package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/index"
)

// BlockShare is the share of a fellow's time in one block.
type BlockShare struct{ ent.Schema }

// Mixin of a block share.
func (BlockShare) Mixin() []ent.Mixin { return []ent.Mixin{Base{Prefix: "shr"}, InProgram{}} }

// Fields of a block share.
func (BlockShare) Fields() []ent.Field {
	return []ent.Field{
		key("enrollment_id", "The enrollment."),
		key("block_id", "The block."),
		count("percent", 0, 100, "The share, in percent."),
	}
}

// Edges of a block share.
func (BlockShare) Edges() []ent.Edge {
	return []ent.Edge{
		belongsTo("enrollment", Enrollment.Type, "block_shares", "The enrollment."),
		belongsTo("block", Block.Type, "", "The block."),
	}
}

// Indexes of a block share.
func (BlockShare) Indexes() []ent.Index {
	return []ent.Index{
		uniqueLive("enrollment_id", "block_id"),
		index.Fields("block_id"),
	}
}

// Annotations of a block share.
func (BlockShare) Annotations() []schema.Annotation {
	return noun("shr", "block share", "block shares", "blockShares",
		"How much of a fellow's time a program has in one block, where that differs from the enrollment's share.")
}
