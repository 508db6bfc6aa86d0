package exit

import (
	"archive/zip"
	"context"
	"crypto/sha256"
	"encoding/csv"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"
	"strconv"
	"strings"

	"github.com/jackc/pgx/v5"
)

// What may be wrong with a file that is taken in.
var (
	ErrNotAnExit = errors.New("this is no file of `regieroute region exit`, or it is not whole")
	ErrChanged   = errors.New("the file was changed after it was written")
	ErrVersion   = errors.New("the file is of another version of the database")
	ErrHere      = errors.New("this region is here already")
)

// bounds of what is read whole into memory.
const (
	maxPackageBytes = 64 << 20
	maxPieceBytes   = 16 << 20
)

// Load takes a region in, all of it or nothing, and gives its name. The guard of
// route 3.2f looks at every file before anything is kept.
func Load(ctx context.Context, ownerURL string, from *zip.Reader, tell Progress) (string, error) {
	l := &loading{files: map[string]*zip.File{}, tell: tell}
	for _, file := range from.File {
		l.files[file.Name] = file
	}
	if err := l.readPackage(); err != nil {
		return "", err
	}
	connection, err := connect(ctx, ownerURL)
	if err != nil {
		return "", err
	}
	defer func() { _ = connection.Close(context.WithoutCancel(ctx)) }()
	if l.tx, err = connection.Begin(ctx); err != nil {
		return "", fmt.Errorf("begin: %w", err)
	}
	defer func() { _ = l.tx.Rollback(context.WithoutCancel(ctx)) }()
	if err := l.all(ctx); err != nil {
		return "", err
	}
	if err := l.tx.Commit(ctx); err != nil {
		return "", fmt.Errorf("keep the region: %w", err)
	}
	return l.told.Region.Name, nil
}

// loading is one file that is being taken in.
type loading struct {
	tx    pgx.Tx
	files map[string]*zip.File
	told  dataPackage
	shown map[string]picture // by the id of the attachment
	tell  Progress
}

func (l *loading) readPackage() error {
	file := l.files["datapackage.json"]
	if file == nil || file.UncompressedSize64 > maxPackageBytes {
		return ErrNotAnExit
	}
	content, err := file.Open()
	if err != nil {
		return fmt.Errorf("%w (%w)", ErrNotAnExit, err)
	}
	defer func() { _ = content.Close() }()
	if err := json.NewDecoder(io.LimitReader(content, maxPackageBytes)).Decode(&l.told); err != nil {
		return fmt.Errorf("%w (%w)", ErrNotAnExit, err)
	}
	l.shown = make(map[string]picture, len(l.told.Attachments))
	for _, told := range l.told.Attachments {
		id, _, _ := strings.Cut(strings.TrimPrefix(told.Path, "attachments/"), ".")
		l.shown[id] = told
	}
	if !isID(l.told.Region.ID) || l.told.Region.Database == 0 {
		return ErrNotAnExit
	}
	return nil
}

func (l *loading) all(ctx context.Context) error {
	tables, err := tablesOf(ctx, l.tx)
	if err != nil {
		return err
	}
	if err := l.fits(ctx, tables); err != nil {
		return err
	}
	if err := alone(ctx, l.tx, tables); err != nil {
		return err
	}
	if _, err := l.tx.Exec(ctx, "SELECT set_config('app.region', $1, true)", l.told.Region.ID); err != nil {
		return fmt.Errorf("name the region: %w", err)
	}
	var here bool
	if err := l.tx.QueryRow(ctx, "SELECT EXISTS (SELECT FROM regions WHERE id = $1 OR name = $2)", l.told.Region.ID, l.told.Region.Name).Scan(&here); err != nil {
		return fmt.Errorf("look whether the region is here: %w", err)
	}
	if here {
		return fmt.Errorf("%w: %s", ErrHere, l.told.Region.Name)
	}
	for _, one := range tables {
		if err := l.table(ctx, one); err != nil {
			return err
		}
	}
	if _, err := l.tx.Exec(ctx, "SET CONSTRAINTS ALL IMMEDIATE"); err != nil { // while the guard still sees every row
		return fmt.Errorf("check the files that were taken in: %w", err)
	}
	return backUnder(ctx, l.tx, tables)
}

// fits wants the file to be of this version, with every table that is here.
func (l *loading) fits(ctx context.Context, tables []table) error {
	number, err := version(ctx, l.tx)
	if err != nil {
		return err
	}
	if number != l.told.Region.Database {
		return fmt.Errorf("%w: the file is of %d and this database of %d; take it in with the program that wrote it, and migrate then", ErrVersion, l.told.Region.Database, number)
	}
	if len(tables) != len(l.told.Resources) {
		return fmt.Errorf("%w: it has %d tables and this database %d", ErrNotAnExit, len(l.told.Resources), len(tables))
	}
	return nil
}

func (l *loading) resource(name string) *resource {
	for i := range l.told.Resources {
		if l.told.Resources[i].Name == name {
			return &l.told.Resources[i]
		}
	}
	return nil
}

