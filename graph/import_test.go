package graph_test

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/fellowplan/fellowplan/internal/web/webtest"
)

const importProgram = `mutation($input: ImportProgramInput!) { importProgram(input: $input) {
	programs { title rotations { totalCount } } rows userErrors { code field message } } }`

func TestAProgramIsImportedAsAWholeOrNotAtAll(t *testing.T) {
	s := webtest.Start(t)
	admin := s.Administrator()
	text, err := os.ReadFile("../seed/mayo-radiology-informatics.yaml")
	if err != nil {
		t.Fatal(err)
	}

	broken := strings.Replace(string(text), "kind: CORE", "kind: KERNEL", 1)
	_, errs := admin.Try(importProgram, V{"input": V{"text": broken}})
	if len(errs) == 0 || errs[0].Path() != "input.text" || !strings.HasPrefix(errs[0].Message, "line ") || !strings.Contains(errs[0].Message, "KERNEL") {
		t.Errorf("a word that is unknown: %+v", errs)
	}
	var left struct{ Programs struct{ TotalCount int } }
	if admin.Get(`{ programs { totalCount } }`, nil, &left); left.Programs.TotalCount != 0 {
		t.Errorf("a refused file left %d programs", left.Programs.TotalCount)
	}

	payload, errs := admin.Try(importProgram, V{"input": V{"text": string(text)}})
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	var made struct {
		Programs []struct {
			Title     string
			Rotations struct{ TotalCount int }
		}
		Rows int
	}
	if err := json.Unmarshal(payload, &made); err != nil {
		t.Fatal(err)
	}
	if len(made.Programs) != 2 || made.Programs[0].Title != "Radiology Informatics Fellowship" || made.Programs[0].Rotations.TotalCount != 11 || made.Rows < 300 {
		t.Errorf("imported %s", payload)
	}
	if _, errs := admin.Try(importProgram, V{"input": V{"text": string(text)}}); len(errs) != 2 || errs[0].Code != "CONFLICT" {
		t.Errorf("the same file once more: %+v", errs)
	}
}

func TestAStrangerImportsNothing(t *testing.T) {
	s := webtest.Start(t)
	admin := s.Administrator()
	director := s.Director(admin.Create("Program", V{"code": "other", "title": "Other"}))
	text, err := os.ReadFile("../seed/mayo-radiology-informatics.yaml")
	if err != nil {
		t.Fatal(err)
	}
	answer := director.Ask(importProgram, V{"input": V{"text": string(text)}})
	if code := answer.Code(); code != "FORBIDDEN" {
		t.Errorf("a director of another program imports one: code %q", code)
	}
	var left struct{ Programs struct{ TotalCount int } }
	if admin.Get(`{ programs { totalCount } }`, nil, &left); left.Programs.TotalCount != 1 {
		t.Errorf("there are %d programs, not the one that was there", left.Programs.TotalCount)
	}
}
