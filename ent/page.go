package ent

import (
	"fmt"
	"slices"

	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// Sizes of a page of a list: what one gets without asking, and the most that one can ask for.
const (
	DefaultPageSize = 50
	MaxPageSize     = 100
)

// pageSize is first, or the default when the caller gave neither first nor last.
func pageSize(first, last *int) *int {
	if first != nil || last != nil {
		return first
	}
	n := DefaultPageSize
	return &n
}

// checkPageSize refuses a page that is too large, in words.
func checkPageSize(first, last *int) *gqlerror.Error {
	for name, n := range map[string]*int{"first": first, "last": last} {
		if n != nil && (*n < 1 || *n > MaxPageSize) {
			err := &gqlerror.Error{Message: fmt.Sprintf("%s is %d; a page has 1 to %d items: ask for more with after or before.", name, *n, MaxPageSize)}
			errcode.Set(err, "BAD_USER_INPUT")
			return err
		}
	}
	return nil
}

// columnsWithout are all columns but some.
func columnsWithout(all []string, some ...string) []string {
	return slices.DeleteFunc(slices.Clone(all), func(c string) bool { return slices.Contains(some, c) })
}
