package rolebook.search.endpoint;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// The compressed bodies of one release's files, each made once, when it is first asked for, and
/// kept as long as the release is served.
final class PackedFiles {
    /// What is kept at most, bytes; what comes after is packed anew each time.
    private static final long MOST = 64L << 20;

    private final Map<String, ByteBuffer> byHash = new ConcurrentHashMap<>();
    private final AtomicLong kept = new AtomicLong();

    /// @param hash of the file's bytes
    ByteBuffer packed(String hash, ByteBuffer bytes) {
        ByteBuffer known = byHash.get(hash);
        if (known != null) {
            return known;
        }
        ByteBuffer packed = Gzip.packed(bytes);
        if (kept.get() + packed.remaining() <= MOST && byHash.putIfAbsent(hash, packed) == null) {
            kept.addAndGet(packed.remaining());
        }
        return packed;
    }
}
