package export

import "strings"

// safe keeps a text from being taken for a formula by the spreadsheet that opens the
// file: what begins like one gets an apostrophe in front, which spreadsheets read as "this is text".
// The wide forms of the signs are taken for the narrow ones in East Asian versions of Excel.
func safe(text string) string {
	if text != "" && strings.ContainsRune("=+-@\t\r\n＝＋－＠", []rune(text)[0]) {
		return "'" + text
	}
	return text
}
