package draft

import "fmt"

// many writes a number with its word: "1 block", "3 blocks".
func many(n int, one, more string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, more)
}
