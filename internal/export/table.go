package export

import (
	"bytes"
	"encoding/csv"
)

// table writes rows as CSV. Every text in it is safe.
func table(rows [][]string, crlf bool) ([]byte, error) {
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	w.UseCRLF = crlf
	line := []string{}
	for _, row := range rows {
		line = line[:0]
		for _, text := range row {
			line = append(line, safe(text))
		}
		if err := w.Write(line); err != nil {
			return nil, err
		}
	}
	w.Flush()
	return b.Bytes(), w.Error()
}
