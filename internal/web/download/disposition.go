package download

import (
	"strings"
)

// disposition is a Content-Disposition (RFC 6266): the name in ASCII for old programs, and as it is (RFC 8187) for all others.
func disposition(kind, name string) string {
	var plain, encoded strings.Builder
	for _, c := range name {
		switch {
		case c == '"' || c == '\\' || c < ' ' || c > '~':
			plain.WriteByte('_')
		case c == '%': // some programs decode it
			plain.WriteByte('_')
		default:
			plain.WriteRune(c)
		}
	}
	const hex = "0123456789ABCDEF"
	for _, c := range []byte(name) {
		if c < 0x80 && (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || strings.IndexByte("!#$&+-.^_`|~", c) >= 0) {
			encoded.WriteByte(c)
		} else {
			encoded.WriteString(string([]byte{'%', hex[c>>4], hex[c&15]}))
		}
	}
	value := kind + `; filename="` + plain.String() + `"`
	if plain.String() != name {
		value += "; filename*=UTF-8''" + encoded.String()
	}
	return value
}
