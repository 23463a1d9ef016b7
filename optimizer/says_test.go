package optimizer

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/rule"
)

// TestSettingsSpeak wants of every rule that its settings, drawn from its card, are said in a sentence that names
// things by their titles.
func TestSettingsSpeak(t *testing.T) {
	silent := map[string]bool{"share": true, "ranked-wishes": true, "equal-influence": true} // a fact, and wishes
	for _, card := range cardsToDraw() {
		if silent[card.ID] {
			continue
		}
		said := map[string]bool{}
		for k := range uint64(200) {
			r := rand.New(rand.NewPCG(83, k))
			p := randomProblem(r)
			for i := range p.Rotations {
				p.Rotations[i].Title = []string{"Wards", "Clinic", "Nights"}[i]
			}
			for i := range p.Sites {
				p.Sites[i].Title = "Far away"
			}
			for i := range p.Fellows {
				p.Fellows[i].Name = []string{"Ada", "Ben"}[i]
			}
			p.Blocks.Labels = []string{"July", "August", "September", "October"}[:p.Blocks.Count]
			s, ok := randomSetting(r, p, card)
			if !ok {
				continue
			}
			text := rule.Says(p, s)
			if said[text] = true; !strings.HasSuffix(text, ".") || strings.Contains(text, card.Title) || strings.Contains(text, "%!") {
				t.Errorf("%s: %q", card.ID, text)
			}
			for _, id := range []string{"r0", "r1", "r2", "far", "f0", "f1", "block 0", "block 1"} {
				if strings.Contains(text, id) {
					t.Errorf("%s: %q names %s", card.ID, text, id)
				}
			}
		}
		for text := range said {
			t.Logf("%s: %s", card.ID, text)
			break
		}
	}
}
