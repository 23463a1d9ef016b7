package instance

import (
	"bytes"
	"strconv"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// export writes the array [student][period][hospital][discipline] of 0 and 1
// that the instances' own checker reads.
func (s *school) export(sch *problem.Schedule) []byte {
	var b bytes.Buffer
	b.WriteString("x = [")
	for i := range s.students {
		for t := range s.horizon {
			a := sch.Rows[student(i)][t]
			for h := range s.hospitals {
				for d := range s.disciplines {
					on := 0
					if a == post(h, d) {
						on = 1
					}
					b.WriteString(strconv.Itoa(on))
					b.WriteByte(',')
				}
			}
		}
	}
	b.WriteString("];\n")
	return b.Bytes()
}

// worth is the source's objective: the sum of the students' satisfactions plus
// the smallest one.
func (s *school) worth(sch *problem.Schedule) float64 {
	total, worst := 0, 0
	for i := range s.students {
		n := s.satisfaction(i, sch.Rows[student(i)])
		total += n
		if i == 0 || n < worst {
			worst = n
		}
	}
	return float64(total + worst)
}

func (s *school) satisfaction(i int, row problem.Row) (sum int) {
	w := s.weight[4*i : 4*i+4]
	idle, last := 0, -1
	for t := 0; t < s.horizon; {
		h, d, busy := s.where(row[t])
		if !busy {
			idle++
			t++
			continue
		}
		sum += w[0]*s.likesWhat[i*s.disciplines+d] + w[1]*s.likesAt[i*s.hospitals+h] + s.manager[d] + w[3]*idle
		if last >= 0 && h != last {
			sum += w[2]
		}
		idle, last = 0, h
		t += s.duration
	}
	return sum
}

// where splits the name of a post.
func (s *school) where(activity string) (h, d int, busy bool) {
	for h := range s.hospitals {
		for d := range s.disciplines {
			if activity == post(h, d) {
				return h, d, true
			}
		}
	}
	return 0, 0, false
}
