package rolebook.generator.compare;

import java.util.OptionalInt;
import rolebook.generator.model.Entry;

/// A place on a published page to which others may link, and which the page does not have any more.
///
/// @param before the entry as it was published
/// @param after the same entry now
/// @param marked the line that it marked
/// @param carrier where the heading or item that has to carry the anchor starts in the file of now;
///   empty where nothing took its place
public record LostAnchor(
        Entry before, Entry after, String anchor, String marked, OptionalInt carrier) {}
