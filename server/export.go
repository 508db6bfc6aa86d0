package main

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"regieroute/server/casework"
	"regieroute/server/dataset/release"
	"regieroute/server/identity"
	"regieroute/server/postgres"
)

// exportCommands take data out of a region (docs/datasets.md).
type exportCommands struct {
	Publication exportPublication `cmd:"" help:"Tables of counts of the whole region that anybody may read: rounded, and protected. By an administrator of the Regieteam."`
	Microdata   exportMicrodata   `cmd:"" help:"A line for each threatened eviction, for one research project: pseudonyms, made coarser. By an administrator of the Regieteam."`
	OwnData     exportOwnData     `cmd:"" name:"own-data" help:"The files of an organisation as it may see them. These are personal data. By a team lead, or the chair of the Regieteam."`
	Overview    exportOverview    `cmd:"" help:"What is kept of one resident, after the case team released it. By the case team."`
}

// exporting is what every kind has.
type exporting struct {
	storageConfig `embed:""`
	inRegion      `embed:""`

	As           string `required:"" placeholder:"NAME" help:"Sign-in name of whoever makes it: their name stands in the log."`
	Organisation string `placeholder:"NAME" help:"Organisation they act for; without it where they work."`
	Out          string `required:"" type:"path" placeholder:"FOLDER" help:"Folder to make. It must be new or empty; after an error or Ctrl-C there is nothing in it."`
	At           string `placeholder:"MOMENT" help:"Moment that the files say, such as 2026-12-01T09:00:00Z; without it now. The same data at the same moment give the same bytes."`
}

// tables is how tables are written.
type tables struct {
	Formats []string `default:"csv" enum:"csv,jsonl,parquet,xlsx" help:"csv, jsonl, parquet or xlsx; several with commas (default: ${default})."`
}

func (t tables) asked() []casework.ReleaseFormat {
	formats := []casework.ReleaseFormat{}
	for _, format := range t.Formats {
		formats = append(formats, casework.ReleaseFormat(strings.ToUpper(format)))
	}
	return formats
}

// months is which months a release is about.
type months struct {
	From string `required:"" placeholder:"MONTH" help:"First month, such as 2026-01."`
	To   string `required:"" placeholder:"MONTH" help:"Last month, such as 2026-03; it must be over."`
}

func (m months) period() (casework.MonthPeriod, error) {
	period := casework.MonthPeriod{}
	if period.From.UnmarshalText([]byte(m.From)) != nil || period.To.UnmarshalText([]byte(m.To)) != nil {
		return period, errors.New("--from and --to are months; write them as 2026-01")
	}
	return period, nil
}

type exportPublication struct {
	exporting `embed:""`
	months    `embed:""`
	tables    `embed:""`

	Keep    string   `required:"" type:"path" placeholder:"FILE" help:"New file for what the next publication must know of this one. It holds true counts: keep it, and publish it never."`
	Earlier []string `type:"existingfile" placeholder:"FILE" help:"What was kept of each earlier publication of the region, the oldest first."`
}

func (c *exportPublication) run(ctx context.Context, o out) error {
	period, err := c.period()
	if err != nil {
		return err
	}
	if _, err := os.Lstat(c.Keep); !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("%s is there already; name a new file to keep", c.Keep)
	}
	in := release.Input{Order: casework.ReleaseOrder{Kind: casework.PublicationRelease, Formats: c.asked(), Period: period}}
	for _, name := range c.Earlier {
		text, err := os.ReadFile(name) //nolint:gosec // the administrator names it
		if err != nil {
			return fmt.Errorf("read what was kept: %w", err)
		}
		in.Earlier = append(in.Earlier, text)
	}
	return c.make(ctx, o, in, func(made release.Manifest) error {
		for _, table := range made.Report.Tables {
			if table.Refused {
				o.printf("  %-24s left out whole: whatever else is left out of it, a number could be computed\n", table.Name)
				continue
			}
			few, group, others := table.Suppressed["PRIMARY"], table.Suppressed["GROUP"], table.Suppressed["SECONDARY"]
			o.printf("  %-24s %5d cells; left out: %d because few, %d because a group would be known, %d to protect others\n", table.Name, table.Cells, few, group, others)
			if p := table.Pooling; p != nil {
				o.printf("  %-24s more can be shown without %s: %d %% of the cells are small, then %d %%\n", "", p.Dimension, p.Small, p.Pooled)
			}
		}
		return writeNew(c.Keep, made.Published)
	})
}

