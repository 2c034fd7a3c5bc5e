import Storage

/// Tables of what people note and arrange beside their records: plain rows that no ledger knows.
extension Schema {
  static func creditBalances(version: Int) -> Migration {
    Migration(
      version: version, name: "credit balances",
      statements: [
        """
        CREATE TABLE credit_balance (
          person_id BIGINT PRIMARY KEY NOT NULL REFERENCES person (id), hundredths BIGINT NOT NULL, as_of TEXT NOT NULL,
          updated_at BIGINT NOT NULL
        )
        """
      ])
  }

  static func draftTypists(version: Int) -> Migration {
    Migration(
      version: version, name: "everybody who typed in a draft",
      statements: [
        "ALTER TABLE draft ADD COLUMN revision INTEGER NOT NULL DEFAULT 1",
        """
        CREATE TABLE draft_typist (
          person_id BIGINT NOT NULL REFERENCES person (id), record_id BIGINT NOT NULL REFERENCES record (id),
          form TEXT NOT NULL, typist_id BIGINT NOT NULL REFERENCES person (id),
          PRIMARY KEY (person_id, record_id, form, typist_id)
        )
        """,
        """
        INSERT INTO draft_typist (person_id, record_id, form, typist_id)
        SELECT person_id, record_id, form, typed_by FROM draft WHERE typed_by IS NOT NULL
        """,
      ])
  }

  static func followedUp(version: Int) -> Migration {
    Migration(
      version: version, name: "whether a result has its follow-up",
      statements: [
        "ALTER TABLE record ADD COLUMN followed_up BOOLEAN NOT NULL DEFAULT FALSE",
        """
        UPDATE record SET followed_up = TRUE
        WHERE id IN (SELECT record_id FROM event WHERE kind = 'evaluation-followed-up.v1')
        """,
      ])
  }

  static func lessonOffers(version: Int) -> Migration {
    Migration(
      version: version, name: "lesson offers",
      statements: [
        """
        CREATE TABLE lesson_offer (
          id BIGINT PRIMARY KEY NOT NULL, record_id BIGINT NOT NULL REFERENCES record (id), day TEXT NOT NULL,
          from_minute INTEGER NOT NULL, to_minute INTEGER NOT NULL, lesson TEXT NOT NULL, picked BOOLEAN NOT NULL
        )
        """,
        "CREATE INDEX lesson_offer_by_record ON lesson_offer (record_id)",
      ])
  }
  static func observationNotes(version: Int) -> Migration {
    Migration(
      version: version, name: "observation notes",
      statements: [
        """
        CREATE TABLE observation_note (
          id BIGINT PRIMARY KEY NOT NULL, record_id BIGINT NOT NULL REFERENCES record (id),
          person_id BIGINT NOT NULL REFERENCES person (id), at BIGINT NOT NULL, body TEXT NOT NULL, focus TEXT,
          command_id TEXT NOT NULL UNIQUE
        )
        """,
        "CREATE INDEX observation_note_by_record ON observation_note (record_id, person_id)",
      ])
  }
}
