/// The keys that authors may write, what each takes, and JSON Schemas made from that. The checker
/// reads the same tables. In: nothing. Out: tables and schemas.
@NullMarked
package rolebook.generator.schema;

import org.jspecify.annotations.NullMarked;
