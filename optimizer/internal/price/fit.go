package price

import "github.com/fellowplan/fellowplan/optimizer/internal/model"

// How large sums may get: what one agent's year is worth or costs, and what everything adds up to, in units of 1/Scale. Package
// row takes what is below -1<<60 for impossible.
const (
	mostOfOne = 1 << 54
	mostOfAll = 1 << 58
)

// Exact is the largest Reach of a problem that is taken.
const Exact = 1e17

// fit chooses the scale: 1<<20, or what the data leave. gains is the most that all agents can gain.
func (k *Market) fit(gains int64) {
	m := k.M
	one, all, rows, row := float64(k.Largest), 0.0, 0.0, 0.0
	for i := range m.Agents {
		c := charges(m, &m.Agents[i])
		one, all = max(one, float64(k.Largest)+c), all+c
	}
	fair := float64(m.FairWeight) * max(float64(k.WHi), -float64(k.WLo))
	one, all = max(one, fair), all+fair
	dearest, most := int64(0), int32(1) // most that one cell counts in a row
	for _, uses := range m.Shared {
		for _, u := range uses {
			most = max(most, u.Coef)
		}
	}
	for r := range m.Rows {
		w := &m.Rows[r]
		dearest = max(dearest, w.Under, w.Over)
		under := float64(w.Under) * max(float64(w.Lo), -float64(w.Lo)) * finite(w.Lo)
		over := float64(w.Over) * max(-float64(w.Hi), float64(most)*float64(len(m.Agents)))
		rows, row = rows+max(under, over), max(row, under, over)
	}
	k.Reach = all + rows + float64(k.Largest)*float64(len(m.Agents))
	for k.Scale = 1 << 20; k.Scale > 1; k.Scale /= 2 {
		s := float64(k.Scale)
		if k.Scale <= (1<<53)/max(gains, dearest) && s*one <= mostOfOne && s*max(all, row) <= mostOfAll {
			return
		}
	}
}

func finite(side int64) float64 {
	if side <= -model.Infinite || side >= model.Infinite {
		return 0
	}
	return 1
}

// charges is more than all soft counters and all machines can take off one path.
func charges(m *model.Model, ag *model.Agent) (sum float64) {
	for k := range ag.Counters {
		c := &ag.Counters[k]
		if c.Under == 0 && c.Over == 0 {
			continue
		}
		reach := float64(c.Start)
		for t := range m.Periods {
			var most int32
			for a := range m.Activities {
				var n int32
				if c.Inc != nil {
					n = c.Inc[t*m.Activities+a]
				}
				if c.PerSession != nil {
					n += c.PerSession[a]
				}
				most = max(most, n)
			}
			reach += float64(most)
		}
		sum += max(float64(c.Under)*max(0, float64(c.Min-c.Start)), float64(c.Over)*max(0, reach-float64(c.Max)))
	}
	for _, mc := range ag.Machines {
		var step, end int64
		for _, c := range mc.Cost {
			step = max(step, c)
		}
		for _, c := range mc.Accept {
			end = max(end, c)
		}
		sum += float64(step)*float64(m.Periods) + float64(end)
	}
	return sum
}

// limits of a row's multiplier: the signs and prices that its sides demand, and what keeps sums far from the ends of int64. Any
// multiplier within bounds from above.
type limits struct{ least, most int64 }

// limit prepares the limits of all rows.
func (k *Market) limit() {
	m := k.M
	coefs := func(uses []model.Use) (n int64) {
		for _, u := range uses {
			n += max(int64(u.Coef), -int64(u.Coef))
		}
		return n
	}
	shared, own := int64(1), int64(0) // most that one cell uses, over all its rows
	for _, uses := range m.Shared {
		shared = max(shared, coefs(uses))
	}
	for i := range m.Agents {
		for _, uses := range m.Agents[i].Own {
			own = max(own, coefs(uses))
		}
	}
	path := min(int64(mostOfOne), 4*mostOfAll/int64(max(1, len(m.Agents)))) / (shared + own) / int64(max(1, m.Periods))
	k.rows = make([]limits, len(m.Rows))
	for r := range m.Rows {
		w := &m.Rows[r]
		side := func(bound int64) int64 {
			return max(1, min(path, 4*mostOfAll/int64(len(m.Rows))/max(1, bound, -bound)))
		}
		l := limits{-side(w.Lo), side(w.Hi)}
		if w.Hi >= model.Infinite {
			l.most = 0
		} else if w.Over > 0 {
			l.most = min(l.most, w.Over*k.Scale)
		}
		if w.Lo <= -model.Infinite {
			l.least = 0
		} else if w.Under > 0 {
			l.least = max(l.least, -w.Under*k.Scale)
		}
		k.rows[r] = l
	}
}