func (l *loading) table(ctx context.Context, one table) error {
	told := l.resource(one.Name)
	if told == nil || l.files[told.Path] == nil {
		return fmt.Errorf("%w: table %s is missing", ErrNotAnExit, one.Name)
	}
	file, err := l.files[told.Path].Open()
	if err != nil {
		return fmt.Errorf("%w (%w)", ErrNotAnExit, err)
	}
	defer func() { _ = file.Close() }()
	sum := sha256.New()
	content := &telling{from: io.TeeReader(file, sum)}
	if one.Name == chunks {
		whole, stop := l.withPieces(content.from)
		defer stop()
		content.from = whole
	}
	query := fmt.Sprintf("COPY %s (%s) FROM STDIN WITH (FORMAT csv, HEADER, ENCODING 'UTF8')", identifier(one.Name), one.names())
	copied, err := l.tx.Conn().PgConn().CopyFrom(ctx, content, query)
	switch {
	case content.failed != nil: // the database says only that nothing came any more
		return fmt.Errorf("take table %s in: %w", one.Name, content.failed)
	case err != nil:
		return fmt.Errorf("take table %s in: %w", one.Name, err)
	case said(sum) != told.Hash || copied.RowsAffected() != told.Rows:
		return fmt.Errorf("%w: table %s", ErrChanged, one.Name)
	}
	l.tell(one.Name, told.Rows)
	return nil
}

// telling keeps why reading failed.
type telling struct {
	from   io.Reader
	failed error
}

func (t *telling) Read(into []byte) (int, error) {
	n, err := t.from.Read(into)
	if err != nil && !errors.Is(err, io.EOF) {
		t.failed = err
	}
	return n, err //nolint:wrapcheck // io.EOF is compared as it is
}

// withPieces gives the rows of pictures with their bytes again, in the order in
// which they were written: by picture, from its beginning.
func (l *loading) withPieces(rows io.Reader) (io.Reader, func()) {
	read, write := io.Pipe()
	go func() { _ = write.CloseWithError(l.writePieces(csv.NewReader(rows), csv.NewWriter(write))) }()
	return read, func() { _ = read.Close() }
}

func (l *loading) writePieces(rows *csv.Reader, to *csv.Writer) error {
	header, err := rows.Read()
	if err != nil || len(header) != 6 {
		return fmt.Errorf("%w: the pieces of pictures cannot be read", ErrNotAnExit)
	}
	if err := to.Write(header); err != nil {
		return err
	}
	current := &openPicture{}
	for {
		row, err := rows.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return fmt.Errorf("%w (%w)", ErrNotAnExit, err)
		}
		if row[5], err = l.piece(current, row[1], row[5]); err != nil {
			return err
		}
		if err := to.Write(row); err != nil {
			return err
		}
	}
	if err := current.end(); err != nil {
		return err
	}
	to.Flush()
	return to.Error()
}

// openPicture is the picture of which pieces are read now.
type openPicture struct {
	id      string
	told    picture
	content io.ReadCloser
	sum     hash.Hash
}

// end wants the picture to be what it was when it was written.
func (p *openPicture) end() error {
	if p.content == nil {
		return nil
	}
	rest, _ := io.Copy(p.sum, p.content)
	if err := p.content.Close(); err != nil || rest != 0 || said(p.sum) != p.told.Hash {
		return fmt.Errorf("%w: picture %s", ErrChanged, p.told.Path)
	}
	return nil
}

// piece reads the next bytes of a picture as COPY has them.
func (l *loading) piece(current *openPicture, id, size string) (string, error) {
	if id != current.id {
		if err := current.end(); err != nil {
			return "", err
		}
		next, err := l.openPicture(id)
		if err != nil {
			return "", err
		}
		*current = *next
	}
	length, err := strconv.ParseInt(size, 10, 64)
	if err != nil || length < 0 || length > maxPieceBytes {
		return "", fmt.Errorf("%w: a piece of picture %s has no size", ErrNotAnExit, id)
	}
	piece := make([]byte, length)
	if _, err := io.ReadFull(io.TeeReader(current.content, current.sum), piece); err != nil {
		return "", fmt.Errorf("%w: picture %s", ErrChanged, current.told.Path)
	}
	return `\x` + hex.EncodeToString(piece), nil
}

func (l *loading) openPicture(id string) (*openPicture, error) {
	told, known := l.shown[id]
	if !known || l.files[told.Path] == nil {
		return nil, fmt.Errorf("%w: picture %s is missing", ErrNotAnExit, id)
	}
	content, err := l.files[told.Path].Open()
	if err != nil {
		return nil, fmt.Errorf("%w (%w)", ErrNotAnExit, err)
	}
	return &openPicture{id: id, told: told, content: content, sum: sha256.New()}, nil
}

// isID says that a text is a UUID as PostgreSQL prints it: it comes to stand in a
// statement.
func isID(text string) bool {
	if len(text) != 36 {
		return false
	}
	for at, one := range text {
		dash := at == 8 || at == 13 || at == 18 || at == 23
		hexadecimal := one >= '0' && one <= '9' || one >= 'a' && one <= 'f'
		if dash != (one == '-') || !dash && !hexadecimal {
			return false
		}
	}
	return true
}
