import CMalloc

/// How the process keeps memory that it has freed.
package enum Memory {
  /// To be called once, at the start. glibc gives the end of its heap back to the kernel as soon as 128 KB of it are free
  /// and asks for each larger piece anew. SQLite's temporary tables and brotli's window are of that size and are needed for
  /// every page: a statement with four small `IN (SELECT …)` took 425 µs so, and 16 µs with what is kept here.
  package static func settle() {
    mallopt(M_TRIM_THRESHOLD, 16 << 20)
    mallopt(M_MMAP_THRESHOLD, 4 << 20)
  }
}
