// A program of 100 fellows and 52 weeks, written as a file: what a large department would bring.
const given = ["Ada", "Bruno", "Chiara", "Dmitri", "Esi", "Farah", "Goran", "Hanne", "Imani", "Jun"];
const family = ["Abel", "Bauer", "Castro", "Dahl", "Evans", "Fonseca", "Gupta", "Hansen", "Ito", "Jensen"];
const titles = ["Neuroradiology", "Chest imaging", "Abdominal imaging", "Breast imaging", "Musculoskeletal imaging", "Pediatric imaging", "Nuclear medicine", "Interventional radiology", "Emergency radiology", "Research"];
const code = (title) => title.toLowerCase().replaceAll(" ", "-");

export const largeProgram = () => `format: fellowplan/1
programs:
  - code: large
    title: Diagnostic radiology, a large department
    timeZone: America/Chicago
    sites:
      - {code: main, title: Main campus, city: Rochester, country: US, kind: HOME, timeZone: America/Chicago}
    rotations:
${titles.map((t) => `      - {code: ${code(t)}, title: ${t}, kind: CORE, sessionMin: 2, sessionMax: 8, needsMentor: false, site: main}`).join("\n")}
    tracks:
      - code: one
        title: Diagnostic radiology
        unit: WEEKS
        length: 52
        requirements:
${titles.map((t) => `          - {code: ${code(t)}, title: ${t}, minimum: 2, maximum: 12, rotations: [${code(t)}], provenance: STATED}`).join("\n")}
    fellows:
${family.flatMap((f) => given.map((g) => `      - {code: ${code(`${g} ${f}`)}, name: ${g} ${f}, trainingLevel: PGY-5}`)).join("\n")}
    academicYears:
      - title: 2027-28
        startsOn: 2027-06-28
        endsOn: 2028-06-25
        calendar: WEEKS
        coverages:
${titles.map((t) => `          - {rotation: ${code(t)}, minimum: 0, maximum: 30}`).join("\n")}
        enrollments:
${family.flatMap((f) => given.map((g, i) => `          - {fellow: ${code(`${g} ${f}`)}, track: one, wishes: [{kind: ROTATION, rotation: ${code(titles[(i + f.length) % titles.length])}, rank: 1}]}`)).join("\n")}
`;
