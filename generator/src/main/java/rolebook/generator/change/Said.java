package rolebook.generator.change;

import java.util.List;
import java.util.Optional;

/// A statement that a role does something, with what follows from its activity and sources.
///
/// @param id `<role>#<anchor>`
/// @param url its place on the role's page, from the site's root
/// @param text all of it, without markup
/// @param stages labels of the site's stages; likewise contexts
/// @param sources ids of sources
public record Said(
        String id,
        String url,
        String text,
        List<Subject> activities,
        Optional<String> purpose,
        List<String> stages,
        List<String> sources,
        List<String> contexts) {
    public Said {
        activities = List.copyOf(activities);
        stages = List.copyOf(stages);
        sources = List.copyOf(sources);
        contexts = List.copyOf(contexts);
    }
}
