package certificate

import "math/big"

// climb adds up a case whose agents are looked at in rounds. Who goes which way depends on nothing but the case, so that
// the checker comes to what its writer came to, however long that had.
func (k *checker) climb(x *Case, constant *big.Rat, base []int64) (sum *big.Rat, closed bool, err error) {
	worth, rounds := make([]int64, len(k.agents)), make([]int, len(k.agents))
	k.worth, k.rounds = worth, rounds
	goal := func(i int) int64 {
		if x.Worth == nil {
			return nothing
		}
		return min(max(nothing, x.Worth[i]), -nothing)
	}
	for i := range worth {
		worth[i] = -nothing
	}
	for round, effort := range efforts {
		if x.Rounds == nil && round >= k.limits.Rounds {
			break
		}
		none, err := k.each(x, base, func(w *scratch, i int) int64 {
			if worth[i] <= goal(i) || x.Rounds != nil && x.Rounds[i] <= round {
				return worth[i]
			}
			if b := w.bound(k.left[i], goal(i), effort); b < worth[i] && !w.broke() {
				worth[i], rounds[i] = b, round+1
			}
			return worth[i]
		})
		if none || err != nil && sum == nil {
			return nil, none, err
		}
		if sum = added(constant, worth); err != nil {
			break
		}
	}
	return sum, k.closes(x, sum), nil //nolint:nilerr // what some have come to when the time is over counts
}

// efforts of the rounds, in labels of a search.
var efforts = [...]int{1, 800, 6400, 50_000}

// MostRounds is how many there are.
const MostRounds = len(efforts)

// added is the sum of all agents' worths and what no year changes.
func added(constant *big.Rat, worth []int64) *big.Rat {
	sum := new(big.Rat).Set(constant)
	for _, v := range worth {
		sum.Add(sum, new(big.Rat).SetInt64(v))
	}
	return sum
}