// writeNew writes a file that was not there, for its owner alone.
func writeNew(name string, text []byte) error {
	file, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600) //nolint:gosec // the administrator names it
	if err != nil {
		return fmt.Errorf("make %s: %w", name, err)
	}
	_, err = file.Write(text)
	return errors.Join(err, file.Sync(), file.Close())
}

type exportMicrodata struct {
	exporting `embed:""`
	months    `embed:""`
	tables    `embed:""`

	Project string `required:"" placeholder:"NAME" help:"Name of the research project."`
	Key     string `required:"" type:"path" placeholder:"FILE" help:"File with the project's key; made when it is not there. Who has it can tell whose line is whose. Destroy it when the project ends."`
	K       int    `name:"k" default:"5" help:"How many are alike at least, as agreed; 5 or more."`
	L       int    `name:"l" default:"2" help:"How many different values those have at least, as agreed; 2 or more."`
	Lost    int    `default:"50" help:"How many lines in a thousand may lose what could be known from elsewhere; 0 to 100 (default: ${default})."`
}

func (c *exportMicrodata) run(ctx context.Context, o out) error {
	period, err := c.period()
	if err != nil {
		return err
	}
	project := release.Project{Name: c.Project, K: c.K, L: c.L, Lost: c.Lost}
	if err := c.key(&project); err != nil {
		return err
	}
	order := casework.ReleaseOrder{
		Kind: casework.MicrodataRelease, Formats: c.asked(), Period: period, Project: casework.DerivedID("project", c.Project),
	}
	return c.make(ctx, o, release.Input{Order: order, Project: &project}, func(made release.Manifest) error {
		report := made.Report.Microdata
		o.printf("  %d of %d lines; at least %d are alike; %d lost what could be known from elsewhere, %d were left out\n",
			report.Released, report.Subjects, report.K, report.Starred, report.LeftOut)
		return nil
	})
}

// key reads the key of the project, or makes one.
func (c *exportMicrodata) key(project *release.Project) error {
	text, err := os.ReadFile(c.Key)
	if errors.Is(err, os.ErrNotExist) {
		if _, err := rand.Read(project.Key[:]); err != nil {
			return fmt.Errorf("draw a key: %w", err)
		}
		return writeNew(c.Key, []byte(hex.EncodeToString(project.Key[:])+"\n"))
	}
	if err != nil {
		return fmt.Errorf("read the key: %w", err)
	}
	key, err := hex.DecodeString(strings.TrimSpace(string(text)))
	if err != nil || len(key) != len(project.Key) {
		return fmt.Errorf("%s holds no key; it has 64 characters, 0 to 9 and a to f", c.Key)
	}
	copy(project.Key[:], key)
	return nil
}

type exportOwnData struct {
	exporting `embed:""`
	tables    `embed:""`
}

func (c *exportOwnData) run(ctx context.Context, o out) error {
	in := release.Input{Order: casework.ReleaseOrder{Kind: casework.OwnDataRelease, Formats: c.asked()}}
	return c.make(ctx, o, in, func(made release.Manifest) error {
		o.printf("  %d households. These are personal data: keep the folder as you keep a file.\n", made.Report.Files)
		return nil
	})
}

type exportOverview struct {
	exporting `embed:""`

	Household string `required:"" placeholder:"ID" help:"The file, by its id."`
	Resident  string `required:"" placeholder:"ID" help:"The resident, by their id."`
}

func (c *exportOverview) run(ctx context.Context, o out) error {
	household, err := casework.ParseID(c.Household)
	if err != nil {
		return errors.New("--household is the id of a file, as in the address of its page")
	}
	resident, err := casework.ParseID(c.Resident)
	if err != nil {
		return errors.New("--resident is the id of a resident")
	}
	order := casework.ReleaseOrder{Kind: casework.ResidentRelease, Household: household, Resident: resident}
	return c.make(ctx, o, release.Input{Order: order}, func(release.Manifest) error { return nil })
}

