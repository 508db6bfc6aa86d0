package release

import (
	"bufio"
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"

	"regieroute/server/dataset/format"
)

// spool holds the rows of one table on disk, so that every file is read once and
// memory stays flat. What is on disk is sealed with a key that only this run has.
type spool struct {
	file   *os.File
	cipher cipher.Block
	to     *bufio.Writer
}

func newSpool() (*spool, error) {
	key := make([]byte, 32)
	if _, err := rand.Read(key); err != nil {
		return nil, fmt.Errorf("draw a key: %w", err)
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, fmt.Errorf("seal the rows: %w", err)
	}
	file, err := os.CreateTemp("", "regieroute-release-*")
	if err != nil {
		return nil, fmt.Errorf("make a file for the rows: %w", err)
	}
	_ = os.Remove(file.Name()) // it is gone when the program is, whatever happens
	s := &spool{file: file, cipher: block}
	s.to = bufio.NewWriter(cipher.StreamWriter{S: s.stream(), W: file})
	return s, nil
}

// stream begins at the beginning; each key is for one file, so that nothing is sealed
// twice with the same numbers.
func (s *spool) stream() cipher.Stream {
	return cipher.NewCTR(s.cipher, make([]byte, aes.BlockSize)) //nolint:gosec // the key is of this file alone
}

// add keeps a row.
func (s *spool) add(row []format.Value) error {
	var head []byte
	for _, value := range row {
		head = head[:0]
		head = append(head, letterOf[value.Type])
		if value.Type == format.Text {
			head = binary.AppendUvarint(head, uint64(len(value.Text)))
		} else {
			head = binary.AppendVarint(head, value.Number)
		}
		if _, err := s.to.Write(head); err != nil {
			return fmt.Errorf("keep a row: %w", err)
		}
		if _, err := s.to.WriteString(value.Text); err != nil {
			return fmt.Errorf("keep a row: %w", err)
		}
	}
	return nil
}

var letterOf = map[format.Type]byte{"": '-', format.Text: 't', format.Whole: 'n', format.Day: 'd', format.Moment: 'm', format.YesNo: 'y'}

var typeOf = map[byte]format.Type{'-': "", 't': format.Text, 'n': format.Whole, 'd': format.Day, 'm': format.Moment, 'y': format.YesNo}

// rows gives every row that was kept, from the first.
func (s *spool) rows(width int) rows {
	return func(write func([]format.Value) error) error {
		if err := s.to.Flush(); err != nil {
			return fmt.Errorf("read the rows: %w", err)
		}
		if _, err := s.file.Seek(0, io.SeekStart); err != nil {
			return fmt.Errorf("read the rows: %w", err)
		}
		from := bufio.NewReader(cipher.StreamReader{S: s.stream(), R: s.file})
		row := make([]format.Value, width)
		for {
			if err := next(from, row); errors.Is(err, io.EOF) {
				return nil
			} else if err != nil {
				return fmt.Errorf("read the rows: %w", err)
			}
			if err := write(row); err != nil {
				return err
			}
		}
	}
}

// next reads one row; io.EOF when there is none.
func next(from *bufio.Reader, row []format.Value) error {
	for at := range row {
		letter, err := from.ReadByte()
		if err != nil {
			if errors.Is(err, io.EOF) && at > 0 {
				return io.ErrUnexpectedEOF
			}
			return err
		}
		value := format.Value{Type: typeOf[letter]}
		if value.Type == format.Text {
			size, err := binary.ReadUvarint(from)
			if err != nil {
				return err
			}
			text := make([]byte, size)
			if _, err := io.ReadFull(from, text); err != nil {
				return err
			}
			value.Text = string(text)
		} else if value.Number, err = binary.ReadVarint(from); err != nil {
			return err
		}
		row[at] = value
	}
	return nil
}

func (s *spool) close() error { return s.file.Close() }
