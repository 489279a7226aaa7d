package rolebook.search.endpoint;

import java.io.StringWriter;
import org.eclipse.jetty.http.HttpStatus;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// An error as RFC 9457 describes it.
///
/// @param status of HTTP
/// @param detail what is wrong and what is allowed, for whoever asked; never a path or class of
///   ours
/// @param instance the path that was asked for; empty if it is not known
record Problem(int status, String detail, String instance) {
    private static final JsonFactory JSON = new JsonFactory();

    /// The problem as an answer.
    Reply reply() {
        Reply reply = Reply.text(status, Policy.API, ContentTypes.PROBLEM, json());
        return status == HttpStatus.SERVICE_UNAVAILABLE_503
                ? reply.with("Retry-After", Integer.toString(EndpointLimits.RETRY_AFTER))
                : reply;
    }

    private String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("type", "about:blank");
            json.writeStringProperty("title", HttpStatus.getMessage(status));
            json.writeNumberProperty("status", status);
            json.writeStringProperty("detail", detail);
            if (!instance.isEmpty()) {
                json.writeStringProperty("instance", instance);
            }
            json.writeEndObject();
        }
        return text.toString();
    }
}
