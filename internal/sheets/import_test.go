package sheets_test

import (
	"bytes"
	"testing"

	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/program"
	"github.com/fellowplan/fellowplan/internal/sheets"
	"github.com/fellowplan/fellowplan/internal/store"
	"github.com/fellowplan/fellowplan/internal/store/storetest"
	"github.com/fellowplan/fellowplan/seed"
)

func open(t *testing.T) (*store.Store, *program.Service) {
	t.Helper()
	s := storetest.Open(t)
	return s, program.New(s)
}

func TestImportSeed(t *testing.T) {
	_, svc := open(t)
	sum, err := sheets.Import(access.System(t.Context()), svc, bytes.NewReader(seed.Program))
	if err != nil {
		t.Fatal(err)
	}
	for typ, want := range map[string]int{"Program": 2, "Fellow": 8, "Mentor": 12, "Block": 24, "Enrollment": 9, "Site": 7, "OffsiteOption": 6, "DidacticSession": 26} {
		if got := sum.Rows[typ]; got != want {
			t.Errorf("%d rows of %s, want %d", got, typ, want)
		}
	}
}

// The first start is not special: an administrator imports through the same rules and checks.
func TestAnAdministratorImports(t *testing.T) {
	st, svc := open(t)
	admin := access.As(t.Context(), &access.Viewer{Name: "Admin", Administrator: true})
	if _, err := sheets.Import(admin, svc, bytes.NewReader(seed.Program)); err != nil {
		t.Fatal(err)
	}
	entry := st.Client.AuditEntry.Query().FirstX(admin)
	if entry.ActorName != "Admin" || entry.Reason != "import of a file" {
		t.Errorf("the log says %q, %q", entry.ActorName, entry.Reason)
	}
}
