// Package schema says what is remembered: one file for each noun, written in the
// vocabulary of words.go on the ground of mixin.go. Comments here become the
// descriptions that GraphQL shows. After a change run "go generate ./ent ./graph"
// and "go run ./internal/store/newmigration NAME".
package schema
