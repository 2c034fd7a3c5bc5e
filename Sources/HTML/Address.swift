/// Where a link, a form or a file leads: the only thing that may stand in `href`, `action`, `src` and `formaction`.
///
/// The application's paths conform to it. Text that a person typed must never be wrapped in one unchecked: an
/// address such as `javascript:…` is valid text and a foreign program.
package protocol Address: Sendable {
  /// The address as it stands in the attribute, not yet escaped for HTML.
  var address: String { get }
}
