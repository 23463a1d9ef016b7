package main

import (
	"os"
	"testing"
)

// The mutations of the nouns are those of the inputs that ent has. (That everything
// else is fresh takes a minute to find out: make generate-check.)
func TestTheMutationsOfNounsAreFresh(t *testing.T) {
	nouns, err := readNouns("../schema/ent.graphqls")
	if err != nil {
		t.Fatal(err)
	}
	have, err := os.ReadFile("../schema/nouns.graphqls")
	if err != nil {
		t.Fatal(err)
	}
	if string(have) != string(nounSchema(nouns)) {
		t.Error("graph/schema/nouns.graphqls is stale: go generate ./graph")
	}
}
