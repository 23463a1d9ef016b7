package access

import "entgo.io/ent/dialect/sql"

// has accepts the rows whose column names a row of another table that the
// predicate accepts. It is one statement with a subquery, whatever the number of rows.
func has(column, table string, p Predicate) Predicate {
	return func(s *sql.Selector) {
		other := sql.Dialect(s.Dialect()).Select().From(sql.Table(table))
		other.Select(other.C("id"))
		p(other)
		s.Where(sql.In(s.C(column), other))
	}
}
