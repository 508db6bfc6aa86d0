package releasedesk

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"

	"regieroute/server/casework"
	"regieroute/server/postgres/releasebook"
)

// mostBytes bounds a release: all its files together.
const mostBytes = 8 << 30

var (
	errOneAtATime = errors.New("a file of a release is written before the one before it is closed")
	errOtherBytes = errors.New("what was written is not what was said")
)

// sink keeps the files of a release piece by piece: one of them in memory.
type sink struct {
	ctx     context.Context //nolint:containedctx // of the one making that writes
	book    *releasebook.Book
	claim   releasebook.Claim
	files   []casework.ReleaseFile
	total   int64
	writing bool
	piece   []byte
}

// Create begins the next file.
func (s *sink) Create(name, mediaType string) (io.WriteCloser, error) {
	if s.writing {
		return nil, errOneAtATime
	}
	s.writing = true
	s.files = append(s.files, casework.ReleaseFile{Name: name, MediaType: mediaType})
	if s.piece == nil {
		s.piece = make([]byte, 0, releasebook.ChunkBytes)
	}
	return &written{sink: s, hash: sha256.New()}, nil
}

// agrees says whether files are those that were written.
func (s *sink) agrees(files []casework.ReleaseFile) error {
	if len(files) != len(s.files) || s.writing {
		return fmt.Errorf("%d files of %d: %w", len(files), len(s.files), errOtherBytes)
	}
	for i, file := range files {
		if kept := s.files[i]; file.Name != kept.Name || file.Bytes != kept.Bytes || file.SHA256 != kept.SHA256 {
			return fmt.Errorf("file %d: %w", i, errOtherBytes)
		}
	}
	return nil
}

// written is the file that is being written.
type written struct {
	sink   *sink
	hash   hash.Hash
	pieces int64
	closed bool
}

// Write keeps whole pieces and waits with the rest.
func (w *written) Write(bytes []byte) (int, error) {
	s, taken := w.sink, 0
	if s.total += int64(len(bytes)); s.total > mostBytes {
		return 0, casework.ReleaseTooLarge()
	}
	for taken < len(bytes) {
		some := bytes[taken:min(len(bytes), taken+releasebook.ChunkBytes-len(s.piece))]
		s.piece = append(s.piece, some...)
		taken += len(some)
		if len(s.piece) == releasebook.ChunkBytes {
			if err := w.flush(); err != nil {
				return taken, err
			}
		}
	}
	return taken, nil
}

func (w *written) flush() error {
	s := w.sink
	if len(s.piece) == 0 {
		return nil
	}
	_, _ = w.hash.Write(s.piece) // a hash takes all
	file := len(s.files) - 1
	s.files[file].Bytes += int64(len(s.piece))
	err := s.book.AddChunk(s.ctx, s.claim, file, w.pieces, s.piece)
	w.pieces++
	s.piece = s.piece[:0]
	return err
}

// Close keeps the last piece.
func (w *written) Close() error {
	if w.closed {
		return nil
	}
	w.closed, w.sink.writing = true, false
	err := w.flush()
	w.sink.files[len(w.sink.files)-1].SHA256 = hex.EncodeToString(w.hash.Sum(nil))
	return err
}
