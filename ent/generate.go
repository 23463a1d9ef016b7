// Package ent is the database as Go code. Only the folder schema, the templates
// and the generator are written by hand; "go generate ./ent" makes the rest and
// graph/schema/ent.graphqls from them.
package ent

//go:generate go run ./generator