// make makes a release in a folder, and says what is in it.
func (c *exporting) make(ctx context.Context, o out, in release.Input, tell func(release.Manifest) error) (err error) {
	now := time.Now()
	if c.At != "" {
		if now, err = time.Parse(time.RFC3339, c.At); err != nil {
			return fmt.Errorf("--at %q is no moment; write it as 2026-12-01T09:00:00Z", c.At)
		}
	}
	folder, err := newFolder(c.Out)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, folder.leave()) }()
	storage, err := openBeside(ctx, c.storageConfig, o.quiet(), false)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, storage.close()) }()
	region, actor, err := c.maker(ctx, storage.db.Directory("export"))
	if err != nil {
		return err
	}
	store := postgres.NewStore(storage.db)
	in.Actor, in.Region.Name, in.Snapshot = actor, region.Name, now
	cases := casework.NewService(store, func() time.Time { return now }).ReadingLog(store)
	in.Overviews = cases
	if in.IncidentsDecision, err = cases.IncidentsDecision(ctx, actor); err != nil {
		return err
	}
	in.Order.ID = orderOf(in)
	made, err := release.Make(ctx, store, in, folder, toldHowFar)
	if err != nil {
		return inPlainEnglish(err)
	}
	if err := tell(made); err != nil {
		return err
	}
	if err := folder.keep(); err != nil {
		return err
	}
	o.printf("%d files are in %s.\n", len(made.Files), c.Out)
	return nil
}

// orderOf gives the same order the same number.
func orderOf(in release.Input) casework.ID {
	return casework.DerivedID("export", fmt.Sprintf("%s %+v %s", in.Actor.Organisation, in.Order, in.Snapshot.UTC().Format(time.RFC3339)))
}

// toldHowFar says on the terminal, beside what the command prints, how far it is.
func toldHowFar(done, total int64) {
	_, _ = fmt.Fprintf(os.Stderr, "\r%d of %d", done, total)
	if done == total {
		_, _ = fmt.Fprintln(os.Stderr)
	}
}

// inPlainEnglish gives a refusal in English, as the rest of the command line is.
func inPlainEnglish(err error) error {
	var refusal *casework.Error
	switch {
	case errors.As(err, &refusal):
		return fmt.Errorf("%s (%s)", refusal.English(), refusal.Code)
	case errors.Is(err, context.Canceled):
		return errors.New("stopped; nothing was made")
	}
	return err
}

// maker gives who makes the release, with the roles they have.
func (c *exporting) maker(ctx context.Context, directory postgres.Directory) (identity.Region, casework.Actor, error) {
	region, err := c.find(ctx, directory)
	if err != nil {
		return region, casework.Actor{}, err
	}
	people, err := directory.People(ctx, region.ID)
	if err != nil {
		return region, casework.Actor{}, err
	}
	for _, person := range people {
		if !strings.EqualFold(person.SignInName, c.As) || !person.Active {
			continue
		}
		name := person.Organisation
		if c.Organisation != "" {
			name = c.Organisation
		}
		organisation, err := findOrganisation(ctx, directory, region, name)
		if err != nil {
			return region, casework.Actor{}, err
		}
		actor, err := directory.Worker(time.Now)(ctx, region.ID, person.ID, organisation.ID)
		return region, actor, err
	}
	return region, casework.Actor{}, fmt.Errorf("nobody signs in as %q in %s; see: regieroute user list", c.As, region.Name)
}

// folder is where files come. They stand beside it until all are there.
type folder struct{ name, half string }

func newFolder(name string) (*folder, error) {
	entries, err := os.ReadDir(name)
	switch {
	case errors.Is(err, os.ErrNotExist):
	case err != nil:
		return nil, fmt.Errorf("look in %s: %w", name, err)
	case len(entries) > 0:
		return nil, fmt.Errorf("%s has something in it; name a new folder", name)
	}
	half, err := os.MkdirTemp(filepath.Dir(name), "."+filepath.Base(name)+"-half-*")
	if err != nil {
		return nil, fmt.Errorf("make the folder: %w", err)
	}
	return &folder{name, half}, nil
}

// Create makes one file.
func (f *folder) Create(name, _ string) (io.WriteCloser, error) {
	return os.OpenFile(filepath.Join(f.half, filepath.Base(name)), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
}

// keep gives the folder its name, now that it is whole.
func (f *folder) keep() error {
	if err := os.Remove(f.name); err != nil && !errors.Is(err, os.ErrNotExist) { // it is empty, or this fails
		return fmt.Errorf("make the folder: %w", err)
	}
	if err := os.Rename(f.half, f.name); err != nil {
		return fmt.Errorf("make the folder: %w", err)
	}
	return nil
}

// leave takes away what is half; nothing after keep.
func (f *folder) leave() error { return os.RemoveAll(f.half) }
