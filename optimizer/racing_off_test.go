//go:build !race

package optimizer

const racing = false
