import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from './stack-under-test.ts';

/** A program in Go, compiled with the packages that Debian brings; what is compiled once is kept between starts. */
export const goProgram = {
  build: (): readonly Command[] => [
    {
      program: 'go',
      arguments: ['build', '-o', 'server', '.'],
      env: {
        GO111MODULE: 'off',
        GOPATH: '/usr/share/gocode',
        GOCACHE: join(tmpdir(), 'whycors-go-cache'),
      },
    },
  ],
  start: (): Command => ({ program: './server', arguments: [], env: { GIN_MODE: 'release' } }),
};

/** The application on `net/http`: routes that know their methods alone, and a panic that is answered with 500. */
export const goApplication = `
  func method(name string, next http.HandlerFunc) http.HandlerFunc {
    return func(w http.ResponseWriter, r *http.Request) {
      if r.Method != name {
        http.Error(w, "", http.StatusMethodNotAllowed)
        return
      }
      next(w, r)
    }
  }

  func private(next http.HandlerFunc) http.HandlerFunc {
    return func(w http.ResponseWriter, r *http.Request) {
      if r.Header.Get("Authorization") == "" {
        http.Error(w, "", http.StatusUnauthorized)
        return
      }
      next(w, r)
    }
  }

  func recovering(next http.Handler) http.Handler {
    return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
      defer func() {
        if recover() != nil {
          http.Error(w, "", http.StatusInternalServerError)
        }
      }()
      next.ServeHTTP(w, r)
    })
  }

  func ok(w http.ResponseWriter, r *http.Request) {
    w.Write([]byte("{}"))
  }

  func broken(w http.ResponseWriter, r *http.Request) {
    panic("broken")
  }

  func moved(w http.ResponseWriter, r *http.Request) {
    http.Redirect(w, r, "/orders", http.StatusTemporaryRedirect)
  }`;
