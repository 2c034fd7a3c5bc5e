import Storage

/// The tables of the house. A migration that has landed is never edited: what changes is a new one below it.
package enum Schema {
  package static let migrations = [
    Migration(
      version: 1, name: "people and schools",
      statements: [
        """
        CREATE TABLE school (
          id BIGINT PRIMARY KEY NOT NULL, npsn TEXT NOT NULL UNIQUE, name TEXT NOT NULL, form TEXT NOT NULL,
          status TEXT NOT NULL, street TEXT NOT NULL, village TEXT NOT NULL, district TEXT NOT NULL,
          regency TEXT NOT NULL, province TEXT NOT NULL, zone TEXT NOT NULL, dapodik_id TEXT UNIQUE
        )
        """,
        """
        CREATE TABLE person (
          id BIGINT PRIMARY KEY NOT NULL, name TEXT NOT NULL, folded_name TEXT {{BYTEWISE}} NOT NULL, nip TEXT UNIQUE,
          nuptk TEXT UNIQUE, nik_hash TEXT UNIQUE, dapodik_id TEXT UNIQUE, sex TEXT, birth_day TEXT,
          employment TEXT NOT NULL, email TEXT UNIQUE
        )
        """,
        """
        CREATE TABLE person_rank (
          person_id BIGINT NOT NULL REFERENCES person (id), from_day TEXT NOT NULL, rank TEXT NOT NULL,
          PRIMARY KEY (person_id, from_day)
        )
        """,
        """
        CREATE TABLE person_grade (
          person_id BIGINT NOT NULL REFERENCES person (id), from_day TEXT NOT NULL, grade TEXT NOT NULL,
          PRIMARY KEY (person_id, from_day)
        )
        """,
        """
        CREATE TABLE assignment (
          id BIGINT PRIMARY KEY NOT NULL, person_id BIGINT NOT NULL REFERENCES person (id),
          school_id BIGINT NOT NULL REFERENCES school (id), role TEXT NOT NULL, standing TEXT NOT NULL,
          from_day TEXT NOT NULL, to_day TEXT, is_home BOOLEAN NOT NULL, staff_kind TEXT
        )
        """,
        "CREATE INDEX assignment_by_person ON assignment (person_id)",
        "CREATE INDEX assignment_by_school ON assignment (school_id, role)",
        """
        CREATE TABLE journal (
          id BIGINT PRIMARY KEY NOT NULL, at BIGINT NOT NULL, actor_id BIGINT, school_id BIGINT, kind TEXT NOT NULL,
          subject_id BIGINT, detail TEXT NOT NULL
        )
        """,
        "CREATE INDEX journal_by_subject ON journal (subject_id, id)",
        """
        CREATE TABLE staff_import (
          id BIGINT PRIMARY KEY NOT NULL, school_id BIGINT NOT NULL REFERENCES school (id), made_by BIGINT,
          made_at BIGINT NOT NULL, expires_at BIGINT NOT NULL, complete BOOLEAN NOT NULL, body TEXT NOT NULL
        )
        """,
        "CREATE TABLE installation (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL)",
      ]),
    Migration(
      version: 2, name: "entrance",
      statements: [
        """
        CREATE TABLE account (
          person_id BIGINT PRIMARY KEY NOT NULL REFERENCES person (id), password_hash TEXT NOT NULL,
          changed_at BIGINT NOT NULL
        )
        """,
        """
        CREATE TABLE activation_code (
          code_hash TEXT PRIMARY KEY NOT NULL, person_id BIGINT NOT NULL REFERENCES person (id), made_by BIGINT,
          made_at BIGINT NOT NULL, expires_at BIGINT NOT NULL, used_at BIGINT
        )
        """,
        "CREATE INDEX activation_code_by_person ON activation_code (person_id)",
        """
        CREATE TABLE session (
          token_hash TEXT PRIMARY KEY NOT NULL, person_id BIGINT NOT NULL REFERENCES person (id),
          made_at BIGINT NOT NULL, seen_at BIGINT NOT NULL, ends_at BIGINT NOT NULL, ended BOOLEAN NOT NULL
        )
        """,
        "CREATE INDEX session_by_person ON session (person_id)",
        "CREATE TABLE attempt (key TEXT PRIMARY KEY NOT NULL, failures INTEGER NOT NULL, since BIGINT NOT NULL)",
        """
        CREATE TABLE kept_form (
          key_hash TEXT PRIMARY KEY NOT NULL, person_id BIGINT NOT NULL REFERENCES person (id), path TEXT NOT NULL,
          body TEXT NOT NULL, expires_at BIGINT NOT NULL
        )
        """,
      ]),
    Migration(
      version: 3, name: "records and their ledger",
      statements: [
        "CREATE TABLE rulebook (hash TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, body TEXT NOT NULL)",
        """
        CREATE TABLE period (
          id BIGINT PRIMARY KEY NOT NULL, year INTEGER NOT NULL, shape TEXT NOT NULL, rulebook TEXT NOT NULL,
          rulebook_hash TEXT NOT NULL REFERENCES rulebook (hash), from_day TEXT NOT NULL, to_day TEXT NOT NULL,
          opened_at BIGINT NOT NULL, UNIQUE (year, shape)
        )
        """,
        """
        CREATE TABLE record (
          id BIGINT PRIMARY KEY NOT NULL, owner_id BIGINT NOT NULL REFERENCES person (id),
          school_id BIGINT NOT NULL REFERENCES school (id), period_id BIGINT NOT NULL REFERENCES period (id),
          rulebook_hash TEXT NOT NULL REFERENCES rulebook (hash), stage TEXT NOT NULL, holder TEXT NOT NULL,
          since_day TEXT NOT NULL, closes_day TEXT, focus TEXT, version INTEGER NOT NULL, fold INTEGER NOT NULL,
          state TEXT NOT NULL, UNIQUE (owner_id, period_id, school_id)
        )
        """,
        "CREATE INDEX record_by_school ON record (school_id, period_id)",
        """
        CREATE TABLE event (
          record_id BIGINT NOT NULL REFERENCES record (id), version INTEGER NOT NULL, kind TEXT NOT NULL,
          body TEXT NOT NULL, day TEXT NOT NULL, at BIGINT NOT NULL, actor_id BIGINT NOT NULL, standing TEXT NOT NULL,
          command_id TEXT NOT NULL UNIQUE, command_digest TEXT NOT NULL, salt TEXT NOT NULL, body_digest TEXT NOT NULL,
          key_name TEXT NOT NULL, hash TEXT NOT NULL, PRIMARY KEY (record_id, version)
        )
        """,
        """
        CREATE TABLE draft (
          person_id BIGINT NOT NULL REFERENCES person (id), record_id BIGINT NOT NULL REFERENCES record (id),
          form TEXT NOT NULL, body TEXT NOT NULL, updated_at BIGINT NOT NULL, PRIMARY KEY (person_id, record_id, form)
        )
        """,
        """
        CREATE TABLE seal (
          id BIGINT PRIMARY KEY NOT NULL, at BIGINT NOT NULL, records BIGINT NOT NULL, root TEXT NOT NULL,
          previous TEXT NOT NULL, key_name TEXT NOT NULL, hash TEXT NOT NULL
        )
        """,
        """
        CREATE TABLE sealed_head (
          record_id BIGINT PRIMARY KEY NOT NULL, version INTEGER NOT NULL, hash TEXT NOT NULL
        )
        """,
      ]),
    Migration(
      version: 4, name: "report cards",
      statements: [
        """
        CREATE TABLE report_card (
          id BIGINT PRIMARY KEY NOT NULL, school_id BIGINT NOT NULL REFERENCES school (id), year INTEGER NOT NULL,
          imported_at BIGINT NOT NULL, imported_by BIGINT, body TEXT NOT NULL, UNIQUE (school_id, year)
        )
        """
      ]),
    Migration(
      version: 5, name: "what waits beside the stage of a record",
      statements: ["ALTER TABLE record ADD COLUMN pending TEXT"]),
    Migration(
      version: 6, name: "offices above schools",
      statements: [
        "ALTER TABLE school ADD COLUMN kind TEXT NOT NULL DEFAULT 'school'",
        "ALTER TABLE school ADD COLUMN office_id BIGINT REFERENCES school (id)",
        "ALTER TABLE school ADD COLUMN foundation_id BIGINT REFERENCES school (id)",
        "ALTER TABLE school ADD COLUMN successor_id BIGINT REFERENCES school (id)",
        "ALTER TABLE school ADD COLUMN successor_day TEXT",
        "CREATE INDEX school_by_office ON school (office_id)",
        "CREATE INDEX school_by_foundation ON school (foundation_id)",
        "CREATE INDEX school_by_successor ON school (successor_id)",
        """
        CREATE TABLE person_employment (
          person_id BIGINT NOT NULL REFERENCES person (id), from_day TEXT NOT NULL, employment TEXT NOT NULL,
          PRIMARY KEY (person_id, from_day)
        )
        """,
      ]),
    Schema.recordSubjects, Schema.officeCalendars, Schema.journalBySchool,
    Migration(
      version: 10, name: "refleksi kompetensi",
      statements: [
        """
        CREATE TABLE self_reflection (
          id BIGINT PRIMARY KEY NOT NULL, person_id BIGINT NOT NULL REFERENCES person (id),
          rulebook_hash TEXT NOT NULL REFERENCES rulebook (hash), day TEXT NOT NULL, at BIGINT NOT NULL,
          command_id TEXT NOT NULL UNIQUE, body TEXT NOT NULL
        )
        """,
        "CREATE INDEX self_reflection_by_person ON self_reflection (person_id, id)",
      ]),
    Migration(
      version: 11, name: "identity data before the plan",
      statements: [
        """
        CREATE TABLE identity_check (
          id BIGINT PRIMARY KEY NOT NULL, person_id BIGINT NOT NULL REFERENCES person (id),
          period_id BIGINT NOT NULL REFERENCES period (id), day TEXT NOT NULL, at BIGINT NOT NULL, wishes TEXT,
          outcome TEXT, reason TEXT, mender TEXT, answered_by BIGINT REFERENCES person (id), answered_at BIGINT
        )
        """,
        "CREATE INDEX identity_check_by_person ON identity_check (period_id, person_id, id)",
      ]),
    Migration(
      version: 12, name: "who helps to fill in a record",
      statements: [
        "ALTER TABLE draft ADD COLUMN typed_by BIGINT REFERENCES person (id)",
        """
        CREATE TABLE record_helper (
          person_id BIGINT NOT NULL REFERENCES person (id), record_id BIGINT NOT NULL, PRIMARY KEY (person_id, record_id)
        )
        """,
        "CREATE INDEX record_helper_by_record ON record_helper (record_id)",
      ]),
    Schema.creditBalances(version: 13), Schema.lessonOffers(version: 14),
    Schema.observationNotes(version: 15), Schema.extensionCommands(version: 16), Schema.draftTypists(version: 17),
    Schema.followedUp(version: 18), Schema.standIns(version: 19), Schema.foldedSchools(version: 20),
    Schema.replacedExtensions(version: 21),
  ]

  package static let migrator = Migrator(migrations)
}
