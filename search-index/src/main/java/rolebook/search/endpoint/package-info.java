/// A published site and its index in, HTTP answers out: pages, search, health, metrics. The only
/// room that knows Jetty.
@NullMarked
package rolebook.search.endpoint;

import org.jspecify.annotations.NullMarked;
