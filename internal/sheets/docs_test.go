package sheets_test

import (
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/fellowplan/fellowplan/internal/sheets"
)

// Every word that a file may hold is described in docs/import-format.md.
func TestEveryWordIsDocumented(t *testing.T) {
	page, err := os.ReadFile("../../docs/import-format.md")
	if err != nil {
		t.Fatal(err)
	}
	walk(reflect.TypeFor[sheets.File](), func(word string) {
		if !strings.Contains(string(page), "`"+word+"`") {
			t.Errorf("docs/import-format.md does not say what %q is", word)
		}
	})
}

func walk(typ reflect.Type, see func(word string)) {
	switch typ.Kind() {
	case reflect.Pointer, reflect.Slice:
		walk(typ.Elem(), see)
	case reflect.Struct:
		if typ.PkgPath() != reflect.TypeFor[sheets.File]().PkgPath() {
			return
		}
		for i := range typ.NumField() {
			word, _, _ := strings.Cut(typ.Field(i).Tag.Get("yaml"), ",")
			see(word)
			walk(typ.Field(i).Type, see)
		}
	}
}
