package rolebook.search.endpoint;

import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/// Errors that the server itself finds, before or beside our routes: always as problems, never with
/// a cause.
final class ErrorReplies extends ErrorHandler {
    private final Sender sender;

    ErrorReplies(Sender sender) {
        this.sender = sender;
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            String message,
            @Nullable Throwable cause,
            Callback callback) {
        sender.send(new Problem(code, detail(code), "").reply(), request, response, callback);
    }

    private static String detail(int code) {
        return switch (code) {
            case HttpStatus.BAD_REQUEST_400 -> "The request is malformed.";
            case HttpStatus.NOT_FOUND_404 -> "There is nothing at this path.";
            case HttpStatus.REQUEST_TIMEOUT_408 -> "The request did not arrive in time.";
            case HttpStatus.PAYLOAD_TOO_LARGE_413 -> "The request's body is too large.";
            case HttpStatus.URI_TOO_LONG_414 -> "The request's target is too long.";
            case HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 ->
                    "The request's headers are too large.";
            case HttpStatus.SERVICE_UNAVAILABLE_503 ->
                    "Too much is asked at once, or the server is stopping. Try again.";
            case HttpStatus.INTERNAL_SERVER_ERROR_500 -> "Something went wrong here.";
            default -> String.valueOf(HttpStatus.getMessage(code)) + ".";
        };
    }
}
