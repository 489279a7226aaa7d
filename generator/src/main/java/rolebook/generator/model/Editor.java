package rolebook.generator.model;

import java.util.Optional;
import rolebook.generator.source.Place;

/// The browser editor that site.yml asks for.
///
/// @param name as site.yml says it: `decap`
/// @param place where it asks
/// @param signInUrl the service that signs people in, if not the site's own host
/// @param appId the id under which the forge knows the editor
public record Editor(
        String name, Place place, Optional<String> signInUrl, Optional<String> appId) {}
