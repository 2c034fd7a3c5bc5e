import Storage

/// What the level above schools looks at and keeps.
extension Schema {
  static let recordSubjects = Migration(
    version: 7, name: "whose performance a record is about",
    statements: ["ALTER TABLE record ADD COLUMN subject TEXT NOT NULL DEFAULT 'teacher'"])

  static let journalBySchool = Migration(
    version: 9, name: "the journal of a place",
    statements: ["CREATE INDEX journal_by_school ON journal (school_id, id)"])

  static func extensionCommands(version: Int) -> Migration {
    Migration(
      version: version, name: "an extension is granted once for each form",
      statements: [
        "ALTER TABLE window_extension ADD COLUMN command TEXT",
        "CREATE UNIQUE INDEX window_extension_by_command ON window_extension (command)",
      ])
  }

  /// Of several extensions for the same people the last one counts.
  static func replacedExtensions(version: Int) -> Migration {
    Migration(
      version: version, name: "an extension is replaced by a later one, and may be corrected",
      statements: [
        "ALTER TABLE window_extension ADD COLUMN is_replaced BOOLEAN NOT NULL DEFAULT FALSE",
        "ALTER TABLE window_extension ADD COLUMN corrects_day TEXT",
      ])
  }

  static func standIns(version: Int) -> Migration {
    Migration(
      version: version, name: "who rates in the place of somebody gone",
      statements: [
        "ALTER TABLE assignment ADD COLUMN stands_in_for BIGINT REFERENCES person (id)",
        "ALTER TABLE assignment ADD COLUMN stand_in_reason TEXT",
      ])
  }

  /// Names that were there before are folded in full when the school is next written.
  static func foldedSchools(version: Int) -> Migration {
    Migration(
      version: version, name: "names of schools as lists sort and search them",
      statements: [
        "ALTER TABLE school ADD COLUMN folded_name TEXT {{BYTEWISE}} NOT NULL DEFAULT ''",
        "UPDATE school SET folded_name = LOWER(name)",
      ])
  }

  static let officeCalendars = Migration(
    version: 8, name: "what a dinas changes about a period",
    statements: [
      """
      CREATE TABLE window_extension (
        id BIGINT PRIMARY KEY NOT NULL, office_id BIGINT NOT NULL REFERENCES school (id),
        period_id BIGINT NOT NULL REFERENCES period (id), school_id BIGINT REFERENCES school (id),
        person_id BIGINT REFERENCES person (id), step TEXT NOT NULL, until_day TEXT NOT NULL, reason TEXT NOT NULL,
        cause TEXT NOT NULL, made_by BIGINT NOT NULL REFERENCES person (id), made_at BIGINT NOT NULL
      )
      """,
      "CREATE INDEX window_extension_by_office ON window_extension (office_id, period_id)",
      "CREATE INDEX window_extension_by_school ON window_extension (school_id)",
      "CREATE INDEX window_extension_by_person ON window_extension (person_id)",
      """
      CREATE TABLE office_period (
        office_id BIGINT NOT NULL REFERENCES school (id), period_id BIGINT NOT NULL REFERENCES period (id),
        closed_day TEXT, rhythm TEXT, PRIMARY KEY (office_id, period_id)
      )
      """,
      """
      CREATE TABLE organisation_achievement (
        school_id BIGINT NOT NULL REFERENCES school (id), period_id BIGINT NOT NULL REFERENCES period (id),
        achievement TEXT NOT NULL, set_by BIGINT NOT NULL REFERENCES person (id), set_at BIGINT NOT NULL,
        PRIMARY KEY (school_id, period_id)
      )
      """,
    ])
}
