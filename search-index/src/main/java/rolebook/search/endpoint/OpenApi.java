package rolebook.search.endpoint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The description of the API, as it lies beside this class.
final class OpenApi {
    private static final String RESOURCE = "openapi.json";
    private final byte[] json;

    private OpenApi(byte[] json) {
        this.json = json;
    }

    static OpenApi load() {
        try (InputStream input = OpenApi.class.getResourceAsStream(RESOURCE)) {
            if (input == null) {
                throw new IllegalStateException("The program lacks its resource " + RESOURCE);
            }
            return new OpenApi(input.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the resource " + RESOURCE, failure);
        }
    }

    Reply reply() {
        return Reply.bytes(200, Policy.API, ContentTypes.JSON, json);
    }
}
