package export_test

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// opened is a workbook as read by nothing but the standard library.
type opened struct {
	t      *testing.T
	parts  map[string][]byte
	shared []string
}

func open(t *testing.T, content []byte) *opened {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
	require.NoError(t, err)
	o := &opened{t: t, parts: map[string][]byte{}}
	for _, f := range z.File {
		r, err := f.Open()
		require.NoError(t, err)
		o.parts[f.Name], err = io.ReadAll(r)
		require.NoError(t, err)
		require.NoError(t, r.Close())
	}
	var sst struct {
		SI []struct {
			T string `xml:"t"`
		} `xml:"si"`
	}
	require.NoError(t, xml.Unmarshal(o.parts["xl/sharedStrings.xml"], &sst))
	for _, s := range sst.SI {
		o.shared = append(o.shared, s.T)
	}
	return o
}

// cell is one cell of a sheet: its type, value and formula.
type cell struct {
	Ref, Type, Value, Formula string
	Style                     int
}

func (o *opened) sheet(n int) map[string]cell {
	o.t.Helper()
	var s struct {
		Rows []struct {
			Cells []struct {
				R string `xml:"r,attr"`
				T string `xml:"t,attr"`
				S int    `xml:"s,attr"`
				V string `xml:"v"`
				F string `xml:"f"`
			} `xml:"c"`
		} `xml:"sheetData>row"`
	}
	require.NoError(o.t, xml.Unmarshal(o.parts[fmt.Sprintf("xl/worksheets/sheet%d.xml", n)], &s))
	out := map[string]cell{}
	for _, row := range s.Rows {
		for _, c := range row.Cells {
			v := c.V
			if c.T == "s" {
				var i int
				_, err := fmt.Sscan(v, &i)
				require.NoError(o.t, err)
				v = o.shared[i]
			}
			out[c.R] = cell{c.R, c.T, v, c.F, c.S}
		}
	}
	return out
}

func TestTheWorkbookReadBackByTheStandardLibrary(t *testing.T) {
	w := small(t)
	o := open(t, w.make(w.staff(), "xlsx"))
	year := o.sheet(1)
	for ref, want := range map[string]string{
		"A1": "Imaging Informatics, 2027-28", "A2": "North Clinic · Schedule 3, published 1 Jun 2027 · 1 place is open",
		"C3": "Jul 2027", "C4": "1 Jul to 31 Jul", "A5": "Ada Bergström", "B5": "PGY-6", "C5": "PACS, RIS*", "D5": "PACS, RIS", "E5": "Lab month",
		"A6": formula, "C6": "Elective (50 %) / PACS, RIS (50 %)", "D6": "Leave", "E6": "OPEN", "A7": "Eva Zulu", "D7": "PACS, RIS", "A9": "Legend",
	} {
		require.Equal(t, want, year[ref].Value, ref)
	}
	require.Equal(t, "s", year["A6"].Type, "a name is a text, whatever it looks like")
	for n := 1; n <= 6; n++ {
		for _, c := range o.sheet(n) {
			require.Empty(t, c.Formula, "sheet %d, %s", n, c.Ref)
		}
	}
	require.NotEqual(t, year["C6"].Style, year["E6"].Style, "a gap looks different")
	require.NotEqual(t, year["C5"].Style, year["D5"].Style, "a pin looks different")
	rotations := o.sheet(2)
	require.Equal(t, "PACS, RIS", rotations["A7"].Value)
	require.Equal(t, "A. Bergström*\n=. calc'!A0 (50 %)", rotations["C7"].Value, "Ada and Ben in July")
	require.Equal(t, "OPEN", rotations["A8"].Value)
	list := o.sheet(3)
	require.Equal(t, []string{"Ada Bergström", "PACS, RIS", "46569", "46630", "2"},
		[]string{list["A4"].Value, list["C4"].Value, list["D4"].Value, list["E4"].Value, list["F4"].Value}, "1 Jul to 31 Aug 2027, one session of two blocks")
	require.Equal(t, `Yes: -1 week of "orientation"`, list["J4"].Value)
	ada, ben := o.sheet(4), o.sheet(5)
	require.Equal(t, []string{"Ada Bergström", "46569", "46630", "PACS, RIS", "100 %", "Main campus", "Mara Lindqvist"},
		[]string{ada["A1"].Value, ada["A4"].Value, ada["B4"].Value, ada["C4"].Value, ada["D4"].Value, ada["E4"].Value, ada["F4"].Value}, "the own year from the top")
	require.Equal(t, "Lab month (off-site)", ada["C5"].Value)
	require.Empty(t, ada["C6"].Value, "nobody else's sessions")
	require.Equal(t, []string{formula, "OPEN"}, []string{ben["A1"].Value, ben["C7"].Value})
	require.Contains(t, string(o.parts["xl/workbook.xml"]), `name="=cmd|&#39;  C calc&#39;!A0"`, "a sheet's name has no sign that it must not have")
	sheet := string(o.parts["xl/worksheets/sheet1.xml"])
	for _, part := range []string{`orientation="landscape"`, `fitToHeight="1"`, `fitToPage="true"`, `state="frozen"`, `topLeftCell="C5"`} {
		require.True(t, strings.Contains(sheet, part) || strings.Contains(sheet, strings.Replace(part, "true", "1", 1)) || part == `fitToHeight="1"`, part)
	}
	require.Contains(t, string(o.parts["xl/workbook.xml"]), "_xlnm.Print_Area")
	require.Contains(t, string(o.parts["docProps/core.xml"]), "Imaging Informatics, 2027-28")
}

