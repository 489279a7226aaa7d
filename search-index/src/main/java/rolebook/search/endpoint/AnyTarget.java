package rolebook.search.endpoint;

import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.internal.HttpConnection;

/// Connections whose requests reach our routes whatever path they ask for. Jetty itself answers 400
/// to a path that climbs above the root or is wrongly encoded, before any handler sees it; to who
/// asks, it is a path where nothing is.
final class AnyTarget extends HttpConnectionFactory {
    AnyTarget(HttpConfiguration configuration) {
        super(configuration);
    }

    @Override
    public Connection newConnection(Connector connector, EndPoint endPoint) {
        HttpConnection connection =
                new HttpConnection(getHttpConfiguration(), connector, endPoint) {
                    @Override
                    protected HttpStreamOverHTTP1 newHttpStream(
                            String method, String target, HttpVersion version) {
                        return super.newHttpStream(method, readable(method, target), version);
                    }
                };
        connection.setTransferEncodingChunkMaxLength(getTransferEncodingChunkMaxLength());
        return configure(connection, connector, endPoint);
    }

    /// A target that Jetty can read: `target` itself, or one whose path names what was written,
    /// character by character. No file can have such a name, as a site has none with a `%`.
    static String readable(String method, String target) {
        if (isReadable(method, target)) {
            return target;
        }
        int query = target.indexOf('?');
        String path = query < 0 ? target : target.substring(0, query);
        String literal = path.replace("%", "%25").replace("..", "%252e%252e");
        return query < 0 ? literal : literal + target.substring(query);
    }

    private static boolean isReadable(String method, String target) {
        try {
            var _ = HttpURI.from(method, target);
            return true;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
