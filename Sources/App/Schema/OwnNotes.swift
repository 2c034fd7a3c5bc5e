import Storage

/// Tables of what somebody notes for themselves: plain rows that no ledger knows.
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
}
