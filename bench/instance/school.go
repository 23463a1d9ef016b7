package instance

import "fmt"

// school is one public Medical Student Scheduling instance (Akbarzadeh and
// Maenhout 2021; Zanazzo, Ceschia, Dovier and Schaerf 2024). Arrays are
// flattened row by row; everything counts from 0 but groups, from 1.
type school struct {
	students, disciplines, hospitals, duration, horizon, groups, most int

	group, manager     []int // [discipline]
	need               []int // [student][group]
	allowed            []int // [student][discipline]
	before             []int // [discipline][discipline]: the second comes first
	present            []int // [student][period]
	able               []int // [student][hospital][discipline]
	lo, hi             []int // [hospital][discipline][period]
	weight             []int // [student][discipline, hospital, change, waiting]
	likesWhat, likesAt []int // [student][discipline], [student][hospital]
}

func readSchool(path string) (*school, error) {
	d, err := readDZN(path)
	if err != nil {
		return nil, err
	}
	var s school
	for name, to := range map[string]*int{"Students": &s.students, "Disciplines": &s.disciplines, "Hospitals": &s.hospitals, "Duration": &s.duration, "Horizon": &s.horizon, "Groups": &s.groups, "MaxDiscPerHosp": &s.most} {
		v, err := d.take(name, 1)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		*to = v[0]
	}
	S, D, H, T := s.students, s.disciplines, s.hospitals, s.horizon
	for _, a := range []struct {
		name string
		n    int
		to   *[]int
	}{
		{"DiscGroup", D, &s.group}, {"ManPref", D, &s.manager}, {"StudDiscGroup", S * s.groups, &s.need}, {"AllowedDisc", S * D, &s.allowed},
		{"Precededby", D * D, &s.before}, {"Availability", S * T, &s.present}, {"Ability", S * H * D, &s.able}, {"MinPosHosp", H * D * T, &s.lo},
		{"MaxPosHosp", H * D * T, &s.hi}, {"WeightPref", S * 4, &s.weight}, {"PrefStudDisc", S * D, &s.likesWhat}, {"PrefStudHosp", S * H, &s.likesAt},
	} {
		if *a.to, err = d.take(a.name, a.n); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
	}
	return &s, nil
}