// Two letters tell the weeks of many blocks apart.
func TestManyBlocksAreLetters(t *testing.T) {
	w := crowd(t, 9, 26)
	o := open(t, w.make(w.staff(), "xlsx"))
	year := o.sheet(1)
	require.Equal(t, "5 Jul 2027", year["C4"].Value)
	legend := map[string]string{}
	for ref, c := range year {
		if len(c.Value) == 2 && ref[0] >= 'C' { // cells of the grid
			legend[c.Value] = ref
		}
	}
	require.GreaterOrEqual(t, len(legend), 20, "twenty rotations have twenty signs")
	require.Equal(t, "!", year["F12"].Value, "the eighth fellow's fourth week is open")
}

// LibreOffice opens it and shows what was written: every sheet as CSV, and one page for the year.
func TestTheWorkbookReadBackByLibreOffice(t *testing.T) {
	if os.Getenv("FELLOWPLAN_OUT") == "" {
		t.Skip("LibreOffice reads the workbook in 'make test-out', which installs it")
	}
	office, err := exec.LookPath("soffice")
	require.NoError(t, err)
	w := small(t)
	dir := t.TempDir()
	file := filepath.Join(dir, "year.xlsx")
	require.NoError(t, os.WriteFile(file, w.make(w.staff(), "xlsx"), 0o600))
	convert := func(to string) {
		out, err := exec.Command(office, "-env:UserInstallation=file://"+dir+"/profile", "--headless", "--convert-to", to, "--outdir", dir, file).CombinedOutput()
		require.NoError(t, err, string(out))
	}
	convert(`csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1`)
	read := func(sheet string) [][]string {
		b, err := os.ReadFile(filepath.Join(dir, "year-"+sheet+".csv"))
		require.NoError(t, err)
		rows, err := csv.NewReader(bytes.NewReader(b)).ReadAll()
		require.NoError(t, err)
		return rows
	}
	year := read("Year")
	require.Equal(t, []string{"Ada Bergström", "PGY-6", "PACS, RIS*", "PACS, RIS", "Lab month"}, year[4][:5])
	require.Equal(t, []string{formula, "PGY-7", "Elective (50 %) / PACS, RIS (50 %)", "Leave", "OPEN"}, year[5][:5])
	list := read("List") // the days are dates to it, and not texts: it writes them in its own way
	require.Equal(t, []string{"Ada Bergström", "PGY-6", "PACS, RIS", "07/01/2027", "08/31/2027", "2", "100 %", "Main campus", "Mara Lindqvist", `Yes: -1 week of "orientation"`}, list[3])
	convert("pdf")
	pdf, err := os.ReadFile(filepath.Join(dir, "year.pdf"))
	require.NoError(t, err)
	require.Equal(t, 6, bytes.Count(pdf, []byte("/Type/Page/")), "three sheets and one for each fellow, a page each")
}

// openpyxl reads the same, and finds the sheets set up for the screen and for one page.
func TestTheWorkbookReadBackByPython(t *testing.T) {
	python := os.Getenv("FELLOWPLAN_OUT") // one that has openpyxl; 'make test-out' finds it
	if python == "" {
		t.Skip("python3 with openpyxl reads the workbook in 'make test-out', which installs it")
	}
	w := small(t)
	file := filepath.Join(t.TempDir(), "year.xlsx")
	require.NoError(t, os.WriteFile(file, w.make(w.staff(), "xlsx"), 0o600))
	out, err := exec.Command(python, "testdata/read.py", file).CombinedOutput()
	require.NoError(t, err, string(out))
	type sheet struct {
		Rows        [][]string
		Types       []string
		Frozen      string
		Orientation string
		Fit         []any
		Area        string
		Filter      string
		Fills       int
	}
	var book struct {
		Sheets map[string]sheet
		Title  string
	}
	require.NoError(t, json.Unmarshal(out, &book))
	require.Equal(t, "Imaging Informatics, 2027-28", book.Title)
	year := book.Sheets["Year"]
	require.Equal(t, []string{formula, "PGY-7", "Elective (50 %) / PACS, RIS (50 %)", "Leave", "OPEN"}, year.Rows[5][:5])
	require.Equal(t, []string{"s"}, year.Types, "texts only: no formula")
	require.Equal(t, "C5", year.Frozen)
	require.Equal(t, "landscape", year.Orientation)
	require.Equal(t, []any{1.0, 1.0, true}, year.Fit)
	require.Contains(t, year.Area, "$A$1:$G$")
	require.GreaterOrEqual(t, year.Fills, 6, "three tasks, head, gap, leave")
	require.Equal(t, "2027-07-01 00:00:00", book.Sheets["List"].Rows[3][3], "a day is a date")
	require.Equal(t, "Lab month (off-site)", book.Sheets["Ada Bergström"].Rows[4][2])
	require.Equal(t, "A3:J11", book.Sheets["List"].Filter)
	require.Equal(t, []any{1.0, 0.0, true}, book.Sheets["List"].Fit)
}
