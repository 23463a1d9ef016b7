// Package seed holds the program that fellowplan shows on its first start, as
// the file that any other program would be imported from.
package seed

import _ "embed" // the file is part of the binary

// Program is the seed file, in the format of internal/sheets.
//
//go:embed mayo-radiology-informatics.yaml
var Program []byte

// Code is the code of the program in it that is shown first.
const Code = "mayo-radiology-informatics"
