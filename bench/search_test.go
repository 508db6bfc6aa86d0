package bench

import (
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"regieroute/server/casework"
	"regieroute/server/demo"
	"regieroute/server/postgres"
	"regieroute/server/postgres/postgrestest"
)

// aTown fills a region with 100,000 files of made-up people, all of them the case
// team's: 55,000 names of three invented syllables, in 900 streets.
const aTown = `
INSERT INTO households (region_id, id, readers, version, name, street, house_number, suffix, postal_code, city, phone, email,
    best_time, language, phase, vulnerable, arrears_cents, search)
SELECT $1, gen_random_uuid(), ARRAY[$2::uuid], 1, t.name, t.street, n::text, '', '1000 AA', 'Oefenstad', '', '', '', 'nl', 'PREVENTION', false, 0,
    lower(t.name || E'\n' || t.street || ' ' || n || E'\n1000 aa\n1000aa\noefenstad\nhc-' || n || E'\n' || t.name)
FROM generate_series(1, 100000) n,
     LATERAL (SELECT (string_to_array('Bor Del Fam Gor Hiel Jor Kaf Lin Mos Nub Pral Rik Sjol Tem Vuk Wes Zan Bram Dru Fles Glin Hup Jas Kwi Lor Mep Nol Poes Ruk Stam Tulp Vlei Woud Zwin Ank Erp Ids Ock Urk', ' '))[1 + n % 39]
                  || (string_to_array('ba de fi go hu ja ke li mo nu pa re si to vu wa ze bra dre fli glo hie jo kwa lee mui', ' '))[1 + n % 26]
                  || (string_to_array('ker mans stra ling veld hof boer naar sen kamp wijk beek dam huis goed rink lo tema stein poel mond horst berg zand lust bos werf', ' '))[1 + n / 7 % 27] AS name,
              'Voorbeeld' || substr(md5((n % 900)::text), 1, 5) || 'straat' AS street) t`

// BenchmarkSearch looks for one family among 100,000 files: at most 100 ms
// (issue 5 §6), a page of it read and logged.
func BenchmarkSearch(b *testing.B) {
	url := postgrestest.OwnerURL(b)
	db, err := postgres.Open(b.Context(), postgrestest.LoginURL(b, url))
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	town, err := demo.Found(b.Context(), db.Directory("demo"), time.Now())
	if err != nil {
		b.Fatal(err)
	}
	manager := town.Cast().CaseManager
	fill(b, url, manager)
	cases := casework.NewService(postgres.NewStore(db), time.Now)
	for name, text := range map[string]string{
		"OneFamily": "idsparink", "Number": "hc-77412", "SlipOfThePen": "idsparnik", "Everywhere": "oefenstad", "TwoSlips": "idspazink voorbelt",
		"NobodyLikeIt": "zzzzqqqq", "TwoWords": "idsparink voorbeeld", "House": "straat 8",
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if _, err := cases.Files(b.Context(), manager, casework.Filter{Text: text}, casework.PageRequest{First: 25}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func fill(b *testing.B, url string, manager casework.Actor) {
	b.Helper()
	owner, err := pgx.Connect(b.Context(), url)
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = owner.Close(b.Context()) }()
	if _, err := owner.Exec(b.Context(), aTown, manager.Region.String(), manager.Organisation.String()); err != nil {
		b.Fatal(err)
	}
	if _, err := owner.Exec(b.Context(), "VACUUM ANALYZE households"); err != nil {
		b.Fatal(err)
	}
}
