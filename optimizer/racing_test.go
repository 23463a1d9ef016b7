//go:build race

package optimizer

// racing: the race detector makes everything ten times slower, so that work limits are a tenth.
const racing = true
